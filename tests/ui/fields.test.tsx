import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';

test.each([
  ['one line', TextField],
  ['several lines', TextArea],
])('the label, hint and problem of %s belong to the control', (_kind, Control) => {
  render(
    <Control name="employer" label="Employer" hint="A nickname is fine" problem="Use fewer than 200 characters" />,
  );
  const control = screen.getByRole('textbox', { name: 'Employer' });
  expect(control).toHaveAccessibleDescription(/^A nickname is fine Error: ?Use fewer than 200 characters$/);
  expect(control).toBeInvalid();
  expect(control).toHaveAttribute('id', 'employer');
});

test('a field without a problem says nothing about one', () => {
  render(<TextField name="employer" label="Employer" />);
  expect(screen.getByRole('textbox', { name: 'Employer' })).not.toHaveAttribute('aria-invalid');
});

test('a day is asked for with the browser’s own control', () => {
  render(<TextField name="on" label="Day of the interview" type="date" defaultValue="2026-05-02" />);
  const day = screen.getByLabelText<HTMLInputElement>('Day of the interview');
  expect(day.type).toBe('date');
  expect(day).toHaveValue('2026-05-02');
});

test('a long text is never cut off by the browser', () => {
  render(<TextArea name="story" label="What happened?" />);
  expect(screen.getByRole('textbox')).not.toHaveAttribute('maxlength');
});

test('words are shown in the direction in which they are written', () => {
  render(<TextArea name="story" label="What happened?" />);
  expect(screen.getByRole('textbox')).toHaveAttribute('dir', 'auto');
});

test('the room that is left is said only near the limit', async () => {
  const user = userEvent.setup();
  render(<TextArea name="note" label="Note" limit={20} />);
  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.type(note, 'seventeen letters');
  expect(screen.queryByText(/characters/)).not.toBeInTheDocument();
  await user.type(note, '!');
  expect(note).toHaveAccessibleDescription('2 characters left');
});

test('a text that is too long is kept, and it is said by how much', async () => {
  const user = userEvent.setup();
  render(<TextArea name="note" label="Note" limit={20} defaultValue="exactly twenty chars" />);
  const note = screen.getByRole('textbox', { name: 'Note' });
  await user.type(note, '!!!');
  expect(note).toHaveValue('exactly twenty chars!!!');
  expect(note).toHaveAccessibleDescription('3 characters too many');
});
