import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { redirect } from 'next/navigation';
import { Component, type ReactNode } from 'react';
import { expect, test } from 'vitest';
import { type FormState, untouched } from '@/lib/form-state';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';

type Reply = (form: FormData) => Promise<FormState>;

/** A small form with everything a real one has: a key, a text, a summary and the notice. */
function Note({ reply, before }: { readonly reply: Reply; readonly before?: () => Promise<void> }) {
  const action = (_previous: FormState, form: FormData) => reply(form);
  const { state, formProps, pending, unreachable, retry } = useFormAction(
    action,
    untouched,
    before === undefined ? {} : { before },
  );
  return (
    <form {...formProps}>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value="key-of-this-form" />
      <textarea id="note" name="note" aria-label="Note" />
      <button name="go" value="continue" aria-disabled={pending}>
        Continue
      </button>
    </form>
  );
}

/** An action whose replies are given by the test, one after the other. */
function actionOf(...replies: Reply[]) {
  const sent: FormData[] = [];
  const reply: Reply = (form) => {
    sent.push(form);
    return (replies[sent.length - 1] ?? replies.at(-1)!)(form);
  };
  return { sent, reply };
}

const saved: Reply = () => Promise.resolve(untouched);
const away: Reply = () => Promise.reject(new TypeError('Failed to fetch'));
const refused: Reply = () =>
  Promise.resolve({ problems: [{ field: 'note', text: 'Write fewer than 6,000 characters' }], typed: {} });

async function typeAndContinue(words: string) {
  const user = userEvent.setup();
  await user.type(screen.getByRole('textbox', { name: 'Note' }), words);
  await user.click(screen.getByRole('button', { name: 'Continue' }));
  return user;
}

test('what was typed stays in the form after it was sent', async () => {
  const { sent, reply } = actionOf(saved);
  render(<Note reply={reply} />);
  await typeAndContinue('I went blank');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('I went blank');
});

test('the button that was pressed is sent along', async () => {
  const { sent, reply } = actionOf(saved);
  render(<Note reply={reply} />);
  await typeAndContinue('I went blank');
  await waitFor(() =>
    expect(Object.fromEntries(sent[0]!)).toEqual({ key: 'key-of-this-form', note: 'I went blank', go: 'continue' }),
  );
});

test('a server that is away becomes a notice, and the words are still there', async () => {
  const { reply } = actionOf(away);
  render(<Note reply={reply} />);
  await typeAndContinue('I went blank');
  expect(await screen.findByRole('status')).toHaveTextContent('Not saved yet. Your words are still here.');
  expect(screen.getByRole('textbox', { name: 'Note' })).toHaveValue('I went blank');
});

test('trying again sends the same key and what stands in the form by then', async () => {
  const { sent, reply } = actionOf(away, saved);
  render(<Note reply={reply} />);
  const user = await typeAndContinue('I went blank');
  await screen.findByRole('status');
  await user.type(screen.getByRole('textbox', { name: 'Note' }), ' once');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(Object.fromEntries(sent[1]!)).toEqual({ key: 'key-of-this-form', note: 'I went blank once', go: 'continue' });
});

test('the notice goes when trying again has worked', async () => {
  const { reply } = actionOf(away, saved);
  render(<Note reply={reply} />);
  const user = await typeAndContinue('I went blank');
  await user.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(screen.queryByText(/Not saved yet/)).not.toBeInTheDocument());
});

test('a second press while the first is on its way sends nothing', async () => {
  let answer: (state: FormState) => void = () => undefined;
  const { sent, reply } = actionOf(() => new Promise((resolve) => (answer = resolve)));
  render(<Note reply={reply} />);
  const user = await typeAndContinue('I went blank');
  await user.dblClick(screen.getByRole('button', { name: 'Continue' }));
  answer(untouched);
  await waitFor(() =>
    expect(screen.getByRole('button', { name: 'Continue' })).toHaveAttribute('aria-disabled', 'false'),
  );
  expect(sent).toHaveLength(1);
});

test('a save that is still on its way is waited for before the form is read', async () => {
  let finish: () => void = () => undefined;
  const { sent, reply } = actionOf(saved);
  render(<Note reply={reply} before={() => new Promise((resolve) => (finish = resolve))} />);
  const user = await typeAndContinue('I went');
  await user.type(screen.getByRole('textbox', { name: 'Note' }), ' blank');
  expect(sent).toHaveLength(0);
  finish();
  await waitFor(() => expect(sent[0]?.get('note')).toBe('I went blank'));
});

test('a problem takes the focus to the summary, and the title of the page says so first', async () => {
  document.title = 'What happened? – Goldseam';
  const { reply } = actionOf(refused);
  render(<Note reply={reply} />);
  await typeAndContinue('a very long story');
  expect(await screen.findByRole('alert')).toHaveFocus();
  expect(document.title).toBe('Error: What happened? – Goldseam');
  expect(screen.getByRole('link', { name: 'Write fewer than 6,000 characters' })).toHaveAttribute('href', '#note');
});

test('a redirect is no failure: it goes on to whoever follows it', async () => {
  const caught: unknown[] = [];
  class Router extends Component<{ readonly children: ReactNode }, { readonly isLeaving: boolean }> {
    override state = { isLeaving: false };
    static getDerivedStateFromError = () => ({ isLeaving: true });
    override render = () => (this.state.isLeaving ? <p>the next page</p> : this.props.children);
  }
  const { reply } = actionOf(() => Promise.resolve().then(() => redirect('/home')));
  render(
    <Router>
      <Note reply={reply} />
    </Router>,
    { onCaughtError: (error) => caught.push(error) },
  );
  await typeAndContinue('I went blank');
  expect(await screen.findByText('the next page')).toBeVisible();
  expect(caught).toEqual([expect.objectContaining({ digest: expect.stringContaining('NEXT_REDIRECT') as unknown })]);
});
