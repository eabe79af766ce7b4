import 'server-only';
import { cache } from 'react';
import { interviewDetails } from '@/domain/reflection/interview-details';
import { countAnswers, pathThrough, progressAt, questionBefore } from '@/domain/reflection/path';
import type { Answers, Question, ReflectionLength, SectionId } from '@/domain/reflection/question';
import { questions, sections } from '@/knowledge/questions';
import { paths } from '@/lib/paths';
import { now, today } from '@/server/clock';
import { findReflection, type Reflection } from '@/server/reflection-store';
import { currentCandidate } from '@/server/session';
import type { SummaryRow } from '@/ui/summary-list';
import { words } from './copy';
import { spokenAnswer } from './spoken-answer';

export interface Reflecting {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly reflection: Reflection;
}

/** The reflection of one interview of the person who asks; undefined is a 404, also for somebody else's. A page and its title share one look. */
export const findReflecting = cache(async (interviewId: string): Promise<Reflecting | undefined> => {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return undefined;
  const reflection = await findReflection(candidateId, interviewId);
  return reflection === undefined ? undefined : { candidateId, interviewId, reflection };
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
}

/** What one page shows, or where to go when the question is not on the path as the answers stand now. */
export function questionPage(
  { interviewId, reflection }: Reflecting,
  questionId: string,
): QuestionPage | { readonly elsewhere: string } | undefined {
  const question = questions.find(({ id }) => id === questionId);
  if (question === undefined || question.section === 'letter') return undefined;
  const { length } = reflection;
  const walked = pathThrough(questions, reflection.answers, length);
  const onPath = walked.path.some(({ id }) => id === questionId);
  const reachable =
    onPath || pathThrough(questions, reflection.answers, 'full').path.some(({ id }) => id === questionId);
  if (!reachable) return { elsewhere: whereToResume(interviewId, reflection) };
  const before = questionBefore(walked.path, questionId);
  return {
    question,
    answers: reflection.answers,
    version: reflection.stored[questionId]?.version ?? 0,
    length,
    answered: walked.path.map(({ id }) => walked.relevant[id] !== undefined),
    progress: progressAt(walked, questionId, length),
    back: before === undefined ? paths.interview(interviewId) : paths.question(interviewId, before.id),
    factsFirst: question.section === 'story' && isFresh(reflection),
  };
}

const isFresh = ({ startedAt, answers }: Reflection): boolean =>
  interviewDetails(answers).heldOn === today() && now().getTime() - startedAt.getTime() < FRESH_MS;

/** The first page without an answer, or the check page when there is none. */
export function whereToResume(
  interviewId: string,
  { answers, length }: Pick<Reflection, 'answers' | 'length'>,
): string {
  const { next } = pathThrough(questions, answers, length);
  return next === undefined ? paths.check(interviewId) : paths.question(interviewId, next.id);
}

export function restPage({ interviewId, reflection: { answers, length } }: Reflecting): {
  readonly left: number;
  readonly next: string;
} {
  const { path } = pathThrough(questions, answers, length);
  const after = path.slice(path.findLastIndex(({ section }) => section === 'reactions') + 1);
  const [first] = after;
  return {
    left: after.length,
    next: first === undefined ? paths.check(interviewId) : paths.question(interviewId, first.id),
  };
}

export interface CheckSection {
  readonly section: SectionId;
  readonly rows: readonly SummaryRow[];
}

/** What was said, by section, only sections that were seen; and the first page that was skipped. */
export function checkPage({ interviewId, reflection: { answers, length } }: Reflecting) {
  const walked = pathThrough(questions, answers, length);
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
  return { sections, counts: countAnswers(walked), more };
}

export const sectionTitle = (section: SectionId): string => sections.find(({ id }) => id === section)?.title ?? section;
