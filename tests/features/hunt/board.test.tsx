import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { HuntPage } from '@/features/hunt/board/hunt-queries';
import { HuntScreen } from '@/features/hunt/board/hunt-screen';
import { type FormState, untouched } from '@/lib/form-state';
import { aCard, aHuntPage, columnsWith, nurse, viewOf } from './a-hunt';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
const { move, change, undo } = vi.hoisted(() => ({
  move: vi.fn<Action>(),
  change: vi.fn<Action>(),
  undo: vi.fn<Action>(),
}));
vi.mock('@/features/hunt/board/hunt-actions', () => ({ moveAction: move, changeManyAction: change }));
vi.mock('@/features/hunt/undo/undo-actions', () => ({ undoAction: undo }));

beforeEach(() => {
  for (const action of [move, change, undo]) action.mockReset().mockResolvedValue(untouched);
});

const show = (page: Partial<HuntPage> = {}) => render(<HuntScreen page={aHuntPage(page)} />);
const column = (name: RegExp) => within(screen.getByRole('region', { name }));
const sent = (action: typeof move) => Object.fromEntries(action.mock.lastCall?.[1] ?? []);

describe('a hunt without a job', () => {
  test('asks for the first one, and a name is enough', () => {
    show({ isEmpty: true, columns: columnsWith() });
    expect(screen.getByText('Put the first job here. A name is enough.')).toBeVisible();
    expect(screen.getAllByRole('link', { name: 'Add a job' })[0]).toHaveAttribute('href', '/hunt/new');
  });

  test('offers to bring in a table from another tracker', () => {
    show({ isEmpty: true, columns: columnsWith() });
    expect(screen.getAllByRole('link', { name: 'Import' })[0]).toHaveAttribute('href', '/hunt/import');
  });

  test('shows no filters for nothing', () => {
    show({ isEmpty: true, columns: columnsWith() });
    expect(screen.queryByRole('search')).toBeNull();
  });
});

describe('the board', () => {
  test('has a column for every stage, in the order of a hunt', () => {
    show();
    const headings = screen.getAllByRole('heading', { level: 2 });
    expect(headings.map(({ firstElementChild }) => firstElementChild?.textContent)).toEqual([
      'Saved',
      'Applied',
      'Screening',
      'Interviewing',
      'Second chance asked',
      'Offer',
      'Accepted',
      'Closed',
    ]);
  });

  test('says of every column how many jobs stand in it, not how many it shows', () => {
    show({ columns: columnsWith({ saved: { cards: [nurse()] }, applied: { cards: [aCard()], total: 12 } }) });
    expect(screen.getByRole('region', { name: /^Saved ?1 job$/ })).toBeVisible();
    expect(screen.getByRole('region', { name: /^Applied ?12 jobs$/ })).toBeVisible();
  });

  test('a card opens its job', () => {
    show();
    expect(column(/^Applied/).getByRole('link', { name: 'Data analyst' })).toHaveAttribute('href', '/hunt/j1');
  });

  test('a card says what is next and since when it stands there', () => {
    show({ columns: columnsWith({ applied: { cards: [aCard({ next: 'Apply by 9 May' })] } }) });
    const card = within(column(/^Applied/).getByRole('listitem'));
    expect(card.getByText('Apply by 9 May')).toBeVisible();
    expect(card.getByText('Applied since 2 May')).toBeVisible();
  });

  test('a job of which only the employer is known is called by it, once', () => {
    show({ columns: columnsWith({ applied: { cards: [aCard({ jobTitle: '', name: 'Acme' })] } }) });
    expect(column(/^Applied/).getByRole('link', { name: 'Acme' })).toBeVisible();
    expect(column(/^Applied/).queryByText('Acme', { selector: 'p' })).toBeNull();
  });

  test('closed jobs stay folded behind a sentence, and can be asked for', () => {
    show({ columns: columnsWith({ closed: { total: 4 } }) });
    const closed = column(/^Closed/);
    expect(closed.getByText(/Closed protects your attention\./)).toBeVisible();
    expect(closed.getByRole('link', { name: 'Show them' })).toHaveAttribute('href', '/hunt?column=closed');
  });

  test('a column with more than it shows leads to the rest of it', () => {
    show({ columns: columnsWith({ applied: { cards: [aCard()], total: 1_240 } }) });
    const more = column(/^Applied/).getByRole('link', { name: '1,239 more: Applied' });
    expect(more).toHaveAttribute('href', '/hunt?column=applied');
  });

  test('a job is added straight into the column it is added from', () => {
    show();
    const add = column(/^Interviewing/).getByRole('link', { name: 'Add a job: Interviewing' });
    expect(add).toHaveAttribute('href', '/hunt/new?status=interviewing');
  });

  test('a month without a change asks once whether the job is still open', async () => {
    show({ columns: columnsWith({ applied: { cards: [aCard({ isOldOpen: true })] } }) });
    await userEvent.click(screen.getByRole('button', { name: /^Keep ?Data analyst, Acme$/ }));
    expect(sent(move)).toMatchObject({ id: 'j1', to: 'keep' });
  });

  test('one column alone shows all of its pages and leads back to the whole board', () => {
    const view = viewOf({ column: 'applied', page: '2' });
    show({ view, columns: columnsWith({ applied: { cards: [aCard()], total: 120, page: 2, pages: 3 } }) });
    expect(screen.getByRole('link', { name: 'Back to the whole board' })).toHaveAttribute('href', '/hunt');
    expect(screen.getByRole('link', { name: 'Page before' })).toHaveAttribute('href', '/hunt?column=applied');
    expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/hunt?page=3&column=applied');
  });
});

