import { randomUUID } from 'node:crypto';
import { type FieldGroup, fieldsAsked, optionsAsked } from '@/domain/reflection/asked';
import {
  type Answer,
  type Answers,
  NONE,
  NOT_SURE,
  type Question,
  type ReflectionLength,
} from '@/domain/reflection/question';
import { questions } from '@/knowledge/questions';
import { words } from './copy';

/** One question as the browser needs it: words and ids, without the advice behind them. */
export interface QuestionView {
  readonly id: string;
  readonly title: string;
  readonly hint?: string;
  readonly why: string;
  readonly choice?: {
    readonly pick: 'one' | 'any';
    readonly legend?: string;
    readonly options: readonly { readonly id: string; readonly label: string }[];
    /** "None of these" and "not sure", set apart from the rest: choosing one clears the others. */
    readonly apart: readonly { readonly id: string; readonly label: string }[];
  };
  readonly groups: readonly FieldGroup[];
  readonly addRow?: string;
  readonly rows: number;
  readonly answer: Answer;
  readonly version: number;
  readonly key: string;
  readonly otherLength: ReflectionLength;
}

const blank: Answer = { chosen: [], fields: {} };

export function questionView(
  question: Question,
  answers: Answers,
  version: number,
  rows: number,
  length: ReflectionLength,
): QuestionView {
  const groups = fieldsAsked(question, questions, answers, rows);
  return {
    id: question.id,
    title: question.title,
    ...(question.hint !== undefined && { hint: question.hint }),
    why: question.why,
    ...choiceView(question, answers),
    groups,
    ...(question.rows !== undefined && groups.length < question.rows.atMost && { addRow: question.rows.addLabel }),
    rows: Math.max(1, groups.length),
    answer: answers[question.id] ?? blank,
    version,
    key: randomUUID(),
    otherLength: length === 'short' ? 'full' : 'short',
  };
}

function choiceView(question: Question, answers: Answers): Pick<QuestionView, 'choice'> {
  const { choice } = question;
  if (choice === undefined) return {};
  return {
    choice: {
      pick: choice.pick,
      ...(choice.legend !== undefined && { legend: choice.legend }),
      options: optionsAsked(question, answers).map(({ id, label }) => ({ id, label })),
      apart: [
        ...(choice.none === undefined ? [] : [{ id: NONE, label: choice.none }]),
        { id: NOT_SURE, label: choice.notSure ?? words.notSure },
      ],
    },
  };
}
