'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseAnswer } from '@/domain/reflection/answer';
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
import { saveRefusalText } from './copy';
import { type PageForm, pageForm, rawAnswer } from './page-form';
import type { PageState } from './page-state';
import { problemsIn, savePage } from './save-page';
import { whereNext } from './where-next';

export const savePageAction = candidateAction<typeof pageForm, PageState>(
  pageForm,
  async (form, candidateId, values) => {
    const saved = await savePage(candidateId, form, values);
    if (saved.status === 'stays') return saved.state;
    if (saved.status !== 'saved') {
      return { problems: [{ field: 'form', text: saveRefusalText[saved.status] }], typed: values };
    }
    forgetOldPages();
    redirect(await whereNext(candidateId, form, saved.answer));
  },
);

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
    redirect(
      form.then === 'letter'
        ? paths.letter(interviewId)
        : await whereNext(candidateId, page, saved.status === 'saved' ? saved.answer : undefined),
    );
  },
);

const interviewForm = z.object({ interviewId: z.string().max(64), key: z.string().min(8).max(64) });

/** "See what it might mean": draws the picture, keeps it, and shows it. */
export const seePictureAction = candidateAction(interviewForm, async ({ interviewId }, candidateId) => {
  await redrawDiagnosis(candidateId, interviewId, drawPicture, now());
  forgetOldPages();
  redirect(paths.picture(interviewId));
});
