import { z } from 'zod';

import { addDays, type CalendarDate } from '@/lib/calendar-date';

import { fieldNamed, knowsOption } from './asked';
import { type Answer, type Answers, type Question, NONE, NOT_SURE } from './question';
import { readText, type TextRefusal } from './typed-text';

/** Stored answers are read through this: a database is a foreign border. */
const answerSchema = z.object({
  chosen: z.array(z.string()),
  fields: z.record(z.string(), z.string()),
}) satisfies z.ZodType<Answer>;

export const answersSchema = z.record(z.string(), answerSchema) satisfies z.ZodType<Answers>;

export type AnswerRefusal = 'unknown-option' | 'one-only' | 'unknown-field' | TextRefusal;

export interface AnswerProblem {
  readonly refusal: AnswerRefusal;
  /** The field it is about; absent when it is about what was chosen. */
  readonly field?: string;
}

/** `value` is undefined when nothing was provided. A refusal names the first problem; `kept` is the part that holds. */
export type ParsedAnswer =
  | { readonly ok: true; readonly value: Answer | undefined }
  | {
      readonly ok: false;
      readonly refusal: AnswerRefusal;
      readonly problems: readonly [AnswerProblem, ...AnswerProblem[]];
      readonly kept: Answer | undefined;
    };

interface Raw {
  readonly chosen: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

interface Context {
  readonly today: CalendarDate;
  /** The whole questionnaire: a page that asks again for each tick needs to know the ticks that exist. */
  readonly questions: readonly Question[];
}

/**
 * Reads one page as it was sent. Nothing is required (ux.md 2.4), so an empty page is no answer rather than a problem.
 * "None of these" and "not sure" clear the rest; words typed under an option choose it when nothing
 * else is chosen, so that a page without JavaScript loses nothing. Reading an answer that was read before changes nothing.
 */
export function parseAnswer(question: Question, raw: Raw, { today, questions }: Context): ParsedAnswer {
  const problems: AnswerProblem[] = [];
  const fields: Record<string, string> = {};
  for (const [id, text] of Object.entries(raw.fields)) {
    const field = fieldNamed(question, questions, id);
    const read = field ? readText(field, text, today) : ({ ok: false, refusal: 'unknown-field' } as const);
    if (!read.ok) problems.push({ refusal: read.refusal, field: id });
    else if (read.value !== undefined) fields[id] = read.value;
  }

  const choice = readChoice(question, raw.chosen);
  if (choice.refusal) problems.unshift({ refusal: choice.refusal });
  const kept = answerFrom(dated(question, { chosen: revealed(question, choice.chosen, fields), fields }, today));

  const [first, ...others] = problems;
  if (first === undefined) return { ok: true, value: kept };
  return { ok: false, refusal: first.refusal, problems: [first, ...others], kept };
}

interface Choice {
  readonly chosen: readonly string[];
  readonly refusal?: AnswerRefusal;
}

function readChoice(question: Question, raw: readonly string[]): Choice {
  const sent = [...new Set(raw)];
  const known = sent.filter((id) => knowsOption(question, id));
  const settled = settle(question, known);
  return known.length < sent.length ? { chosen: settled.chosen, refusal: 'unknown-option' } : settled;
}

function settle(question: Question, known: readonly string[]): Choice {
  // Not sure is the more careful of the two: it counts for nothing.
  const exclusive = [NOT_SURE, NONE].find((id) => known.includes(id));
  if (exclusive !== undefined) return { chosen: [exclusive] };
  if (question.choice?.pick === 'one' && known.length > 1) return { chosen: [], refusal: 'one-only' };
  return { chosen: inAskedOrder(question, known) };
}

/** So that the order of clicks cannot matter to anything downstream. */
function inAskedOrder(question: Question, chosen: readonly string[]): readonly string[] {
  return (question.choice?.options ?? []).map(({ id }) => id).filter((id) => chosen.includes(id));
}

function revealed(question: Question, chosen: readonly string[], fields: Raw['fields']): readonly string[] {
  if (chosen.length > 0) return chosen;
  const filled = (question.fields ?? [])
    .filter(({ id }) => Object.hasOwn(fields, id))
    .flatMap(({ revealedBy }) => revealedBy ?? []);
  const implied = inAskedOrder(question, filled);
  return question.choice?.pick === 'one' ? implied.slice(0, 1) : implied;
}

/** Turns "today" and "yesterday" into the day they mean now. */
function dated(question: Question, answer: Answer, today: CalendarDate): Answer {
  const daysAgo = question.choice?.options.find(({ id }) => answer.chosen.includes(id))?.daysAgo;
  const day = question.fields?.find(({ kind, revealedBy }) => kind === 'day' && revealedBy !== undefined);
  if (daysAgo === undefined || day?.revealedBy === undefined) return answer;
  return { chosen: [day.revealedBy], fields: { ...answer.fields, [day.id]: addDays(today, -daysAgo) } };
}

function answerFrom(answer: Answer): Answer | undefined {
  return answer.chosen.length === 0 && Object.keys(answer.fields).length === 0 ? undefined : answer;
}
