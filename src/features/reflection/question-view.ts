import { randomUUID } from 'node:crypto';
import { type FieldGroup, fieldsAsked, isOffer, optionsAsked } from '@/domain/reflection/asked';
import {
  type Answer,
  type Answers,
  NONE,
  NOT_SURE,
  type Question,
  type ReflectionLength,
} from '@/domain/reflection/question';
import { shortQuote } from '@/domain/story/short-quote';
import { questions } from '@/knowledge/questions';
import { words } from './copy';
import type { Suggestions } from './suggestions';

/** One question as the browser needs it: words and ids, without the advice behind them. */
export interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly why: string;
  readonly choice?: {
    readonly pick: 'one' | 'any';
    readonly legend?: string;
    /** `hint` holds the candidate's own words, where the option was read in them. */
    readonly options: readonly { readonly id: string; readonly label: string; readonly hint?: string }[];
    /** "None of these" and "not sure", set apart from the rest: choosing one clears the others. */
    readonly apart: readonly { readonly id: string; readonly label: string }[];
  };
  /** Several suggestions can be ticked in one press. */
  readonly mayTickAll: boolean;
  readonly groups: readonly FieldGroup[];
  readonly addRow?: string;
  readonly rows: number;
  readonly answer: Answer;
  readonly version: number;
  readonly key: string;
  readonly otherLength: ReflectionLength;
}

const blank: Answer = { chosen: [], fields: {} };
const noSuggestions: Pick<Suggestions, 'offered' | 'quotes'> = { offered: [], quotes: new Map() };

export function questionView(
  question: Question,
  answers: Answers,
  version: number,
  rows: number,
  length: ReflectionLength,
  suggestions = noSuggestions,
): QuestionView {
  const groups = fieldsAsked(question, questions, answers, rows);
  const choice = choiceView(question, answers, suggestions);
  return {
    id: question.id,
    title: question.title,
    ...(question.hint !== undefined && { hint: question.hint }),
    why: question.why,
    ...(choice && { choice }),
    mayTickAll: isOffer(question) && choice !== undefined && choice.options.length > 1,
    groups,
    ...(question.rows !== undefined && groups.length < question.rows.atMost && { addRow: question.rows.addLabel }),
    rows: Math.max(1, groups.length),
    answer: answers[question.id] ?? blank,
    version,
    key: randomUUID(),
    otherLength: length === 'short' ? 'full' : 'short',
  };
}

function choiceView(
  question: Question,
  answers: Answers,
  { offered, quotes }: typeof noSuggestions,
): QuestionView['choice'] {
  const { choice } = question;
  if (choice === undefined) return undefined;
  return {
    pick: choice.pick,
    ...(choice.legend !== undefined && { legend: choice.legend }),
    options: optionsAsked(question, answers, offered).map(({ id, label }) => {
      const quote = isOffer(question) ? quotes.get(id) : undefined;
      return { id, label, ...(quote !== undefined && { hint: `“${shortQuote(quote)}”` }) };
    }),
    apart: [
      ...(choice.none === undefined ? [] : [{ id: NONE, label: choice.none }]),
      { id: NOT_SURE, label: choice.notSure ?? words.notSure },
    ],
  };
}
