'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { QUESTIONNAIRE_VERSION } from '@/knowledge/questions';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { addQuestions, changeQuestion, markAsked, removeQuestion } from '@/server/question-store';
import { addRound, changeRound, removeRound } from '@/server/round-store';
import { startReflection } from '@/server/start-reflection';
import { roundWords as words } from './copy';
import { readRoundForm } from './round-form-read';

const key = z.string().min(8).max(64);
const id = z.string().max(64);

export const addRoundAction = candidateAction(
  z.object({ key, applicationId: id }),
  async (form, candidateId, typed): Promise<FormState> => {
    const read = readRoundForm(typed);
    if (!read.ok) return { problems: read.problems, typed };
    const { applicationId } = form;
    const said = { applicationId, fields: read.fields };
    const added = await addRound(candidateId, { key: keyOf(form.key, said), ...said }, now());
    forgetOldPages();
    if (added === undefined) return { problems: [{ field: 'form', text: words.jobGone }], typed };
    redirect(paths.round(applicationId, added));
  },
);

const one = z.object({ key, applicationId: id, id });

export const changeRoundAction = candidateAction(
  one.extend({ version: z.coerce.number().int() }),
  async (form, candidateId, typed): Promise<FormState> => {
    const read = readRoundForm(typed);
    if (!read.ok) return { problems: read.problems, typed };
    const said = { id: form.id, baseVersion: form.version, fields: read.fields };
    const status = await changeRound(candidateId, { key: keyOf(form.key, said), ...said });
    forgetOldPages();
    if (status !== 'saved') {
      return { problems: [{ field: 'form', text: status === 'gone' ? words.gone : words.conflict }], typed };
    }
    redirect(paths.round(form.applicationId, form.id));
  },
);

export const removeRoundAction = candidateAction(one, async (form, candidateId): Promise<FormState> => {
  const undoId = await removeRound(candidateId, form.id);
  forgetOldPages();
  redirect(`${paths.application(form.applicationId)}${undoId === undefined ? '' : `?done=${undoId}`}`);
});

/** "Say how it went": straight from the round into the reflection, with what is known filled in. */
export const tellAction = candidateAction(one, async (form, candidateId, typed): Promise<FormState> => {
  const start = { questionnaireVersion: QUESTIONNAIRE_VERSION, length: 'short' as const };
  const isThere = await startReflection(candidateId, form.id, start, now());
  forgetOldPages();
  if (!isThere) return { problems: [{ field: 'form', text: words.gone }], typed };
  redirect(paths.reflect(form.id));
});

const LONGEST_QUESTION = 500;
const MOST_QUESTIONS = 50;

export const addQuestionsAction = candidateAction(
  one.extend({ texts: z.string(), prepared: z.enum(['yes', 'no']) }),
  async (form, candidateId, typed): Promise<FormState> => {
    const texts = form.texts
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
      .slice(0, MOST_QUESTIONS);
    if (texts.length === 0) return { problems: [{ field: 'texts', text: words.noTexts }], typed };
    if (texts.some((text) => text.length > LONGEST_QUESTION))
      return { problems: [{ field: 'texts', text: words.tooLong }], typed };
    const said = { texts, isPrepared: form.prepared === 'yes' };
    const isThere = await addQuestions(candidateId, form.id, { key: keyOf(form.key, said), ...said });
    forgetOldPages();
    if (!isThere) return { problems: [{ field: 'form', text: words.gone }], typed };
    redirect(paths.round(form.applicationId, form.id));
  },
);

/** The ticks of the whole list, or the removal of one question, whichever button was pressed. */
export const questionsAction = candidateAction(
  one.extend({ remove: id.optional() }),
  async (form, candidateId, typed): Promise<FormState> => {
    if (form.remove === undefined) await markAsked(candidateId, form.id, typed.asked ?? []);
    else await removeQuestion(candidateId, form.remove);
    forgetOldPages();
    redirect(paths.round(form.applicationId, form.id));
  },
);

export const changeQuestionAction = candidateAction(
  one.extend({ questionId: id, version: z.coerce.number().int(), text: z.string(), notes: z.string() }),
  async (form, candidateId, typed): Promise<FormState> => {
    const text = form.text.trim();
    const problems = [
      ...(text === '' ? [{ field: 'text', text: words.noText }] : []),
      ...(text.length > LONGEST_QUESTION ? [{ field: 'text', text: words.tooLong }] : []),
      ...(form.notes.length > LONGEST_NOTES ? [{ field: 'notes', text: words.tooLong }] : []),
    ];
    if (problems.length > 0) return { problems, typed };
    const change = { id: form.questionId, baseVersion: form.version, text, notes: form.notes.trim() };
    const isSaved = await changeQuestion(candidateId, change);
    forgetOldPages();
    if (!isSaved) return { problems: [{ field: 'form', text: words.conflict }], typed };
    redirect(paths.round(form.applicationId, form.id));
  },
);

const LONGEST_NOTES = 6_000;
