import { recordContact, recordOutcome } from '@/server/contact-store';
import { recordDisagreement } from '@/server/diagnosis-store';
import { findLetter, saveLetter } from '@/server/letter-store';
import { addQuestions } from '@/server/question-store';
import { redrawDiagnosis } from '@/server/redraw-diagnosis';
import { saveAnswer } from '@/server/reflection-store';
import { aDiagnosis, aKey, aLetter, aLoggedInterview, anAnswer, day, naming } from './records';

export interface FullInterview {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly letterId: string;
  readonly letterVersionId: string;
  readonly contactId: string;
  readonly outcomeId: string;
}

const present = <Value>(value: Value | undefined): Value => {
  if (value === undefined) throw new Error('A part of the full interview was not saved.');
  return value;
};

/** An interview with a row in every table that hangs under one, except what only a job of the hunt has. */
export async function aFullInterview(): Promise<FullInterview> {
  const { candidateId, interviewId } = await aLoggedInterview();
  await saveAnswer(candidateId, interviewId, anAnswer());
  await saveAnswer(
    candidateId,
    interviewId,
    anAnswer({
      questionId: 'which-interview',
      answer: naming({ employer: 'Northgate', 'held-on': '2026-05-01' }),
      describesInterview: true,
    }),
  );
  await saveAnswer(
    candidateId,
    interviewId,
    anAnswer({
      questionId: 'who-you-met',
      answer: { chosen: [], fields: { '1.name': 'Dana' } },
      describesInterview: true,
    }),
  );
  await addQuestions(candidateId, interviewId, { key: aKey(), texts: ['Why this job?'], isPrepared: false });
  const at = new Date('2026-05-05T08:00:00Z');
  await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis(), at);
  await recordDisagreement(candidateId, interviewId, { findingId: 'D3', reason: '' });
  await saveLetter(candidateId, interviewId, aLetter());
  const letter = present(await findLetter(candidateId, interviewId));
  const touch = { direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: day('2026-05-05') } as const;
  const contactId = present(
    await recordContact(candidateId, interviewId, { key: aKey(), ...touch, letterVersionId: letter.current.id }),
  );
  const outcome = { key: aKey(), kind: 'rejected', happenedOn: day('2026-05-12') } as const;
  const outcomeId = present(await recordOutcome(candidateId, interviewId, outcome, new Date('2026-05-12T08:00:00Z')));
  return { candidateId, interviewId, letterId: letter.id, letterVersionId: letter.current.id, contactId, outcomeId };
}
