import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { KeyMap } from '@/features/about/key-map';
import { keyMap } from '@/features/about/keys';

test('no shortcut is a letter, a digit or a sign alone, so that speech never sets one off', () => {
  const keys = keyMap.flatMap(({ keys: all }) =>
    all.flatMap((one) => [...one.keys, ...(one.onMac ? [one.onMac] : [])]),
  );
  expect(keys.filter((key) => /^[\p{L}\p{N}\p{P}]$/u.test(key))).toEqual([]);
});

test('the map says what each key does, and where they are switched off', () => {
  render(<KeyMap />);
  expect(screen.getByText('Ctrl + K').closest('div')).toHaveTextContent('Find a job or an interview, or do anything.');
  expect(screen.getByText('F8').closest('div')).toHaveTextContent('To the next remark of the review');
  expect(screen.getByRole('link', { name: 'Settings for shortcuts' })).toHaveAttribute('href', '/settings#shortcuts');
});
