import { render, screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { HuntPage } from '@/features/hunt/board/hunt-queries';
import { HuntScreen } from '@/features/hunt/board/hunt-screen';
import { aHuntPage, columnsWith, viewOf } from './a-hunt';

vi.mock('@/features/hunt/board/hunt-actions', () => ({ moveAction: vi.fn(), changeManyAction: vi.fn() }));
vi.mock('@/features/hunt/undo/undo-actions', () => ({ undoAction: vi.fn() }));

const show = (page: Partial<HuntPage> = {}) => render(<HuntScreen page={aHuntPage(page)} />);

describe('filters', () => {
  const chips = () => within(screen.getByRole('list', { name: 'Filters' }));

  test('each one that is set can be taken away alone', () => {
    show({ view: viewOf({ status: ['applied', 'offer'], waiting: 'them' }) });
    expect(chips().getByRole('link', { name: /Remove filter: ?Offer/ })).toHaveAttribute(
      'href',
      '/hunt?status=applied&waiting=them',
    );
    expect(chips().getByRole('link', { name: /Remove filter: ?Whose move it is: Theirs/ })).toHaveAttribute(
      'href',
      '/hunt?status=applied&status=offer',
    );
  });

  test('all of them can be taken away at once, and the sort stays', () => {
    show({ view: viewOf({ view: 'table', q: 'acme', reason: 'rejected', letter: 'no', sort: 'deadline' }) });
    expect(chips().getByRole('link', { name: 'Clear filters' })).toHaveAttribute(
      'href',
      '/hunt?view=table&sort=deadline',
    );
  });

  test('a stage of the candidate’s own is called by its name, also when a usual one is called the same', () => {
    const stages = [{ id: 's1', status: 'interviewing', label: 'Offer' } as const];
    show({ stages, view: viewOf({ status: 'offer', stage: 's1' }) });
    expect(chips().getAllByRole('link', { name: /Remove filter: ?Offer/ })).toHaveLength(2);
  });

  test('a stage that was removed still has a way out', () => {
    show({ view: viewOf({ stage: 'gone' }) });
    expect(chips().getByRole('link', { name: /Remove filter: ?A stage that was removed/ })).toHaveAttribute(
      'href',
      '/hunt',
    );
  });

  test('there is no list of filters when none is set', () => {
    show();
    expect(screen.queryByRole('list', { name: 'Filters' })).toBeNull();
  });

  test('the form of the filters stands as the view does', () => {
    show({ view: viewOf({ q: 'acme', status: 'applied' }) });
    expect(screen.getByRole('searchbox', { name: 'Search' })).toHaveValue('acme');
    expect(screen.getByRole('checkbox', { name: 'Applied', hidden: true })).toBeChecked();
    expect(screen.getByRole('checkbox', { name: 'Offer', hidden: true })).not.toBeChecked();
  });

  test('that match nothing say so and lead out', () => {
    show({ view: viewOf({ q: 'zzz' }), columns: columnsWith() });
    expect(screen.getByText(/^No jobs match these filters\./)).toBeVisible();
  });
});

test('a hunt whose jobs are all put away says so and leads to them', () => {
  show({ columns: columnsWith() });
  expect(screen.getByText(/^Every job is put away\./)).toBeVisible();
  expect(screen.getByRole('link', { name: 'Show them' })).toHaveAttribute('href', '/hunt?archived=yes');
});

test('the board and the table are two ways to look at the same filters', () => {
  show({ view: viewOf({ q: 'acme' }) });
  const ways = within(screen.getByRole('navigation', { name: 'Shown as' }));
  expect(ways.getByRole('link', { current: 'page' })).toHaveTextContent('Board');
  expect(ways.getByRole('link', { name: 'Table' })).toHaveAttribute('href', '/hunt?view=table&q=acme');
});

test('the file holds what is shown', () => {
  show({ view: viewOf({ status: 'offer' }) });
  expect(screen.getByRole('link', { name: 'Export as CSV', hidden: true })).toHaveAttribute(
    'href',
    '/hunt/csv?status=offer',
  );
});
