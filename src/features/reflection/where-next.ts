import 'server-only';
import { mostUsefulQuestion, pathThrough, questionAfter, restAfter } from '@/domain/reflection/path';
import type { Answer, Answers, Question } from '@/domain/reflection/question';
import { drawPicture } from '@/knowledge/draw-picture';
import { questions } from '@/knowledge/questions';
import { STORY } from '@/knowledge/questions/story';
import { paths } from '@/lib/paths';
import { changeLength, findReflection } from '@/server/reflection-store';
import { callsForCare } from './calls-for-care';
import type { PageForm } from './page-form';
import { findSuggestions } from './suggestions';

/** Ways that lead to a page of their own, whatever comes next on the path. */
const asideTo = ({ interviewId, questionId, go, rows }: PageForm): string | undefined => {
  const ways: Partial<Record<PageForm['go'], string>> = {
    leave: paths.interview(interviewId),
    hub: paths.interview(interviewId),
    check: paths.check(interviewId),
    picture: paths.picture(interviewId),
    short: paths.question(interviewId, questionId),
    full: paths.question(interviewId, questionId),
    'add-row': `${paths.question(interviewId, questionId)}?rows=${String(rows + 1)}`,
  };
  return ways[go];
};

/** Where a page leads back to that was opened to change one answer. */
const RETURNS: ReadonlySet<PageForm['go']> = new Set(['check', 'picture', 'hub']);

/** Where a page that was saved leads: on, back to the page it was opened from, or away. Changes the length when that was asked for. */
export async function whereNext(candidateId: string, form: PageForm, answer: Answer | undefined): Promise<string> {
  const { interviewId, questionId, go } = form;
  if (go === 'short' || go === 'full') await changeLength(candidateId, interviewId, go);
  if (go === 'leave' && callsForCare(answer)) return `${paths.interview(interviewId)}?from=${questionId}`;
  const aside = asideTo(form);
  if (aside === undefined) return onwards(candidateId, form);
  // Other words may show other things: they are offered before the way leads back.
  const mayShowMore = questionId === STORY.question && RETURNS.has(go) && (await isAnythingOffered(candidateId, form));
  return mayShowMore ? `${paths.question(interviewId, STORY.suggestions)}?change=${go}` : aside;
}

async function isAnythingOffered(candidateId: string, { interviewId }: PageForm): Promise<boolean> {
  const reflection = await findReflection(candidateId, interviewId);
  return reflection !== undefined && (await findSuggestions(reflection.answers)).offered.length > 0;
}

async function onwards(candidateId: string, { interviewId, questionId }: PageForm): Promise<string> {
  const reflection = await findReflection(candidateId, interviewId);
  if (reflection === undefined) return paths.interviews;
  const { offered } = await findSuggestions(reflection.answers);
  const { path } = pathThrough(questions, reflection.answers, reflection.length, offered);
  if (restAfter(path, questionId, reflection.length) !== undefined) return paths.rest(interviewId);
  if (reflection.length === 'short') return afterShort(interviewId, reflection.answers, path, questionId);
  const next = questionAfter(path, questionId, questions);
  return next === undefined ? paths.check(interviewId) : paths.question(interviewId, next.id);
}

/**
 * The fixed pages in their order, then those that would change the picture most. From a page of the full version the way leads back
 * to the fixed pages that were not answered yet. Whoever skips one of the last ones has said enough.
 */
function afterShort(interviewId: string, answers: Answers, path: readonly Question[], questionId: string): string {
  const fixed = path.filter(({ inShort }) => inShort);
  const isFixed = fixed.some(({ id }) => id === questionId);
  const open = isFixed ? fixed : fixed.filter(({ id }) => answers[id] === undefined);
  const next = questionAfter(open, questionId, questions);
  if (next !== undefined) return paths.question(interviewId, next.id);
  if (!isFixed && answers[questionId] === undefined) return paths.check(interviewId);
  const { nextSigns } = drawPicture({ answers, disagreements: [] });
  const useful = mostUsefulQuestion(questions, answers, nextSigns);
  return useful === undefined ? paths.check(interviewId) : paths.question(interviewId, useful.id);
}
