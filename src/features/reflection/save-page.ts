import 'server-only';
import { type AnswerProblem, parseAnswer } from '@/domain/reflection/answer';
import type { Answer, Question } from '@/domain/reflection/question';
import type { FormValues, Problem } from '@/lib/form-state';
import { drawPicture } from '@/knowledge/draw-picture';
import { questions } from '@/knowledge/questions';
import { now, timeZoneOr, today } from '@/server/clock';
import { keyOf } from '@/server/key-of';
import { redrawIfDrawn } from '@/server/redraw-diagnosis';
import { saveAnswer } from '@/server/reflection-store';
import { problemText } from './copy';
import { fieldName } from './field-name';
import { type PageForm, rawAnswer } from './page-form';
import type { PageState } from './page-state';

export type PageSaved =
  | { readonly status: 'saved'; readonly version: number; readonly answer: Answer | undefined }
  | { readonly status: 'stays'; readonly state: PageState }
  | { readonly status: 'gone' | 'unknown-question' };

const blank: Answer = { chosen: [], fields: {} };

/** Reads one page as it was sent and saves it. A problem or a conflict comes back with everything that was typed. */
export async function savePage(candidateId: string, form: PageForm, values: FormValues): Promise<PageSaved> {
  const question = questions.find(({ id }) => id === form.questionId);
  if (question === undefined || question.section === 'letter') return { status: 'unknown-question' };
  const timeZone = timeZoneOr(form.timeZone);
  const parsed = parseAnswer(question, rawAnswer(values), { today: today(timeZone), questions });
  if (!parsed.ok) return { status: 'stays', state: { problems: problemsIn(parsed.problems), typed: values } };
  const answer = parsed.value ?? blank;
  const reply = await saveAnswer(candidateId, form.interviewId, {
    key: keyOf(form.key, [form.questionId, form.version, answer]),
    questionId: question.id,
    answer,
    baseVersion: form.version,
    describesInterview: question.section === 'interview',
  });
  if (reply.status === 'gone') return { status: 'gone' };
  if (reply.status === 'conflict') {
    const conflict = { ...reply.theirs, labels: labelsOf(question, reply.theirs.chosen) };
    return { status: 'stays', state: { problems: [], typed: values, conflict } };
  }
  await redrawIfDrawn(candidateId, form.interviewId, drawPicture, now());
  return { status: 'saved', version: reply.version, answer: parsed.value };
}

const labelsOf = ({ choice }: Question, chosen: readonly string[]): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (choice?.options ?? []).filter(({ id }) => chosen.includes(id)).map(({ id, label }) => [id, label]),
  );

/** Each problem beside its field, in words. */
export const problemsIn = (problems: readonly AnswerProblem[]): Problem[] =>
  problems.map(({ field, refusal }) => ({
    field: field === undefined ? 'chosen' : fieldName(field),
    text: problemText[refusal],
  }));
