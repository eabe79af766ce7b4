import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ErrorPage } from '@/features/frame/error-page';

const broken = Object.assign(new Error('SQLITE_FULL: table Answer'), { digest: '2861825759' });

test('a fault of ours shows a short reference and nothing of what broke', () => {
  render(<ErrorPage error={broken} reset={() => undefined} />);
  const page = screen.getByRole('alert');
  expect(page).toHaveTextContent('2861825759');
  expect(page).not.toHaveTextContent('SQLITE_FULL');
});

test('there is a way to try again and a way back', async () => {
  const reset = vi.fn();
  render(<ErrorPage error={broken} reset={reset} />);
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
  expect(reset).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: 'Home' })).toHaveAttribute('href', '/home');
});
