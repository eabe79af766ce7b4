import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { InterviewDetails } from '@/domain/reflection/interview-details';
import type { Answer, Answers } from '@/domain/reflection/question';
import type { CalendarDate } from '@/lib/calendar-date';

import type { Ask, Locale, Situation, WholeBrief } from './letter';
import { spokenDay } from './letter-date';
import { reportsWords } from './second-person';
import { asClause } from './sentence';
import { isFinite } from './verb-forms';

/** Where the questionnaire keeps what a letter needs. A test holds the data against the questions themselves. */
export interface LetterQuestions {
  readonly story: Place;
  readonly wentWell: Place;
  readonly unsaid: Place;
  readonly reason: Place;
  readonly evidence: { readonly question: string; readonly fields: readonly string[] };
  /** Each field of the proof, and the sentence it makes; `{proof}` is what was typed. */
  readonly proof: { readonly question: string; readonly sentences: Readonly<Record<string, string>> };
  /** Asked once for each tick: field ids are `tick.field`. */
  readonly betterAnswers: { readonly question: string; readonly asked: string; readonly answer: string };
  readonly ask: { readonly question: string; readonly asks: Readonly<Record<string, Ask>> };
  /** The cause of an off day by option, and the option that allows the letter to name it. */
  readonly offDay: {
    readonly question: string;
    readonly causes: Readonly<Record<string, string>>;
    readonly allowedIn: string;
    readonly allowedBy: string;
  };
}

interface Place {
  readonly question: string;
  readonly field: string;
}

export interface ReflectionForLetter {
  readonly answers: Answers;
  readonly details: InterviewDetails;
  readonly diagnosis: Diagnosis;
  /** Facts from the evidence bank that the candidate picked, in their words. */
  readonly evidence: readonly string[];
  readonly today: CalendarDate;
  readonly locale: Locale;
  readonly candidateName?: string;
  readonly contactLine?: string;
  readonly alreadyThanked?: boolean;
}

export interface LetterKnowledge {
  readonly questions: LetterQuestions;
  readonly situationOfPattern: Readonly<Record<string, Situation>>;
}

/** What the letter is about when no pattern tells. */
const ABOUT_AN_ANSWER: Situation = 'weak-answer';
/** Situations without a slip to own: they cannot lead a letter that owns something. */
const NOTHING_TO_OWN: readonly Situation[] = [
  'over-analysed',
  'check-in',
  'already-rejected',
  'rejection-reply',
  'withdrawing',
];

/**
 * Fills the brief from what the reflection already holds, so that the fastest way to a draft is one press (ux.md 2.9).
 * Nothing is guessed: what was skipped stays open. A cause of an off day comes in only when the candidate allowed it.
 */
export function briefFromReflection(
  reflection: ReflectionForLetter,
  { questions, situationOfPattern }: LetterKnowledge,
): WholeBrief {
  const { answers, details, diagnosis, locale, today, alreadyThanked = false } = reflection;
  const read = ({ question, field }: Place) => answers[question]?.fields[field];
  return {
    approach: diagnosis.approach.chosen,
    situation: situationOf(diagnosis, situationOfPattern),
    channel: 'email',
    locale,
    warmth: 'balanced',
    length: 'standard',
    writtenOn: today,
    ...present({
      candidateName: reflection.candidateName,
      contactLine: reflection.contactLine,
      role: details.jobTitle,
      company: details.employer,
      interviewer: details.people.flatMap(({ name }) => name ?? []).join(', '),
      heldOn: details.heldOn,
      whatWentWrong: read(questions.story),
      specificMoment: momentIn(read(questions.wentWell)),
      whyThisJob: read(questions.reason),
      offDay: offDayIn(answers, questions),
      theirDate: spokenDay(details.hearBackOn, undefined, locale)?.day,
    }),
    doubts: diagnosis.doubts
      .filter(({ disagreed }) => !disagreed)
      .map(({ doubt }) => doubt)
      .slice(0, 2),
    betterAnswers: betterAnswersIn(answers, questions),
    evidence: evidenceIn(reflection, questions),
    ask: askIn(answers[questions.ask.question], questions, diagnosis),
    alreadyThanked,
    mustNotClaim: [],
  };
}