describe('the Move menu of a card', () => {
  const menu = async (name = 'Data analyst, Acme') => {
    const summary = screen.getByText(name, { selector: 'summary *' });
    await userEvent.click(summary);
    return within(summary.closest('details')!);
  };
  const choices = (group: HTMLElement) =>
    within(group)
      .getAllByRole('button')
      .map(({ textContent }) => textContent);

  test('offers every other column, as dragging does', async () => {
    show();
    expect(choices((await menu()).getByRole('group', { name: 'Move to' }))).toEqual([
      'Saved',
      'Screening',
      'Interviewing',
      'Second chance asked',
      'Offer',
      'Accepted',
    ]);
  });

  test('offers a stage of the candidate’s own among the others', async () => {
    const trial = { id: 's1', title: 'Trial shift', status: 'interviewing', total: 0, page: 1, pages: 1, cards: [] };
    show({ columns: [...columnsWith({ applied: { cards: [aCard()] } }), trial] });
    expect(choices((await menu()).getByRole('group', { name: 'Move to' }))).toContain('Trial shift');
  });

  test('offers a place in the column it stands in', async () => {
    show();
    expect(choices((await menu()).getByRole('group', { name: 'In this stage' }))).toEqual([
      'To the top',
      'Up',
      'Down',
      'To the end',
    ]);
  });

  test('closes a job only with a reason', async () => {
    show();
    expect(choices((await menu()).getByRole('group', { name: 'Close it' }))).toEqual([
      'They said no',
      'I withdrew',
      'I turned the offer down',
      'They never answered',
      'The deadline passed',
      'The job was taken off',
    ]);
  });

  test('sends the job as it was seen, and the view to come back to', async () => {
    show({ view: viewOf({ q: 'acme' }) });
    await userEvent.click((await menu()).getByRole('button', { name: 'Offer' }));
    expect(sent(move)).toMatchObject({ id: 'j1', version: '3', to: 'offer', back: '?q=acme' });
  });

  test('moves a card within its column', async () => {
    show();
    await userEvent.click((await menu()).getByRole('button', { name: 'Down' }));
    expect(sent(move)).toMatchObject({ to: 'applied down' });
  });

  test('puts a job away, and brings one back that was', async () => {
    show({ columns: columnsWith({ applied: { cards: [aCard(), nurse({ isArchived: true })] } }) });
    await userEvent.click((await menu()).getByRole('button', { name: 'Put away' }));
    expect(sent(move)).toMatchObject({ id: 'j1', to: 'archive' });
    await userEvent.click((await menu('Nurse, Bay Clinic')).getByRole('button', { name: 'Bring back' }));
    expect(sent(move)).toMatchObject({ id: 'j2', to: 'bring-back' });
  });

  test('says so when somebody moved the job in the meantime, wherever the card stands now', () => {
    const text = 'This job was changed somewhere else a moment ago.';
    show({ said: { tone: 'worry', text }, columns: columnsWith({ offer: { cards: [aCard()] } }) });
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });
});

describe('after a move', () => {
  const text = 'Data analyst, Acme moved from Saved to Applied, 1 of 3.';
  const done = { undoId: 'u1', text, applicationId: 'j1' };

  test('a status says what happened', () => {
    show({ done });
    expect(screen.getByRole('status')).toHaveTextContent(text);
  });

  test('one press takes it back, and comes back to the same view', async () => {
    show({ done, view: viewOf({ q: 'acme' }) });
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(sent(undo)).toMatchObject({ id: 'u1', back: '/hunt?q=acme' });
  });

  test('the keyboard goes on at the card that was moved', () => {
    show({ done });
    expect(document.activeElement).toHaveTextContent(/^Move ?Data analyst, Acme$/);
  });
});
