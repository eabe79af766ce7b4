import { fieldsAsked, fits, isOffer, optionsAsked } from './asked';
import {
  type Answer,
  type Answers,
  type Question,
  type ReflectionLength,
  type SectionId,
  NONE,
  NOT_SURE,
} from './question';

export interface Path<Sign extends string = string> {
  /** The pages to ask, in order. Questions of the section `letter` wait for the letter. */
  readonly path: readonly Question<Sign>[];
  /** The answers that count: of pages on the path, without ticks and fields that are no longer shown. */
  readonly relevant: Answers;
  /** The first page on the path that has no answer. */
  readonly next: Question<Sign> | undefined;
}

/**
 * Walks from the first question every time, so an edited answer cannot leave a stale later one in play.
 * The short path holds the short pages and every other page that was answered already: changing the length loses
 * nothing and hides nothing. `offered` holds the options that something suggests, strongest first: without any, a page that only
 * offers is on the path when it has ticks.
 */
export function pathThrough<Sign extends string>(
  questions: readonly Question<Sign>[],
  answers: Answers,
  length: ReflectionLength,
  offered: readonly string[] = [],
): Path<Sign> {
  const path: Question<Sign>[] = [];
  const relevant: Record<string, Answer> = {};
  let hasEnded = false;
  for (const question of questions) {
    const shown = offeredOrTicked(question, answers, offered);
    if (!isAsked(question, questions, relevant, shown)) continue;
    const answer = relevantPart(question, questions, answers, relevant, shown);
    const isNew = !hasEnded && (length === 'full' || question.inShort);
    if (answer === undefined && !isNew) continue;
    path.push(question);
    if (answer === undefined) continue;
    relevant[question.id] = answer;
    hasEnded ||= ends(question, answer);
  }
  return { path, relevant, next: path.find(({ id }) => relevant[id] === undefined) };
}

function offeredOrTicked({ id }: Question, answers: Answers, offered: readonly string[]): readonly string[] {
  return [...offered, ...(answers[id]?.chosen ?? [])];
}

function ends(question: Question, { chosen }: Answer): boolean {
  return question.choice?.options.some(({ id, ends: last }) => last === true && chosen.includes(id)) ?? false;
}

/** A page whose options and fields all depend on ticks that were not made has nothing to ask. */
function isAsked(
  question: Question,
  questions: readonly Question[],
  before: Answers,
  offered: readonly string[],
): boolean {
  if (question.section === 'letter' || !fits(question, before)) return false;
  return optionsAsked(question, before, offered).length > 0 || fieldsAsked(question, questions, before).length > 0;
}

function relevantPart(
  question: Question,
  questions: readonly Question[],
  answers: Answers,
  before: Answers,
  offered: readonly string[],
): Answer | undefined {
  const stored = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  if (stored === undefined) return undefined;
  const shown = [NONE, NOT_SURE, ...optionsAsked(question, before, offered).map(({ id }) => id)];
  const chosen = stored.chosen.filter((id) => shown.includes(id));
  const asked = fieldsAsked(question, questions, { ...before, [question.id]: stored }).flatMap(({ fields }) => fields);
  const fields = Object.fromEntries(
    asked
      .filter(({ revealedBy }) => revealedBy === undefined || chosen.includes(revealedBy))
      .flatMap(({ id }) => (Object.hasOwn(stored.fields, id) ? [[id, stored.fields[id] ?? '']] : [])),
  );
  return chosen.length === 0 && Object.keys(fields).length === 0 ? undefined : { chosen, fields };
}

export function questionBefore(path: readonly Question[], id: string): Question | undefined {
  return path[path.findIndex((question) => question.id === id) - 1];
}

/**
 * The page that follows, and `undefined` after the last. A page that is not on the path itself (its answer was taken back, or it
 * belongs to the other length) is followed by the first page that stands after it among all `questions`.
 */
