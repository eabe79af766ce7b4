import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { ChangesScreen } from '@/features/hunt/undo/changes-screen';
import { undoAction } from '@/features/hunt/undo/undo-actions';
import { changesPage, readLeft } from '@/features/hunt/undo/undo-queries';
import { untouched } from '@/lib/form-state';
import type { UndoStep } from '@/server/undo-store';

const { store, redirect } = vi.hoisted(() => ({
  store: { listUndoSteps: vi.fn(), findUndoStep: vi.fn(), undo: vi.fn() },
  redirect: vi.fn((to: string) => {
    throw new Error(`to ${to}`);
  }),
}));
// What the screen says is the real thing; only the clock and the store behind it are the test's.
vi.mock('@/server/undo-store', () => store);
vi.mock('@/server/session', () => ({
  currentCandidate: () => Promise.resolve('c1'),
  candidateWhoSaves: () => Promise.resolve('c1'),
}));
vi.mock('@/server/clock', () => ({
  now: () => new Date('2026-05-04T10:00:00Z'),
  today: () => '2026-05-04',
  timeZoneOr: () => 'UTC',
}));
vi.mock('@/server/forget-old-pages', () => ({ forgetOldPages: () => undefined }));
vi.mock('next/navigation', async (original) => ({ ...(await original<object>()), redirect }));

const aStep = (over: Partial<UndoStep> = {}): UndoStep => ({
  id: 'u1',
  kind: 'move',
  createdAt: new Date('2026-05-02T14:30:00Z'),
  undoneAt: undefined,
  count: 1,
  application: undefined,
  from: undefined,
  ...over,
});

async function show(steps: readonly UndoStep[], left = 0) {
  store.listUndoSteps.mockResolvedValue(steps);
  render(<ChangesScreen changes={await changesPage()} left={left} />);
}

beforeEach(() => {
  for (const call of Object.values(store)) call.mockReset();
});

describe('the newest changes', () => {
  test('are said in words, with the job and the moment', async () => {
    const application = { id: 'j1', employer: 'Acme', jobTitle: 'Data analyst', place: { status: 'applied' } } as const;
    await show([aStep({ application }), aStep({ id: 'u2', kind: 'archive', count: 3 })]);
    const [moved, archived] = screen.getAllByRole('listitem');
    expect(moved).toHaveTextContent('1 job moved. Data analyst, Acme.');
    expect(moved).toHaveTextContent('2 May, 14:30');
    expect(archived).toHaveTextContent('3 jobs put away.');
  });

  test('each have a button that says what it takes back', async () => {
    await show([aStep({ kind: 'close', count: 2 })]);
    expect(screen.getByRole('button', { name: /^Undo ?: 2 jobs closed\.$/ })).toBeVisible();
  });

  test('none is one quiet sentence', async () => {
    await show([]);
    expect(screen.getByText('There is no change to take back.')).toBeVisible();
  });

  test('one that was taken back in another tab says so', async () => {
    store.undo.mockResolvedValue({ status: 'gone' });
    await show([aStep()]);
    await userEvent.click(screen.getByRole('button', { name: /^Undo/ }));
    const refusal = within(await screen.findByRole('alert'));
    expect(refusal.getByText('This cannot be taken back any more.')).toBeVisible();
  });

  test('a change that was taken back in part says how much stayed', async () => {
    await show([], 2);
    expect(screen.getByRole('status')).toHaveTextContent('Taken back, except 2 jobs that were changed again since.');
  });
});

describe('taking a change back', () => {
  const undo = (back: string) => {
    const form = new FormData();
    for (const [name, value] of Object.entries({ key: 'key-of-the-form', id: 'u1', back })) form.set(name, value);
    return undoAction(untouched, form);
  };

  test('leads to the page it was made on', async () => {
    store.undo.mockResolvedValue({ status: 'undone' });
    await expect(undo('/hunt?view=table')).rejects.toThrow('to /hunt?view=table');
  });

  test('in part leads to where that is said', async () => {
    store.undo.mockResolvedValue({ status: 'partly', left: 2 });
    await expect(undo('/hunt')).rejects.toThrow('to /hunt/changes?left=2');
  });

  test.each(['https://elsewhere.example', '//elsewhere.example', '/hunter', 'hunt'])(
    'never leads to another place: %s',
    async (back) => {
      expect((await undo(back)).problems).toHaveLength(1);
      expect(store.undo).not.toHaveBeenCalled();
    },
  );
});

test.each([undefined, 'many', '-1', ['1', '2']])('an address that says %j stayed says nothing', (said) => {
  expect(readLeft(said)).toBe(0);
});