function present<Fields extends Readonly<Record<string, string | undefined>>>(
  fields: Fields,
): { [Key in keyof Fields]?: string } {
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined && value.trim() !== ''),
  ) as { [Key in keyof Fields]?: string };
}

function situationOf(
  { approach, findings }: Diagnosis,
  situationOfPattern: LetterKnowledge['situationOfPattern'],
): Situation {
  if (approach.chosen === 'clean' || approach.chosen === 'none') return 'over-analysed';
  if (approach.chosen === 'revive') return 'already-rejected';
  const raised = findings
    .filter(({ status, disagreed }) => status === 'raised' && !disagreed)
    .flatMap(({ pattern }) => situationOfPattern[pattern] ?? []);
  return raised.find((situation) => !NOTHING_TO_OWN.includes(situation)) ?? ABOUT_AN_ANSWER;
}

/** An answer that went well is a moment of the conversation only when it tells what they said. */
function momentIn(wentWell: string | undefined): string | undefined {
  return wentWell !== undefined && reportsWords(wentWell) ? wentWell : undefined;
}

function betterAnswersIn(answers: Answers, { betterAnswers, unsaid }: LetterQuestions): WholeBrief['betterAnswers'] {
  const fields = answers[betterAnswers.question]?.fields ?? {};
  const given = Object.entries(fields).flatMap(([id, answer]) => {
    const [tick, field] = splitId(id);
    const asked = fields[`${tick}.${betterAnswers.asked}`];
    return field === betterAnswers.answer ? [{ answer, ...(asked !== undefined && { asked }) }] : [];
  });
  const left = answers[unsaid.question]?.fields[unsaid.field];
  return left === undefined ? given : [...given, { answer: left.replace(/^that (?=(?:I|my|we|our|the)\b)/iu, '') }];
}

function splitId(id: string): readonly [string, string] {
  const dot = id.lastIndexOf('.');
  return [id.slice(0, Math.max(dot, 0)), id.slice(dot + 1)];
}

function evidenceIn(
  { answers, evidence }: ReflectionForLetter,
  { evidence: told, proof }: LetterQuestions,
): readonly string[] {
  const own = told.fields.flatMap((field) => answers[told.question]?.fields[field] ?? []);
  const proofs = Object.entries(proof.sentences).flatMap(([field, sentence]) => {
    const typed = answers[proof.question]?.fields[field];
    return typed === undefined ? [] : [inSentence(typed, sentence)];
  });
  return [...new Set([...own, ...evidence, ...proofs])];
}

function inSentence(typed: string, sentence: string): string {
  if (typed.split(/\s+/u).some((word) => isFinite(word))) return typed;
  // "Jo Marsh, my shift lead, can speak …": what was put in after a comma ends with one.
  const proof = typed.includes(',') && sentence.startsWith('{proof} ') ? `${asClause(typed)},` : asClause(typed);
  return sentence.replace('{proof}', () => proof);
}

function askIn(answer: Answer | undefined, { ask }: LetterQuestions, { approach }: Diagnosis): Ask {
  const chosen = answer?.chosen.map((option) => ask.asks[option]).find((one) => one !== undefined);
  if (chosen !== undefined) return chosen;
  return approach.chosen === 'clean' || approach.chosen === 'none' ? 'nothing' : 'short-call';
}

function offDayIn(answers: Answers, { offDay }: LetterQuestions): string | undefined {
  if (answers[offDay.allowedIn]?.chosen.includes(offDay.allowedBy) !== true) return undefined;
  return answers[offDay.question]?.chosen.map((option) => offDay.causes[option]).find((cause) => cause !== undefined);
}
