import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FindDoor } from '@/features/find/find-door';
import type { Matches } from '@/features/find/find-view';

const push = vi.hoisted(() => vi.fn());
vi.mock('next/navigation', () => ({ useRouter: () => ({ push }) }));

const nothing: Matches = { jobs: [], jobsInAll: 0, interviews: [] };
const planner = { href: '/hunt/j1', text: 'Planner, Acme', hint: 'Applied' };
const talk = { href: '/interviews/i1', text: 'Planner, Acme', hint: '4 May' };

/** What the server would answer to each search; a search that is not here is never answered. */
let answers: Record<string, () => Promise<Response>>;
const says = (matches: unknown) => () => Promise.resolve(Response.json(matches));
const asked = () => vi.mocked(fetch).mock.calls.map(([address]) => address);

beforeEach(() => {
  answers = { acme: says({ jobs: [planner], jobsInAll: 1, interviews: [talk] }) };
  // The document of these tests knows no modal dialogs.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
    this.querySelector('input')?.focus();
  };
  HTMLDialogElement.prototype.close = function close() {
    if (!this.open) return;
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
  Element.prototype.scrollIntoView = vi.fn();
  vi.stubGlobal(
    'fetch',
    vi.fn((address: string) => {
      const search = new URL(address, 'http://localhost').searchParams.get('q') ?? '';
      return answers[search]?.() ?? new Promise<Response>(() => undefined);
    }),
  );
});
afterEach(() => {
  vi.unstubAllGlobals();
  push.mockReset();
});

async function openPalette() {
  const user = userEvent.setup();
  render(<FindDoor />);
  await user.click(screen.getByRole('button', { name: 'Find' }));
  const field = await screen.findByRole('combobox', { name: 'Find or do anything' });
  return { user, field };
}
const options = () => screen.queryAllByRole('option').map(({ textContent }) => textContent.trim());
const marked = () => screen.getByRole('option', { selected: true });
const isOpen = () => screen.queryByRole('dialog') !== null;

describe('the way to the palette', () => {
  test('is a link to the page that does the same where there is no JavaScript', () => {
    document.body.innerHTML = renderToString(<FindDoor />);
    expect(screen.getByRole('link', { name: 'Find' })).toHaveAttribute('href', '/find');
    document.body.replaceChildren();
  });

  test('is Ctrl + K from anywhere, and the same key closes', async () => {
    render(<FindDoor />);
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(await screen.findByRole('combobox')).toHaveFocus();
    fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true });
    expect(isOpen()).toBe(false);
  });

  test('is only the button when the shortcuts are off', async () => {
    const user = userEvent.setup();
    render(
      <div data-shortcuts="off">
        <FindDoor />
      </div>,
    );
    const event = new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    await user.click(screen.getByRole('button', { name: 'Find' }));
    expect(await screen.findByRole('combobox')).toBeInTheDocument();
  });
});

describe('before anything is typed', () => {
  test('every action is there, and the server is asked nothing', async () => {
    await openPalette();
    expect(screen.getByRole('group', { name: 'Actions' })).toBeInTheDocument();
    expect(options()).toEqual(expect.arrayContaining(['Add a job', 'Log an interview', 'Settings', 'Help']));
    expect(asked()).toEqual([]);
  });

  test('the arrows go round and round, Home and End to the ends', async () => {
    const { user, field } = await openPalette();
    const all = options();
    const at = (index: number) => expect(marked()).toHaveTextContent(all.at(index)!);
    at(0);
    await user.keyboard('{ArrowDown}');
    at(1);
    await user.keyboard('{ArrowUp}{ArrowUp}');
    at(-1);
    await user.keyboard('{ArrowDown}');
    at(0);
    await user.keyboard('{End}');
    at(-1);
    await user.keyboard('{Home}');
    at(0);
    expect(field).toHaveAttribute('aria-activedescendant', marked().id);
    expect(field).toHaveFocus();
  });
});

