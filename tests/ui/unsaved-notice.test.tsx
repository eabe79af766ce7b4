import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { UnsavedNotice } from '@/ui/unsaved-notice';

test('the words of the form can be copied while the app is away', async () => {
  const user = userEvent.setup();
  render(
    <form>
      <UnsavedNotice retry={() => undefined} />
      <input type="hidden" name="key" value="not a word of the candidate" />
      <input type="checkbox" aria-label="Not sure" defaultChecked />
      <input type="text" aria-label="Employer" defaultValue="Acme" />
      <input type="text" aria-label="Job" defaultValue="" />
      <textarea aria-label="Story" defaultValue="I went blank." />
    </form>,
  );
  await user.click(screen.getByRole('button', { name: 'Copy my text' }));
  expect(await navigator.clipboard.readText()).toBe('Acme\n\nI went blank.');
});
