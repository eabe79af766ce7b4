import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { proofPage } from '@/features/hunt/export/proof-queries';
import { ProofScreen } from '@/features/hunt/export/proof-screen';
import type { Application } from '@/server/application-row';
import { aJob, day } from './a-hunt';

const { jobs, history } = vi.hoisted(() => ({ jobs: vi.fn<() => readonly Application[]>(), history: vi.fn() }));
vi.mock('@/server/application-list', () => ({
  everyApplication: (_candidate: string, { archived }: { readonly archived?: 'yes' }) =>
    jobs().filter(({ archivedAt }) => (archived === 'yes') === (archivedAt !== undefined)),
}));
vi.mock('@/server/application-history', () => ({ stageHistoryOf: history }));
vi.mock('@/server/stage-store', () => ({
  listStages: () => Promise.resolve([{ id: 's1', status: 'interviewing', label: 'Trial shift' }]),
}));
vi.mock('@/server/session', () => ({ currentCandidate: () => Promise.resolve('c1') }));
vi.mock('@/server/clock', () => ({ today: () => '2026-05-04', timeZoneOr: () => 'UTC' }));

beforeEach(() => history.mockReset().mockResolvedValue(new Map()));

async function show(given: readonly Application[], search: Readonly<Record<string, string>> = {}) {
  jobs.mockReturnValue(given);
  return render(<ProofScreen view={await proofPage(search)} />);
}
const names = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
const applied = (id: string, jobTitle: string, appliedOn: string | undefined, over: Partial<Application> = {}) =>
  aJob({ id, jobTitle, appliedOn: appliedOn === undefined ? undefined : day(appliedOn), ...over });

describe('the proof of a search', () => {
  test('prints each job with its day and every stage it went through', async () => {
    history.mockResolvedValue(
      new Map([
        [
          'j1',
          [
            { at: new Date('2026-04-02T09:00:00Z'), place: { status: 'applied' } },
            { at: new Date('2026-04-20T09:00:00Z'), place: { status: 'interviewing', stageId: 's1' } },
            { at: new Date('2026-04-28T09:00:00Z'), place: { status: 'closed', closingReason: 'ghosted' } },
          ],
        ],
      ]),
    );
    await show([applied('j1', 'Data analyst', '2026-04-02')]);
    const row = within(screen.getByRole('row', { name: /^Data analyst/ }));
    expect(row.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Applied, 2 April',
      'Trial shift, 20 April',
      'Closed: they never answered, 28 April',
    ]);
    expect(row.getByRole('cell', { name: '2 April' })).toBeVisible();
  });

  test('has the oldest first, and those that were put away among the others', async () => {
    await show([
      applied('j1', 'Nurse', '2026-04-20'),
      applied('j2', 'Planner', '2026-04-10', { archivedAt: new Date('2026-05-01T09:00:00Z') }),
    ]);
    expect(names()).toEqual(['Planner', 'Nurse']);
  });

  test('begins three months back', async () => {
    await show([applied('j1', 'Nurse', '2026-02-03'), applied('j2', 'Planner', '2026-02-02')]);
    expect(names()).toEqual(['Nurse']);
    expect(screen.getByText('1 job, 3 February to 4 May.')).toBeVisible();
  });

  test('holds the days that were asked for, both of them included', async () => {
    const asked = { from: '2025-12-01', to: '2025-12-31' };
    await show(
      [applied('j1', 'Nurse', '2025-12-01'), applied('j2', 'Cook', '2025-12-31'), applied('j3', 'Clerk', '2026-01-01')],
      asked,
    );
    expect(names()).toEqual(['Nurse', 'Cook']);
    expect(screen.getByText('2 jobs, 1 December 2025 to 31 December 2025.')).toBeVisible();
  });

  test.each(['2026-02-30', 'yesterday', ''])(
    'a day that does not exist is as if none was given: “%s”',
    async (from) => {
      await show([], { from });
      expect(screen.getByLabelText('From')).toHaveValue('2026-02-03');
    },
  );

  test('what is only saved was not applied for', async () => {
    await show([applied('j1', 'Nurse', undefined, { place: { status: 'saved' } })]);
    expect(screen.getByText('There is no job in these days.')).toBeVisible();
  });

  test('a job without a day of applying stands on the day it came here, and says that the day was not noted', async () => {
    await show([applied('j1', 'Nurse', undefined)]);
    expect(screen.getByRole('cell', { name: 'Not noted' })).toBeVisible();
  });

  test('a job of which only the employer is known is still a row with a name', async () => {
    await show([applied('j1', '', '2026-04-20')]);
    expect(screen.getByRole('row', { name: /Acme/ })).toBeVisible();
    expect(names()).toEqual(['Not noted']);
  });

  test('has nothing of what was noted', async () => {
    const { container } = await show([applied('j1', 'Nurse', '2026-04-20', { notes: 'I froze', salary: '£30,000' })]);
    expect(container).not.toHaveTextContent(/I froze|30,000/);
  });
});