describe('a search', () => {
  test('shows actions, jobs and interviews in their groups and says how many', async () => {
    answers.in = says({ jobs: [planner], jobsInAll: 1, interviews: [talk] });
    const { user } = await openPalette();
    await user.keyboard('in');
    await screen.findByRole('group', { name: 'Jobs' });
    expect(screen.getAllByRole('group').map((group) => within(group).getAllByRole('option').length)).toEqual([6, 1, 1]);
    expect(screen.getByRole('status')).toHaveTextContent('8 results');
  });

  test('is sent once for somebody who types without a pause', async () => {
    const { user } = await openPalette();
    await user.keyboard('acme');
    await screen.findByRole('option', { name: 'Planner, Acme Applied' });
    expect(asked()).toEqual(['/find/results?q=acme']);
  });

  test('leads to all jobs when more were found than are listed', async () => {
    answers.acme = says({ jobs: [planner], jobsInAll: 23, interviews: [] });
    const { user } = await openPalette();
    await user.keyboard('acme');
    expect(await screen.findByRole('option', { name: 'See all 23 jobs' })).toHaveAttribute(
      'href',
      '/hunt?q=acme&view=table',
    );
  });

  test('opens what is marked with Enter, and closes', async () => {
    const { user } = await openPalette();
    await user.keyboard('acme');
    await screen.findByRole('option', { name: 'Planner, Acme 4 May' });
    await user.keyboard('{ArrowDown}{Enter}');
    expect(push).toHaveBeenCalledExactlyOnceWith('/interviews/i1');
    expect(isOpen()).toBe(false);
  });

  test('begins anew the next time', async () => {
    const { user } = await openPalette();
    await user.keyboard('acme');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    await user.click(screen.getByRole('button', { name: 'Find' }));
    expect(screen.getByRole('combobox')).toHaveValue('');
  });

  test('goes on to the page of results when Enter comes before the answer', async () => {
    const { user } = await openPalette();
    await user.keyboard('xyzzy{Enter}');
    expect(push).toHaveBeenCalledExactlyOnceWith('/find?q=xyzzy');
  });

  test('that finds nothing says what to try', async () => {
    answers.xyzzy = says(nothing);
    const { user } = await openPalette();
    await user.keyboard('xyzzy');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('Nothing found. Try one word'));
    expect(screen.queryByRole('listbox')).not.toBeInTheDocument();
  });
});

describe('answers that come late, broken or not at all', () => {
  test('an answer to an earlier search never takes the place of a later one', async () => {
    let answerFirst: (response: Response) => void = () => undefined;
    answers.ac = () => new Promise((resolve) => (answerFirst = resolve));
    const { user, field } = await openPalette();
    await user.keyboard('ac');
    await waitFor(() => expect(asked()).toEqual(['/find/results?q=ac']));
    await user.type(field, 'me');
    await screen.findByRole('option', { name: 'Planner, Acme Applied' });
    await act(async () => answerFirst(Response.json({ jobs: [], jobsInAll: 0, interviews: [] })));
    expect(options()).toEqual(['Planner, Acme Applied', 'Planner, Acme 4 May']);
  });

  test('what the new words rule out is gone at once, so that Enter never opens it', async () => {
    const { user } = await openPalette();
    await user.keyboard('acme');
    await screen.findByRole('option', { name: 'Planner, Acme Applied' });
    await user.keyboard('{Backspace}x');
    expect(options()).toEqual([]);
  });

  test.each([
    ['the server is away', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the server answers with a fault of its own', () => Promise.resolve(new Response('SQLITE_BUSY', { status: 500 }))],
    ['it is no answer of ours', says({ error: 'x' })],
    ['it leads to another site', says({ ...nothing, jobs: [{ ...planner, href: '//elsewhere.example' }] })],
  ])('when %s, the actions stay and one calm sentence says so', async (_what, answer) => {
    answers.job = answer;
    const { user } = await openPalette();
    await user.keyboard('job');
    await waitFor(() => expect(screen.getByRole('status')).toHaveTextContent('cannot be looked up right now'));
    expect(options()).toContain('Add a job');
    expect(screen.getByRole('status')).not.toHaveTextContent(/SQLITE|fetch/i);
  });
});
