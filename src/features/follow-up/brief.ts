import 'server-only';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { ApproachId } from '@/domain/diagnosis/pattern';
import { briefFromReflection, type LetterKnowledge } from '@/domain/follow-up/brief-from-reflection';
import type { Brief, Locale } from '@/domain/follow-up/letter';
import type { Answers } from '@/domain/reflection/question';
import { situationOfPattern } from '@/knowledge/letter-parts';
import { letterQuestionPlaces } from '@/knowledge/letter-parts/questions';
import type { StoredBrief } from '@/server/letter-row';
import type { Desk } from './desk';

type ReadDesk = Pick<Desk, 'retired' | 'told' | 'details' | 'diagnosis' | 'today'>;

const letterKnowledge: LetterKnowledge = { questions: letterQuestionPlaces, situationOfPattern };
const { questions } = letterKnowledge;

const withApproach = (diagnosis: Diagnosis, chosen: ApproachId): Diagnosis => ({
  ...diagnosis,
  approach: { ...diagnosis.approach, chosen },
});

/** What the brief form holds before anybody touched it: the reflection, and what was typed for an earlier letter. */
export function startingBrief(desk: Desk, locale: Locale): StoredBrief {
  const { told, newestBrief } = desk;
  const brief = readReflection(desk, told.answers, desk.diagnosis, locale);
  const carried = newestBrief ?? { warmth: brief.warmth, signedBy: '', contactLine: '', locale };
  const done = fieldsOf(told.answers, questions.evidence.question);
  return {
    approach: brief.approach,
    warmth: carried.warmth,
    length: brief.length,
    ask: brief.ask,
    to: orEmpty(brief.interviewer),
    signedBy: carried.signedBy,
    contactLine: carried.contactLine,
    specificMoment: orEmpty(brief.specificMoment),
    whyThisJob: orEmpty(brief.whyThisJob),
    doubts: brief.doubts.slice(0, 1),
    evidence: questions.evidence.fields.flatMap((field) => done[field] ?? []),
    proof: fieldsOf(told.answers, questions.proof.question),
    betterAnswer: orEmpty(brief.betterAnswers[0]?.answer),
    mentionOffDay: brief.offDay !== undefined,
    alreadyThanked: desk.contacts.some(({ direction }) => direction === 'out'),
    locale: carried.locale,
  };
}

const orEmpty = (text: string | undefined): string => text ?? '';
const fieldsOf = (answers: Answers, question: string): Readonly<Record<string, string>> =>
  answers[question]?.fields ?? {};

/** The cause of an off day that the candidate allowed to be named, if there is one. */
export const offDayAllowed = (desk: ReadDesk): boolean =>
  readReflection(desk, desk.told.answers, desk.diagnosis, 'en-GB').offDay !== undefined;

/** The whole brief: what the candidate chose and typed for this letter, over what the reflection holds. */
export function briefFrom(stored: StoredBrief, desk: ReadDesk): Brief {
  const answers: Answers = {
    ...desk.told.answers,
    [questions.evidence.question]: { chosen: [], fields: {} },
    [questions.proof.question]: { chosen: Object.keys(stored.proof), fields: stored.proof },
  };
  const read = readReflection(
    desk,
    answers,
    withApproach(desk.diagnosis, stored.approach),
    stored.locale,
    // What is not claimed any more goes into no draft.
    stored.evidence.filter((fact) => !desk.retired.includes(fact)),
  );
  const { offDay, ...brief } = read;
  return {
    ...brief,
    warmth: stored.warmth,
    length: stored.length,
    ask: stored.ask,
    doubts: stored.doubts,
    interviewer: stored.to,
    candidateName: stored.signedBy,
    contactLine: stored.contactLine,
    specificMoment: stored.specificMoment,
    whyThisJob: stored.whyThisJob,
    betterAnswers: betterAnswers(stored.betterAnswer, brief.betterAnswers),
    alreadyThanked: stored.alreadyThanked,
    mustNotClaim: [...brief.mustNotClaim, ...desk.retired],
    ...(stored.mentionOffDay && offDay !== undefined && { offDay }),
  };
}

/** The first answer as it stands in the form; the question it belongs to, and a second answer, come from the reflection. */
function betterAnswers(answer: string, told: Brief['betterAnswers']): Brief['betterAnswers'] {
  if (answer === '') return [];
  const [first, ...others] = told;
  return [{ answer, ...(first?.asked !== undefined && { asked: first.asked }) }, ...others];
}

function readReflection(
  desk: ReadDesk,
  answers: Answers,
  diagnosis: Diagnosis,
  locale: Locale,
  evidence: readonly string[] = [],
): Brief {
  return briefFromReflection(
    { answers, details: desk.details, diagnosis, evidence, today: desk.today, locale },
    letterKnowledge,
  );
}
