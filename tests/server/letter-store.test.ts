import { describe, expect, test } from 'vitest';
import { findLetter, listLetterVersions, saveLetter } from '@/server/letter-store';
import { aDatabase } from '@/../tests/support/database';
import { aBlock, aKey, aLetter, aLoggedInterview } from '@/../tests/support/records';

const { client } = aDatabase();

describe('a letter', () => {
  test('is not there before the first draft', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    expect(await findLetter(candidateId, interviewId)).toBeUndefined();
  });

  test('comes back as it was saved: subject, blocks with their sources and blanks, and the brief', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const blocks = [
      aBlock(),
      aBlock({
        id: 'why',
        move: 'why',
        text: 'What drew me was [why this job].',
        from: ['whyThisJob'],
        blanks: ['whyThisJob'],
      }),
    ];
    const letter = aLetter({ blocks });
    expect(await saveLetter(candidateId, interviewId, letter)).toEqual({ status: 'saved', version: 1 });
    expect(await findLetter(candidateId, interviewId)).toMatchObject({
      approach: 'own',
      brief: letter.brief,
      version: 1,
      current: { number: 1, madeBy: 'draft', subject: 'Our conversation on Monday', blocks },
    });
  });

  test('keeps every version: a new one is added, an old one never changes', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveLetter(candidateId, interviewId, aLetter());
    const id = (await findLetter(candidateId, interviewId))!.id;
    const before = await listLetterVersions(candidateId, id);
    const mine = aBlock({ text: 'Thank you for your time, and for the coffee.', handWritten: true });
    await saveLetter(candidateId, interviewId, aLetter({ blocks: [mine], madeBy: 'edit', baseVersion: 1 }));
    await saveLetter(candidateId, interviewId, aLetter({ subject: 'Monday', madeBy: 'restore', baseVersion: 2 }));

    const versions = await listLetterVersions(candidateId, id);
    expect(versions.map(({ number, madeBy, subject }) => [number, madeBy, subject])).toEqual([
      [3, 'restore', 'Monday'],
      [2, 'edit', 'Our conversation on Monday'],
      [1, 'draft', 'Our conversation on Monday'],
    ]);
    expect(versions.at(-1)).toEqual(before[0]);
    expect(versions[1]?.blocks).toEqual([mine]);
  });

  test('that another tab saved meanwhile is not overwritten', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveLetter(candidateId, interviewId, aLetter());
    await saveLetter(candidateId, interviewId, aLetter({ subject: 'From the phone', baseVersion: 1 }));
    expect(await saveLetter(candidateId, interviewId, aLetter({ subject: 'From the laptop', baseVersion: 1 }))).toEqual(
      { status: 'conflict' },
    );
    expect((await findLetter(candidateId, interviewId))?.current.subject).toBe('From the phone');
  });

  test('drafted twice at once in two tabs is one letter with one version', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const replies = await Promise.all(Array.from({ length: 6 }, () => saveLetter(candidateId, interviewId, aLetter())));
    expect(replies.map(({ status }) => status).sort()).toEqual([
      'conflict',
      'conflict',
      'conflict',
      'conflict',
      'conflict',
      'saved',
    ]);
    expect(await client().letter.count({ where: { candidateId } })).toBe(1);
    expect(await client().letterVersion.count({ where: { candidateId } })).toBe(1);
  });

  test('whose form is sent again is told the same and gains no version', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const form = aLetter();
    const first = await saveLetter(candidateId, interviewId, form);
    expect(await Promise.all([1, 2, 3].map(() => saveLetter(candidateId, interviewId, form)))).toEqual([
      first,
      first,
      first,
    ]);
    expect(await client().letterVersion.count({ where: { candidateId } })).toBe(1);
  });

  test('of an interview that is gone is not kept', async () => {
    const { candidateId } = await aLoggedInterview();
    expect(await saveLetter(candidateId, aKey(), aLetter())).toEqual({ status: 'gone' });
    expect(await client().letter.count({ where: { candidateId } })).toBe(0);
  });
});
