import { describe, expect, test } from 'vitest';
import { findProgress } from '@/server/interview-progress';
import { saveLetter } from '@/server/letter-store';
import { saveAnswer } from '@/server/reflection-store';
import { aDatabase } from '@/../tests/support/database';
import { aLetter, aLoggedInterview, anAnswer, LOGGED_AT, typed } from '@/../tests/support/records';

aDatabase();

describe('how far an interview is', () => {
  test('is at its beginning when it was only logged', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    expect(await findProgress(candidateId, interviewId)).toMatchObject({
      createdAt: LOGGED_AT,
      finishedAt: undefined,
      begun: false,
      hasLetter: false,
    });
  });

  test('has begun with the first answer', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('It went on for an hour.') }));
    expect((await findProgress(candidateId, interviewId))?.begun).toBe(true);
  });

  test('has not begun with a page that was skipped', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: { chosen: [], fields: {} } }));
    expect((await findProgress(candidateId, interviewId))?.begun).toBe(false);
  });

  test('has a letter once one is drafted, and none when the advice was to write nothing', async () => {
    const written = await aLoggedInterview();
    await saveLetter(written.candidateId, written.interviewId, aLetter());
    expect((await findProgress(written.candidateId, written.interviewId))?.hasLetter).toBe(true);

    const silent = await aLoggedInterview();
    await saveLetter(silent.candidateId, silent.interviewId, aLetter({ approach: 'none' }));
    expect((await findProgress(silent.candidateId, silent.interviewId))?.hasLetter).toBe(false);
  });
});
