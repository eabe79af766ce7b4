'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseAnswer } from '@/domain/reflection/answer';
import { pathThrough, questionAfter, restAfter } from '@/domain/reflection/path';
import { drawPicture } from '@/knowledge/draw-picture';
import { QUESTIONNAIRE_VERSION, questions } from '@/knowledge/questions';
import type { FormState } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now, timeZoneOr, today } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { createInterview } from '@/server/interview-store';
import { keyOf } from '@/server/key-of';
import { redrawDiagnosis } from '@/server/redraw-diagnosis';
import { changeLength, findReflection } from '@/server/reflection-store';
import { words } from './copy';
import { type PageForm, pageForm, rawAnswer } from './page-form';
import type { PageState } from './page-state';
import { problemsIn, savePage } from './save-page';

export const savePageAction = candidateAction<typeof pageForm, PageState>(
  pageForm,
  async (form, candidateId, values) => {
    const saved = await savePage(candidateId, form, values);
    if (saved.status === 'gone') return { problems: [{ field: 'form', text: words.gone }], typed: values };
    if (saved.status === 'stays') return saved.state;
    forgetOldPages();
    redirect(await whereNext(candidateId, form));
  },
);

async function whereNext(candidateId: string, { interviewId, questionId, go, rows }: PageForm): Promise<string> {
  if (go === 'leave' || go === 'hub') return paths.interview(interviewId);
  if (go === 'check') return paths.check(interviewId);
  if (go === 'picture') return paths.picture(interviewId);
  if (go === 'add-row') return `${paths.question(interviewId, questionId)}?rows=${String(rows + 1)}`;
  const reflection = await findReflection(candidateId, interviewId);
  if (reflection === undefined) return paths.interviews;
  const { path } = pathThrough(questions, reflection.answers, reflection.length);
  if (restAfter(path, questionId, reflection.length) !== undefined) return paths.rest(interviewId);
  const next = questionAfter(path, questionId);
  return next === undefined ? paths.check(interviewId) : paths.question(interviewId, next.id);
}

const newInterviewForm = z.object({
  key: z.string().min(8).max(64),
  timeZone: z.string().max(64).optional(),
  length: z.enum(['short', 'full']).default('short'),
  then: z.enum(['reflect', 'letter']).default('reflect'),
});

/** The first page: nothing is kept before it is sent, so that looking around leaves no empty interviews behind. */
export const startReflectionAction = candidateAction(
  newInterviewForm,
  async (form, candidateId, values): Promise<FormState> => {
    const first = questions[0];
    const timeZone = timeZoneOr(form.timeZone);
    const day = today(timeZone);
    const parsed = parseAnswer(first, rawAnswer(values), { today: day, questions });
    if (!parsed.ok) return { problems: problemsIn(parsed.problems), typed: values };
    const interviewId = await createInterview(
      candidateId,
      {
        key: keyOf(form.key, parsed.value),
        timeZone,
        today: day,
        length: form.length,
        questionnaireVersion: QUESTIONNAIRE_VERSION,
      },
      now(),
    );
    const page: PageForm = {
      interviewId,
      questionId: first.id,
      key: form.key,
      version: 0,
      go: 'continue',
      rows: 1,
      timeZone,
    };
    const saved = await savePage(candidateId, page, values);
    if (saved.status === 'stays') return saved.state;
    forgetOldPages();
    redirect(form.then === 'letter' ? paths.letter(interviewId) : await whereNext(candidateId, page));
  },
);

const interviewForm = z.object({ interviewId: z.string().max(64), key: z.string().min(8).max(64) });

/** "See what it might mean": draws the picture, keeps it, and shows it. */
export const seePictureAction = candidateAction(interviewForm, async ({ interviewId }, candidateId) => {
  await redrawDiagnosis(candidateId, interviewId, drawPicture, now());
  forgetOldPages();
  redirect(paths.picture(interviewId));
});

const lengthForm = interviewForm.extend({ length: z.enum(['short', 'full']), from: z.string().max(64) });

export const switchLengthAction = candidateAction(
  lengthForm,
  async ({ interviewId, key, length, from }, candidateId) => {
    await changeLength(candidateId, interviewId, `${key}:${length}`, length);
    forgetOldPages();
    redirect(paths.question(interviewId, from));
  },
);
