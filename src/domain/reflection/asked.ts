import { type Answers, type Condition, type Field, type Option, type Question, NONE, NOT_SURE } from './question';

/** Fields of one page that belong together. A page that asks its fields once has one group without a name. */
export interface FieldGroup {
  /** The option it is about, or the number of the row. */
  readonly id?: string;
  /** What the candidate ticked, when the fields are asked again for each tick. */
  readonly about?: string;
  /** Fields under the ids that answers are stored by, such as `talked-too-long.asked`. */
  readonly fields: readonly Field[];
}

/** Whether one of the options is chosen. Nothing answered is never a reason to ask or to leave out. */
function holds(condition: Condition, answers: Answers): boolean {
  const chosen = answers[condition.question]?.chosen ?? [];
  if (condition.anyOf.some((option) => chosen.includes(option))) return true;
  return condition.or !== undefined && holds(condition.or, answers);
}

/** Whether a page or an option has its place after the answers so far. */
export function fits(asked: { readonly onlyIf?: Condition; readonly notIf?: Condition }, answers: Answers): boolean {
  if (asked.notIf !== undefined && holds(asked.notIf, answers)) return false;
  return asked.onlyIf === undefined || holds(asked.onlyIf, answers);
}

/** Whether a page only offers what something else suggested. Such a page is not counted among the questions. */
export const isOffer = ({ choice }: Question): boolean => choice?.offered === true;

/**
 * The options to show: a phone call leaves out what only eyes could see. Of a question that is offered, those in `offered`, in
 * that order, then what is ticked already.
 */
export function optionsAsked<Sign extends string>(
  question: Question<Sign>,
  answers: Answers,
  offered: readonly string[] = [],
): readonly Option<Sign>[] {
  const options = (question.choice?.options ?? []).filter((option) => fits(option, answers));
  if (!isOffer(question)) return options;
  const shown = new Set([...offered, ...(answers[question.id]?.chosen ?? [])]);
  return [...shown].flatMap((shownId) => options.find(({ id }) => id === shownId) ?? []);
}

/**
 * The fields to show, in groups. `rows` is how many rows the candidate has asked for; rows that hold an answer are
 * always shown. The options of the question that `forEach` names are found in `questions`.
 */
export function fieldsAsked(
  question: Question,
  questions: readonly Question[],
  answers: Answers,
  rows = 1,
): readonly FieldGroup[] {
  if (question.forEach) return groupPerTick(question, question.forEach, questions, answers);
  if (question.rows) return groupPerRow(question, question.rows.atMost, answers, rows);
  return question.fields ? [{ fields: question.fields }] : [];
}

function groupPerTick(
  question: Question,
  { question: about, atMost }: NonNullable<Question['forEach']>,
  questions: readonly Question[],
  answers: Answers,
): readonly FieldGroup[] {
  const asked = questions.find(({ id }) => id === about);
  const chosen = answers[about]?.chosen ?? [];
  return (asked?.choice?.options ?? [])
    .filter(({ id }) => chosen.includes(id))
    .slice(0, atMost)
    .map(({ id, label }) => ({ id, about: label, fields: prefixed(question, id) }));
}

function groupPerRow(question: Question, atMost: number, answers: Answers, rows: number): readonly FieldGroup[] {
  const numbers = Object.keys(answers[question.id]?.fields ?? {}).map((key) => Number.parseInt(key, 10));
  const shown = Math.min(atMost, Math.max(1, rows, ...numbers.filter(Number.isInteger)));
  return Array.from({ length: shown }, (_, index) => String(index + 1)).map((id) => ({
    id,
    fields: prefixed(question, id),
  }));
}

function prefixed(question: Question, prefix: string): readonly Field[] {
  return (question.fields ?? []).map((field) => ({ ...field, id: `${prefix}.${field.id}` }));
}

/** The field that a stored id names, or `undefined` when the question has no such field. */
export function fieldNamed(question: Question, questions: readonly Question[], id: string): Field | undefined {
  const [prefix, name] = splitId(id);
  const field = question.fields?.find((candidate) => candidate.id === name);
  if (field === undefined) return undefined;
  return mayPrefix(question, questions, prefix) ? { ...field, id } : undefined;
}

function splitId(id: string): readonly [prefix: string | undefined, name: string] {
  const dot = id.indexOf('.');
  return dot === -1 ? [undefined, id] : [id.slice(0, dot), id.slice(dot + 1)];
}

function mayPrefix(question: Question, questions: readonly Question[], prefix: string | undefined): boolean {
  const { forEach, rows } = question;
  if (forEach) {
    const about = questions.find(({ id }) => id === forEach.question);
    return about?.choice?.options.some(({ id }) => id === prefix) ?? false;
  }
  if (rows) return prefix !== undefined && /^[1-9]\d?$/.test(prefix) && Number(prefix) <= rows.atMost;
  return prefix === undefined;
}

/** Whether the question knows this option, shown or not: ticking survives a change of an earlier answer. */
export function knowsOption(question: Question, id: string): boolean {
  if (question.choice === undefined) return false;
  if (id === NOT_SURE) return true;
  if (id === NONE) return question.choice.none !== undefined;
  return question.choice.options.some((option) => option.id === id);
}
