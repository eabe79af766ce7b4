import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { Observation } from '@/domain/diagnosis/sign';
import { isOffer } from '@/domain/reflection/asked';
import { pathThrough } from '@/domain/reflection/path';
import { type Answers, NOT_SURE, type Question } from '@/domain/reflection/question';
import { shortQuote } from '@/domain/story/short-quote';
import type { StoryReading } from '@/domain/story/story';
import { signs } from '@/knowledge';
import { questions } from '@/knowledge/questions';
import { STORY } from '@/knowledge/questions/story';
import { paths } from '@/lib/paths';

export interface Reason {
  readonly sign: string;
  readonly text: string;
  /** The candidate's own words or tick, and where they said it. */
  readonly quote?: string;
  readonly href?: string;
}

const signById: Readonly<Record<string, (typeof signs)[keyof typeof signs] | undefined>> = signs;
export const statementOf = (sign: string): string => signById[sign]?.statement ?? sign;

/** What the reasons of one picture lean on. */
export interface Grounds {
  readonly interviewId: string;
  readonly diagnosis: Diagnosis;
  readonly answers: Answers;
  readonly reading: StoryReading;
}

/** Every reason in words, with what the candidate said and a way to where they said it. */
export function reasonsOf({ interviewId, diagnosis, answers, reading }: Grounds) {
  const seen = new Map<string, Observation>(
    diagnosis.observations.map((observation) => [observation.sign, observation]),
  );
  const onTheWay = new Set(pathThrough(questions, answers, 'full').path.map(({ id }) => id));
  const linked = (questionId: string | undefined) =>
    questionId !== undefined && onTheWay.has(questionId) ? { href: changeHref(interviewId, questionId) } : {};
  const told = (sign: string) => {
    const observation = seen.get(sign);
    const quote = observation === undefined ? undefined : quoteOf(observation, reading);
    return {
      ...(quote !== undefined && { quote }),
      ...linked(observation === undefined ? questionAbout(sign) : placeOf(observation)),
    };
  };
  return {
    present: (sign: string): Reason => ({ sign, text: statementOf(sign), ...told(sign) }),
    against: (sign: string): Reason => {
      const isSeen = seen.get(sign)?.state === 'present';
      return { sign, text: isSeen ? statementOf(sign) : (signById[sign]?.denial ?? sign), ...told(sign) };
    },
    /** Only what can still be answered: a question that their answers leave out would lead nowhere. */
    unknown: (sign: string): readonly Reason[] => {
      const question = questionById.get(questionAbout(sign) ?? '');
      if (question === undefined || !onTheWay.has(question.id)) return [];
      return [{ sign, text: question.title, ...linked(question.id) }];
    },
  };
}

const placeOf = ({ from }: Observation): string => (from === 'story' ? STORY.question : from);

/** Of a suggestion that was ticked, the words it was read in: its label would repeat the reason. */
function quoteOf({ sign, state, from, quote }: Observation, { signs: read }: StoryReading): string | undefined {
  if (from !== STORY.suggestions) return from === 'story' && quote !== undefined ? shortQuote(quote) : quote;
  const said = read.find((one) => one.sign === sign && one.state === state)?.quote;
  return said === undefined ? undefined : shortQuote(said);
}

const changeHref = (interviewId: string, questionId: string) =>
  `${paths.question(interviewId, questionId)}?change=picture`;

/** The first question that asks about a sign; the page of suggestions may offer any and asks about none. */
const questionBySign: ReadonlyMap<string, string> = new Map(
  questions
    .filter((question) => !isOffer(question))
    .toReversed()
    .flatMap(({ id, choice }) =>
      (choice?.options ?? []).flatMap(({ shows, rulesOut }) =>
        [...(shows ?? []), ...(rulesOut ?? [])].map((sign) => [sign, id] as const),
      ),
    ),
);
const questionById: ReadonlyMap<string, Question> = new Map(questions.map((question) => [question.id, question]));
const questionAbout = (sign: string): string | undefined => questionBySign.get(sign);

const MOST_QUESTIONS = 3;

/** Which answers would change the picture most. A page that was answered already comes after those that were not, or not surely. */
export function nextQuestions({ interviewId, diagnosis, answers }: Grounds) {
  const onTheWay = pathThrough(questions, answers, 'full').path;
  const ids = [...new Set(diagnosis.nextSigns.map(questionAbout))];
  return ids
    .flatMap((id) => onTheWay.find((question) => question.id === id) ?? [])
    .map(({ id, title }) => ({
      id,
      title,
      href: changeHref(interviewId, id),
      isAnswered: id in answers,
      wasUnsure: answers[id]?.chosen.includes(NOT_SURE) ?? false,
    }))
    .toSorted((a, b) => Number(a.isAnswered && !a.wasUnsure) - Number(b.isAnswered && !b.wasUnsure))
    .slice(0, MOST_QUESTIONS);
}