export function questionAfter(
  path: readonly Question[],
  id: string,
  questions: readonly Question[] = path,
): Question | undefined {
  const at = questions.findIndex((question) => question.id === id);
  const later = new Set(questions.slice(at + 1).map((question) => question.id));
  return path.find((question) => later.has(question.id));
}

/** After the short path at most this many more are asked, each the one that would tell most. */
const MOST_EXTRA = 3;

export type Progress =
  | { readonly of: 'questions' | 'extra'; readonly number: number; readonly total: number }
  | { readonly of: 'sections'; readonly number: number; readonly total: number; readonly section: SectionId };

/**
 * Where the candidate is. Questions are counted on the short path only, where the total cannot change while they
 * answer (ux.md 2.4); the full path counts sections. `undefined` when the page is not on the path.
 */
export function progressAt({ path }: Pick<Path, 'path'>, id: string, length: ReflectionLength): Progress | undefined {
  const index = path.findIndex((question) => question.id === id);
  const current = path[index];
  if (current === undefined) return undefined;
  if (length === 'short') return shortProgress(path, current);
  const sections = [...new Set(path.map(({ section }) => section))];
  return {
    of: 'sections',
    number: sections.indexOf(current.section) + 1,
    total: sections.length,
    section: current.section,
  };
}

function shortProgress(path: readonly Question[], current: Question): Progress {
  const fixed = path.filter((question) => question.inShort && !isOffer(question));
  // What a page suggests belongs to the page that it was read from: the total stays the same while they answer.
  const counted = isOffer(current) ? questionBefore(path, current.id) : current;
  if (counted?.inShort === true) return { of: 'questions', number: fixed.indexOf(counted) + 1, total: fixed.length };
  const extra = path.filter(({ inShort }) => !inShort);
  return { of: 'extra', number: extra.indexOf(current) + 1, total: Math.max(MOST_EXTRA, extra.length) };
}

/**
 * What to ask once the short path is at its end: the first of `signs` (what would change the picture most, in that order) that a
 * page not yet seen asks about. Undefined when enough was asked, or when nothing else would help.
 */
export function mostUsefulQuestion<Sign extends string>(
  questions: readonly Question<Sign>[],
  answers: Answers,
  signs: readonly string[],
): Question<Sign> | undefined {
  const { path } = pathThrough(questions, answers, 'short');
  if (path.filter(({ inShort }) => !inShort).length >= MOST_EXTRA) return undefined;
  const seen = new Set(path.map(({ id }) => id));
  const open = pathThrough(questions, answers, 'full').path.filter(({ id }) => !seen.has(id));
  for (const sign of signs) {
    const asking = open.find(({ choice }) =>
      choice?.options.some(({ shows }) => shows?.some((shown) => shown === sign)),
    );
    if (asking !== undefined) return asking;
  }
  return undefined;
}

/**
 * The rest page stands after the last page about their reactions, on the full path only: the hardest part is over.
 * Returns how many questions are left, or `undefined` where nobody rests.
 */
export function restAfter(path: readonly Question[], id: string, length: ReflectionLength): number | undefined {
  const last = path.findLastIndex(({ section }) => section === 'reactions');
  const left = path.length - last - 1;
  return length === 'full' && path[last]?.id === id && left > 0 ? left : undefined;
}

export interface Counts {
  readonly answered: number;
  readonly notSure: number;
  readonly skipped: number;
}

/** "You answered 9, were not sure about 2, skipped 3." */
export function countAnswers({ path, relevant }: Pick<Path, 'path' | 'relevant'>): Counts {
  const given = path.flatMap(({ id }) => relevant[id] ?? []);
  const notSure = given.filter(isNotSure).length;
  return { answered: given.length - notSure, notSure, skipped: path.length - given.length };
}

function isNotSure({ chosen, fields }: Answer): boolean {
  return chosen.includes(NOT_SURE) && Object.keys(fields).length === 0;
}
