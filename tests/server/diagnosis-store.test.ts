import { describe, expect, test } from 'vitest';
import { listDisagreements, recordDisagreement, removeDisagreement } from '@/server/diagnosis-store';
import { listInterviews } from '@/server/interview-list';
import { findTold, redrawDiagnosis, redrawIfDrawn, type Told } from '@/server/redraw-diagnosis';
import { recordOutcome } from '@/server/contact-store';
import { findReflection, saveAnswer } from '@/server/reflection-store';
import { aDatabase } from '@/../tests/support/database';
import { aDiagnosis, aLoggedInterview, anAnswer, day, typed } from '@/../tests/support/records';

const { client } = aDatabase();

const FIRST = new Date('2026-05-04T19:00:00Z');
const LATER = new Date('2026-05-06T08:00:00Z');

describe('the picture', () => {
  test('is kept once: drawn again it replaces the one before', async () => {
    const { candidateId, interviewId } = await aLoggedInterview({ questionnaireVersion: 3 });
    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis({ verdict: 'cannot-tell' }), FIRST);
    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis({ verdict: 'mixed', engineVersion: 2 }), LATER);
    const rows = await client().diagnosis.findMany({ where: { candidateId } });
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ verdict: 'mixed', approach: 'own', engineVersion: 2, questionnaireVersion: 3 });
    expect(rows[0]?.snapshot).toEqual(aDiagnosis({ verdict: 'mixed', engineVersion: 2 }));
  });

  test('that is drawn finishes the reflection, on the day of the first time', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis(), FIRST);
    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis(), LATER);
    expect((await findReflection(candidateId, interviewId))?.finishedAt).toEqual(FIRST);
  });

  test('is drawn from the answers, what was set aside and the newest outcome', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed('I talked for a long time.') }));
    await recordDisagreement(candidateId, interviewId, { findingId: 'D3', reason: '' });
    await recordOutcome(candidateId, interviewId, { kind: 'rejected', happenedOn: day('2026-05-06') }, LATER);
    const told: Told[] = [];
    await redrawDiagnosis(
      candidateId,
      interviewId,
      (all) => aDiagnosis({ counts: { good: told.push(all), worry: 0, unclear: 0 } }),
      LATER,
    );
    expect(told).toMatchObject([
      { answers: { story: typed('I talked for a long time.') }, disagreements: ['D3'], outcome: 'rejected' },
    ]);
    expect(await findTold(candidateId, interviewId)).toEqual(told[0]);
  });

  test('shows its verdict in the list', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    expect((await listInterviews(candidateId, undefined, 5)).interviews[0]).toMatchObject({
      reflected: false,
      verdict: null,
    });
    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis(), FIRST);
    expect((await listInterviews(candidateId, undefined, 5)).interviews[0]).toMatchObject({
      reflected: true,
      verdict: 'mixed',
      approach: 'own',
    });
  });

  test('that nobody asked for is not drawn when an answer changes', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await redrawIfDrawn(candidateId, interviewId, () => aDiagnosis(), FIRST);
    expect(await client().diagnosis.count({ where: { candidateId } })).toBe(0);
    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis({ verdict: 'cannot-tell' }), FIRST);
    await redrawIfDrawn(candidateId, interviewId, () => aDiagnosis(), LATER);
    expect(await client().diagnosis.findMany({ where: { candidateId }, select: { verdict: true } })).toEqual([
      { verdict: 'mixed' },
    ]);
  });

  test('kept after ten answers saved at once knows all ten', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const draw = ({ answers }: Told) =>
      aDiagnosis({ counts: { good: Object.keys(answers).length, worry: 0, unclear: 0 } });
    await redrawDiagnosis(candidateId, interviewId, draw, FIRST);
    await Promise.all(
      Array.from({ length: 10 }, async (_, number) => {
        await saveAnswer(candidateId, interviewId, anAnswer({ questionId: `question-${String(number)}` }));
        await redrawIfDrawn(candidateId, interviewId, draw, LATER);
      }),
    );
    const { snapshot } = await client().diagnosis.findFirstOrThrow({ where: { candidateId } });
    expect(snapshot).toMatchObject({ counts: { good: 10 } });
  });
});

describe('"This does not fit me"', () => {
  test('is remembered with its reason, said once or twice', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await recordDisagreement(candidateId, interviewId, { findingId: 'D3', reason: '' });
    await recordDisagreement(candidateId, interviewId, { findingId: 'D3', reason: 'They never asked.' });
    expect(
      (await listDisagreements(candidateId, interviewId)).map(({ findingId, reason }) => [findingId, reason]),
    ).toEqual([['D3', 'They never asked.']]);
  });

  test('can be undone', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await recordDisagreement(candidateId, interviewId, { findingId: 'D3', reason: '' });
    await removeDisagreement(candidateId, interviewId, 'D3');
    expect(await listDisagreements(candidateId, interviewId)).toEqual([]);
  });
});
