import { fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardView } from '@/features/hunt/board/card-view';
import { HuntScreen } from '@/features/hunt/board/hunt-screen';
import { type FormState, untouched } from '@/lib/form-state';
import { aCard, aHuntPage, columnsWith, day, nurse, viewOf } from './a-hunt';

type Action = (previous: FormState, form: FormData) => Promise<FormState>;
const { move, change, changeDay } = vi.hoisted(() => ({
  move: vi.fn<Action>(),
  change: vi.fn<Action>(),
  changeDay: vi.fn<Action>(),
}));
vi.mock('@/features/hunt/board/hunt-actions', () => ({
  moveAction: move,
  changeManyAction: change,
  changeDayAction: changeDay,
}));
vi.mock('@/features/hunt/undo/undo-actions', () => ({ undoAction: vi.fn() }));

beforeEach(() => {
  for (const action of [move, change, changeDay]) action.mockReset().mockResolvedValue(untouched);
});

interface Shown {
  readonly cards?: readonly CardView[];
  readonly search?: Parameters<typeof viewOf>[0];
  readonly page?: number;
  readonly pages?: number;
}

function show({ cards = [aCard(), nurse()], search = {}, page = 1, pages = 1 }: Shown = {}) {
  const view = viewOf({ view: 'table', ...search });
  const table = { cards, total: cards.length, page, pages };
  render(<HuntScreen page={aHuntPage({ view, columns: columnsWith(), table })} />);
}

const row = (name: RegExp) => within(screen.getByRole('row', { name }));

describe('a row', () => {
  test('opens its job, and has its days and what is next', () => {
    show({ cards: [aCard({ next: 'Apply by 9 May', appliedOn: '2 May', deadline: '9 May' })] });
    const job = row(/Data analyst/);
    expect(job.getByRole('link', { name: 'Data analyst' })).toHaveAttribute('href', '/hunt/j1');
    expect(job.getAllByRole('cell').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining([expect.stringMatching(/Apply by 9 May$/), expect.stringMatching(/^Applied on: 2 May/)]),
    );
  });

  test('is told apart from the others by the job, for somebody who does not see it', () => {
    show();
    expect(screen.getByRole('combobox', { name: 'Stage: Nurse, Bay Clinic' })).toBeVisible();
    expect(screen.getByRole('checkbox', { name: 'Select Nurse, Bay Clinic' })).toBeVisible();
  });

  test('moves as soon as another stage is chosen in it', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Nurse/ }), 'Offer');
    expect(Object.fromEntries(move.mock.lastCall![1])).toMatchObject({ id: 'j2', to: 'offer', back: '?view=table' });
  });

  describe('a day in it', () => {
    const withDay = () => show({ cards: [aCard({ deadline: '9 May', days: { deadline: day('2026-05-09') } })] });
    const press = () => userEvent.click(screen.getByRole('button', { name: /^9 May ?Change Deadline, Data analyst/ }));
    const box = () => screen.getByLabelText('Deadline, Data analyst, Acme');

    test('is changed where it stands, and saved by going on', async () => {
      withDay();
      await press();
      expect(box()).toHaveFocus();
      fireEvent.change(box(), { target: { value: '2026-05-12' } });
      await userEvent.tab();
      expect(Object.fromEntries(changeDay.mock.lastCall![1])).toMatchObject({
        ...{ id: 'j1', version: '3', field: 'deadline', day: '2026-05-12' },
      });
    });

    test('stays as it was when nothing was changed in it, or after Esc', async () => {
      withDay();
      await press();
      await userEvent.tab();
      await press();
      fireEvent.change(box(), { target: { value: '2026-05-12' } });
      await userEvent.keyboard('{Escape}');
      expect(screen.getByRole('button', { name: /^9 May/ })).toHaveFocus();
      expect(changeDay).not.toHaveBeenCalled();
    });
  });

  test('closes with a reason', async () => {
    show();
    await userEvent.selectOptions(screen.getByRole('combobox', { name: /Nurse/ }), 'Closed: they said no');
    expect(move.mock.lastCall![1].get('to')).toBe('closed:rejected');
  });

  test('that is closed shows why', () => {
    show({ cards: [aCard({ column: 'closed:ghosted' })] });
    expect(screen.getByRole('combobox', { name: /Data analyst/ })).toHaveDisplayValue('Closed: they never answered');
  });
});

describe('sorting', () => {
  const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });

  test('the heading that it is sorted by says so, and no other', () => {
    show({ search: { sort: 'deadline' } });
    expect(head('Deadline')).toHaveAttribute('aria-sort', 'ascending');
    expect(head('Stage')).not.toHaveAttribute('aria-sort');
  });

  test('the same heading turns the order around', () => {
    show({ search: { sort: 'deadline' } });
    expect(within(head('Deadline')).getByRole('link')).toHaveAttribute(
      'href',
      '/hunt?view=table&sort=deadline&direction=descending',
    );
  });

  test('another heading begins with its own order: names from A, days from the newest', () => {
    show({ search: { sort: 'deadline', direction: 'descending' } });
    expect(within(head('Job')).getByRole('link')).toHaveAttribute('href', '/hunt?view=table&sort=title');
    expect(within(head('Applied on')).getByRole('link')).toHaveAttribute('href', '/hunt?view=table&sort=applied');
  });

  test('what is next is worked out each time and cannot be sorted by', () => {
    show();
    expect(within(head('Next')).queryByRole('link')).toBeNull();
  });
});

describe('a change of several jobs', () => {
  const press = () => userEvent.click(screen.getByRole('button', { name: 'Do it' }));
  const sent = () => change.mock.lastCall![1];

  test('takes the ticked ones and only those', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: /Nurse/ }));
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'With the selected jobs' }), 'Put away');
    await press();
    expect(sent().getAll('id')).toEqual(['j2']);
    expect(sent().get('change')).toBe('archive');
  });

  test('can take the whole page by one tick', async () => {
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Select all on this page' }));
    await press();
    expect(sent().getAll('id')).toEqual(['j1', 'j2']);
  });

  test('keeps the ticks when it was refused', async () => {
    const text = 'Tick the jobs first, and choose what to do with them.';
    change.mockResolvedValue({ problems: [{ field: 'change', text }], typed: {} });
    show();
    await userEvent.click(screen.getByRole('checkbox', { name: /Nurse/ }));
    await press();
    expect(await screen.findByRole('alert')).toHaveTextContent(text);
    expect(screen.getByRole('checkbox', { name: /Nurse/ })).toBeChecked();
  });
});

test('a long list says which page it is and leads to those around it', () => {
  show({ search: { page: '2', sort: 'title' }, page: 2, pages: 3 });
  expect(screen.getByText('Page 2 of 3')).toBeVisible();
  expect(screen.getByRole('link', { name: 'Page before' })).toHaveAttribute('href', '/hunt?view=table&sort=title');
  expect(screen.getByRole('link', { name: 'Next page' })).toHaveAttribute('href', '/hunt?view=table&sort=title&page=3');
});
