import 'server-only';
import { cache } from 'react';
import { interviewDetails } from '@/domain/reflection/interview-details';
import { needsCare } from '@/domain/reflection/needs-care';
import { isOffer } from '@/domain/reflection/asked';
import { countAnswers, pathThrough, progressAt, questionBefore } from '@/domain/reflection/path';
import type { Answers, Question, ReflectionLength, SectionId } from '@/domain/reflection/question';
import { carePhrases } from '@/knowledge/care';
import { questions, sections } from '@/knowledge/questions';
import { STORY } from '@/knowledge/questions/story';
import { paths } from '@/lib/paths';
import { now, today } from '@/server/clock';
import { findReflection, type Reflection } from '@/server/reflection-store';
import { currentCandidate } from '@/server/session';
import type { SummaryRow } from '@/ui/summary-list';
import { callsForCare } from './calls-for-care';
import { words } from './copy';
import { spokenAnswer } from './spoken-answer';
import { findSuggestions, type Suggestions } from './suggestions';

export interface Reflecting {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly reflection: Reflection;
  /** What their story suggests. */
  readonly suggestions: Suggestions;
}

/** The reflection of one interview of the person who asks; undefined is a 404, also for somebody else's. A page and its title share one look. */
export const findReflecting = cache(async (interviewId: string): Promise<Reflecting | undefined> => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const reflection = await findReflection(candidateId, interviewId);
  if (reflection === undefined) return undefined;
  return { candidateId, interviewId, reflection, suggestions: await findSuggestions(reflection.answers) };
});

/** Facts fade first: while the interview is this fresh, the page says so. */
const FRESH_MS = 2 * 60 * 60 * 1000;

export interface QuestionPage {
  readonly question: Question;
  readonly answers: Answers;
  readonly version: number;
  readonly length: ReflectionLength;
  readonly answered: readonly boolean[];
  readonly progress: ReturnType<typeof progressAt>;
  readonly back: string;
  /** The interview was logged just now, and this is where the candidate tells it. */
  readonly factsFirst: boolean;
  readonly suggestions: Suggestions;
  /** What the page before this one calls for. */
  readonly after: { readonly care: boolean; readonly englishOnly: boolean };
}

/** What one page shows, or where to go when the question is not on the path as the answers stand now. */
export function questionPage(
  reflecting: Reflecting,
  questionId: string,
): QuestionPage | { readonly elsewhere: string } | undefined {
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined || question.section === 'letter') return undefined;
  const { interviewId, reflection, suggestions } = reflecting;
  const { length } = reflection;
  if (!isReachable(reflecting, questionId)) return { elsewhere: whereToResume(reflecting) };
  const walked = walk(reflecting);
  const path = inOrderAsked(withExtra(walked.path, question), length);
  const before = questionBefore(path, questionId);
  return {
    question,
    answers: reflection.answers,
    version: reflection.stored[questionId]?.version ?? 0,
    length,
    answered: walked.path.filter((page) => !isOffer(page)).map(({ id }) => walked.relevant[id] !== undefined),
    progress: progressAt({ path }, questionId, length),
    back: before === undefined ? paths.interview(interviewId) : paths.question(interviewId, before.id),
    factsFirst: question.section === 'story' && isFresh(reflection),
    suggestions,
    after: calledForAfter(walked.relevant, before, suggestions),
  };
}

function calledForAfter(
  answers: Answers,
  before: Question | undefined,
  { language }: Suggestions,
): QuestionPage['after'] {
  return {
    care: before !== undefined && callsForCare(answers[before.id]),
    englishOnly: before?.id === STORY.question && language === 'other',
  };
}

/** One more question after the short path stands behind it until it is answered. */
const withExtra = (path: readonly Question[], question: Question): readonly Question[] =>
  path.some(({ id }) => id === question.id) ? path : [...path, question];

/** The short path asks its fixed pages first, wherever the extra ones stand among all questions. */
const inOrderAsked = (path: readonly Question[], length: ReflectionLength): readonly Question[] =>
  length === 'full' ? path : path.toSorted((a, b) => Number(b.inShort) - Number(a.inShort));

/** The way through the questions, with the page of suggestions where the story suggests something. */
function walk({ reflection, suggestions }: Pick<Reflecting, 'reflection' | 'suggestions'>, length = reflection.length) {
  return pathThrough(questions, reflection.answers, length, suggestions.offered);
}

/** On the way through, or on the longer one: a link may lead to a page of the full version. */
const isReachable = (reflecting: Reflecting, questionId: string): boolean =>
  [walk(reflecting), walk(reflecting, 'full')].some(({ path }) => path.some(({ id }) => id === questionId));

/** Whether the page that the candidate has just left calls for care: for the page "Save and leave" leads to. */
export async function findCareAfter(interviewId: string, questionId: string): Promise<boolean> {
  const reflecting = await findReflecting(interviewId);
  return reflecting !== undefined && callsForCare(reflecting.reflection.answers[questionId]);
}

const isFresh = ({ startedAt, answers }: Reflection): boolean =>
  interviewDetails(answers).heldOn === today() && now().getTime() - startedAt.getTime() < FRESH_MS;

/** The first page without an answer, or the check page when there is none. */
export function whereToResume(reflecting: Reflecting): string {
  const { interviewId } = reflecting;
  const { next } = walk(reflecting);
  return next === undefined ? paths.check(interviewId) : paths.question(interviewId, next.id);
}

export function restPage(reflecting: Reflecting) {
  const { interviewId } = reflecting;
  const { path, relevant } = walk(reflecting);
  const last = path.findLastIndex(({ section }) => section === 'reactions');
  const after = path.slice(last + 1);
  const [first] = after;
  return {
    left: after.length,
    care: callsForCare(relevant[path[last]?.id ?? '']),
    next: first === undefined ? paths.check(interviewId) : paths.question(interviewId, first.id),
  };
}

export interface CheckSection {
  readonly section: SectionId;
  readonly rows: readonly SummaryRow[];
}

/** What was said, by section, only sections that were seen; and the first page that was skipped. */
export function checkPage(reflecting: Reflecting) {
  const { interviewId } = reflecting;
  const walked = walk(reflecting);
  const rowOf = (question: Question): SummaryRow => {
    const said = spokenAnswer(question, walked.relevant);
    return {
      key: question.id,
      term: question.title,
      value: said ?? words.notProvided,
      provided: said !== undefined,
      change: {
        href: `${paths.question(interviewId, question.id)}?change=check`,
        label: words.change,
        about: question.title,
      },
    };
  };
  const bySection = Map.groupBy(walked.path, ({ section }) => section);
  const sections: CheckSection[] = [...bySection].map(([section, asked]) => ({ section, rows: asked.map(rowOf) }));
  const more = walked.next === undefined ? undefined : paths.question(interviewId, walked.next.id);
  return { sections, counts: countAnswers(walked), more, care: needsCare(walked.relevant, carePhrases) };
}

export const sectionTitle = (section: SectionId): string => sections.find(({ id }) => id === section)?.title ?? section;
