import { expect, test, vi } from 'vitest';
import { resultsRoute } from '@/features/find/results-route';
import type { Matches } from '@/features/find/find-view';
import { changeMany } from '@/server/application-moves';
import { addRound } from '@/server/round-store';
import { currentCandidate } from '@/server/session';
import { ADDED_AT, anApplication, aRoundOn } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { aCandidate, aKey, aLoggedInterview, day } from '@/../tests/support/records';

vi.mock('@/server/session', () => ({ currentCandidate: vi.fn() }));
aDatabase();

async function findAs(candidateId: string | undefined, q: string | undefined): Promise<Matches> {
  vi.mocked(currentCandidate).mockResolvedValue(candidateId);
  const search = q === undefined ? '' : `?${new URLSearchParams({ q }).toString()}`;
  const response = await resultsRoute(new Request(`http://localhost/find/results${search}`));
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  return (await response.json()) as Matches;
}
const nothing = { jobs: [], jobsInAll: 0, interviews: [] };

test('the nearest name stands first: an employer called so before one that only has it in the place', async () => {
  const me = await aCandidate();
  const near = await anApplication(me, { employer: 'Leeds Water', jobTitle: 'Planner' });
  const inLeeds = await anApplication(me, { employer: 'Acme', jobTitle: 'Cook', location: 'Leeds' });
  const { jobs, jobsInAll } = await findAs(me, 'leeds');
  expect(jobs).toEqual([
    { href: `/hunt/${near}`, text: 'Planner, Leeds Water', hint: 'Applied' },
    { href: `/hunt/${inLeeds}`, text: 'Cook, Acme', hint: 'Applied' },
  ]);
  expect(jobsInAll).toBe(2);
});

test('a job that goes on stands before one that is closed, and one put away is found, too', async () => {
  const me = await aCandidate();
  const away = await anApplication(me);
  await anApplication(me, {}, { status: 'closed', closingReason: 'rejected' });
  await anApplication(me);
  await changeMany(me, { key: aKey(), ids: [away], change: { kind: 'archive' } }, ADDED_AT);
  const { jobs, jobsInAll } = await findAs(me, 'acme');
  expect(jobs.map(({ hint }) => hint)).toEqual(['Applied', 'Closed', 'Put away']);
  expect(jobsInAll).toBe(2);
});

test('there are at most 8 of each, and it says how many jobs there are', async () => {
  const me = await aCandidate();
  for (let added = 0; added < 11; added += 1) await anApplication(me);
  const { jobs, jobsInAll } = await findAs(me, 'acme');
  expect(jobs).toHaveLength(8);
  expect(jobsInAll).toBe(11);
});

test('an interview that was not described leads to its page in the hunt', async () => {
  const me = await aCandidate();
  const job = await anApplication(me, { jobTitle: 'Planner' });
  const round = await addRound(me, { key: aKey(), applicationId: job, fields: aRoundOn(day('2026-05-06')) }, ADDED_AT);
  const { interviews } = await findAs(me, 'planner');
  expect(interviews).toMatchObject([{ href: `/hunt/${job}/rounds/${round!}`, text: 'Planner, Acme' }]);
});

test('nobody finds what somebody else wrote', async () => {
  const theirs = await aCandidate();
  await anApplication(theirs);
  expect(await findAs(await aCandidate(), 'acme')).toEqual(nothing);
  expect(await findAs(undefined, 'acme')).toEqual(nothing);
});

test.each([undefined, '', '   ', 'nothing is called this'])('a search for %j finds nothing', async (search) => {
  const { candidateId } = await aLoggedInterview();
  expect(await findAs(candidateId, search)).toEqual(nothing);
});

test('a page of text in the address is a search like any other, cut short', async () => {
  const me = await aCandidate();
  await anApplication(me, { employer: 'a'.repeat(100) });
  expect((await findAs(me, 'a'.repeat(3_000))).jobs).toHaveLength(1);
});
