import { z } from 'zod';

import type { CalendarDate } from '@/lib/calendar-date';

import { type AnswerRefusal, parseAnswer } from './answer';
import { knowsOption } from './asked';
import type { Answer, Answers, Question } from './question';

export type ShorthandRefusal = 'not-answers' | 'unknown-question' | 'not-an-answer' | AnswerRefusal;

export type ParsedAnswers =
  | { readonly ok: true; readonly value: Answers }
  /** `path` says where: a question id, then a field id where it is about one field. */
  | { readonly ok: false; readonly refusal: ShorthandRefusal; readonly path: readonly string[] };

const shorthand = z.record(
  z.string(),
  z.union([
    z.string(),
    z.array(z.string()),
    z.object({ chosen: z.array(z.string()).default([]), fields: z.record(z.string(), z.string()).default({}) }),
  ]),
);

type Shorthand = z.infer<typeof shorthand>[string];

/**
 * Reads answers as programs write them. A question id holds an option id, the text of the question's only field,
 * several option ids, or `{ chosen, fields }` as the wizard stores them. The first problem refuses the whole.
 */
export function answersFromShorthand(
  raw: unknown,
  context: { readonly today: CalendarDate; readonly questions: readonly Question[] },
): ParsedAnswers {
  const read = shorthand.safeParse(raw);
  if (!read.success) return misshapen(read.error);
  const answers: Record<string, Answer> = {};
  for (const [id, short] of Object.entries(read.data)) {
    const question = context.questions.find((candidate) => candidate.id === id);
    if (question === undefined) return { ok: false, refusal: 'unknown-question', path: [id] };
    const answer = parseAnswer(question, longhand(question, short), context);
    if (!answer.ok) {
      const { refusal, field } = answer.problems[0];
      return { ok: false, refusal, path: field === undefined ? [id] : [id, field] };
    }
    if (answer.value) answers[id] = answer.value;
  }
  return { ok: true, value: answers };
}

function misshapen(error: z.ZodError): ParsedAnswers {
  const question = error.issues[0]?.path[0];
  if (question === undefined) return { ok: false, refusal: 'not-answers', path: [] };
  return { ok: false, refusal: 'not-an-answer', path: [String(question)] };
}

function longhand(question: Question, short: Shorthand): Answer {
  if (Array.isArray(short)) return { chosen: short, fields: {} };
  if (typeof short !== 'string') return short;
  const only = question.fields?.length === 1 ? question.fields[0] : undefined;
  return only === undefined || knowsOption(question, short)
    ? { chosen: [short], fields: {} }
    : { chosen: [], fields: { [only.id]: short } };
}
