import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/calendar-date';
import { recordContact, recordOutcome } from '@/server/contact-store';
import { listInterviews, searchInterviews } from '@/server/interview-list';
import { createInterview } from '@/server/interview-store';
import { saveLetter } from '@/server/letter-store';
import { addRound } from '@/server/round-store';
import { anApplication, aRoundOn } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { aCandidate, aKey, aLetter, aLoggedInterview, anInterview, day, LOGGED_AT } from '@/../tests/support/records';

aDatabase();

async function everyPage(candidateId: string, size: number): Promise<string[][]> {
  const pages: string[][] = [];
  let before: string | undefined;
  do {
    const page = await listInterviews(candidateId, before, size);
    pages.push(page.interviews.map(({ id }) => id));
    before = page.next;
  } while (before !== undefined);
  return pages;
}

describe('the list of interviews', () => {
  test('pages through 55 interviews with no gap and no repeat, newest day first, also when many were logged in one instant', async () => {
    const candidateId = await aCandidate();
    const logged: { id: string; heldOn: string }[] = [];
    for (let number = 0; number < 55; number += 1) {
      const heldOn = addDays(day('2026-01-01'), (number * 7) % 20);
      logged.push({ id: await createInterview(candidateId, anInterview({ today: heldOn }), LOGGED_AT), heldOn });
    }
    const dayOf = new Map(logged.map(({ id, heldOn }) => [id, heldOn]));

    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 50 }), async (size) => {
        const pages = await everyPage(candidateId, size);
        const listed = pages.flat();
        expect([...listed].sort()).toEqual(logged.map(({ id }) => id).sort());
        expect(pages.slice(0, -1).every((page) => page.length === size)).toBe(true);
        const days = listed.map((id) => dayOf.get(id));
        expect(days).toEqual([...days].sort().reverse());
      }),
      { numRuns: 12 },
    );
    await Promise.all(
      [1_000_000, 51].map(async (size) =>
        expect((await listInterviews(candidateId, undefined, size)).interviews).toHaveLength(50),
      ),
    );
    await Promise.all(
      [0, -3].map(async (size) =>
        expect((await listInterviews(candidateId, undefined, size)).interviews).toHaveLength(1),
      ),
    );
  });

  test.each(['', 'nonsense', '9', '\0', '\'; DROP TABLE "Interview"; --', '🌧️', '\ud800'])(
    'reads %j, which somebody wrote in the address, as a place to start from',
    async (before) => {
      const { candidateId } = await aLoggedInterview();
      expect((await listInterviews(candidateId, before, 5)).interviews.length).toBeLessThanOrEqual(1);
    },
  );

  test('shows what a row needs: letter, contacts and the newest outcome', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await aLoggedInterview();
    expect((await listInterviews(candidateId, undefined, 5)).interviews).toMatchObject([
      { id: interviewId, hasLetter: false, contacts: [], outcome: null, reflected: false },
    ]);
    await saveLetter(candidateId, interviewId, aLetter());
    const touch = { direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: day('2026-05-05') } as const;
    await recordContact(candidateId, interviewId, { key: aKey(), ...touch });
    await recordOutcome(
      candidateId,
      interviewId,
      { kind: 'no-answer', happenedOn: day('2026-05-20') },
      new Date('2026-05-20T09:00:00Z'),
    );
    await recordOutcome(
      candidateId,
      interviewId,
      { kind: 'second-talk', happenedOn: day('2026-05-22') },
      new Date('2026-05-22T09:00:00Z'),
    );
    expect((await listInterviews(candidateId, undefined, 5)).interviews).toMatchObject([
      { id: interviewId, hasLetter: true, contacts: [touch], outcome: 'second-talk' },
    ]);
  });

  test('is empty for a candidate who has logged nothing', async () => {
    expect(await listInterviews(await aCandidate(), undefined, 5)).toEqual({ interviews: [], next: undefined });
  });
});

describe('a search through the interviews', () => {
  const aRound = async (candidateId: string, applicationId: string, heldOn: string) =>
    (await addRound(candidateId, { key: aKey(), applicationId, fields: aRoundOn(day(heldOn)) }, LOGGED_AT))!;

  test('finds those with every word in the employer, the title or the place of the job, the newest first', async () => {
    const candidateId = await aCandidate();
    const job = await anApplication(candidateId, { employer: 'Zürich Häfen', jobTitle: 'Planner' });
    const other = await anApplication(candidateId, { employer: 'Zürich Häfen', jobTitle: 'Welder' });
    const older = await aRound(candidateId, job, '2026-05-02');
    const newer = await aRound(candidateId, job, '2026-05-09');
    await aRound(candidateId, other, '2026-05-03');
    const found = await searchInterviews(candidateId, 'plan ZURICH', 8);
    expect(found).toMatchObject([
      { id: newer, applicationId: job, reflection: null, application: { jobTitle: 'Planner' } },
      { id: older },
    ]);
    expect(await searchInterviews(candidateId, 'zurich', 2)).toHaveLength(2);
  });

  test('knows which were described', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const [found] = await searchInterviews(candidateId, '', 8);
    expect(found).toMatchObject({ id: interviewId, reflection: { id: expect.any(String) as string } });
  });

  test.each(['%', '_', '\\', "'; DROP TABLE x; --", '🌧️'])('takes %j for letters like any others', async (search) => {
    const candidateId = await aCandidate();
    const job = await anApplication(candidateId, { employer: 'Acme' });
    await aRound(candidateId, job, '2026-05-02');
    expect((await searchInterviews(candidateId, search, 8)).length).toBeLessThanOrEqual(1);
  });
});
