import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '@/lib/calendar-date';
import { recordContact, recordOutcome } from '@/server/contact-store';
import { listInterviews } from '@/server/interview-list';
import { createInterview } from '@/server/interview-store';
import { saveLetter } from '@/server/letter-store';
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
