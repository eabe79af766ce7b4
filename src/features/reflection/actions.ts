'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { parseAnswer } from '@/domain/reflection/answer';
import { mostUsefulQuestion, pathThrough, questionAfter, restAfter } from '@/domain/reflection/path';
import type { Answers, Question } from '@/domain/reflection/question';
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
import { saveRefusalText } from './copy';
import { type PageForm, pageForm, rawAnswer } from './page-form';
import type { PageState } from './page-state';
import { problemsIn, savePage } from './save-page';
import { findSuggestions } from './suggestions';

export const savePageAction = candidateAction<typeof pageForm, PageState>(
  pageForm,
  async (form, candidateId, values) => {
    const saved = await savePage(candidateId, form, values);
    if (saved.status === 'gone' || saved.status === 'unknown-question') {
      return { problems: [{ field: 'form', text: saveRefusalText[saved.status] }], typed: values };
    }
    if (saved.status === 'stays') return saved.state;
    forgetOldPages();
    redirect(await whereNext(candidateId, form));
  },
);

/** Ways that lead to a page of their own, whatever comes next on the path. */
const asideTo = ({ interviewId, questionId, go, rows }: PageForm): string | undefined => {
  const ways: Partial<Record<PageForm['go'], string>> = {
    leave: paths.interview(interviewId),
    hub: paths.interview(interviewId),
    check: paths.check(interviewId),
    picture: paths.picture(interviewId),
    short: paths.question(interviewId, questionId),
    full: paths.question(interviewId, questionId),
    'add-row': `${paths.question(interviewId, questionId)}?rows=${String(rows + 1)}`,
  };
  return ways[go];
};

async function whereNext(candidateId: string, form: PageForm): Promise<string> {
  const { interviewId, questionId, go } = form;
  if (go === 'short' || go === 'full') await changeLength(candidateId, interviewId, go);
  const aside = asideTo(form);
  if (aside !== undefined) return aside;
  const reflection = await findReflection(candidateId, interviewId);
  if (reflection === undefined) return paths.interviews;
  const { offered } = await findSuggestions(reflection.answers);
  const { path } = pathThrough(questions, reflection.answers, reflection.length, offered);
  if (restAfter(path, questionId, reflection.length) !== undefined) return paths.rest(interviewId);
  if (reflection.length === 'short') return afterShort(interviewId, reflection.answers, path, questionId);
  const next = questionAfter(path, questionId, questions);
  return next === undefined ? paths.check(interviewId) : paths.question(interviewId, next.id);
}

/**
 * The fixed pages in their order, then those that would change the picture most. From a page of the full version the way leads back
 * to the fixed pages that were not answered yet. Whoever skips one of the last ones has said enough.
 */
function afterShort(interviewId: string, answers: Answers, path: readonly Question[], questionId: string): string {
  const fixed = path.filter(({ inShort }) => inShort);
  const isFixed = fixed.some(({ id }) => id === questionId);
  const open = isFixed ? fixed : fixed.filter(({ id }) => answers[id] === undefined);
  const next = questionAfter(open, questionId, questions);
  if (next !== undefined) return paths.question(interviewId, next.id);
  if (!isFixed && answers[questionId] === undefined) return paths.check(interviewId);
  const { nextSigns } = drawPicture({ answers, disagreements: [] });
  const useful = mostUsefulQuestion(questions, answers, nextSigns);
  return useful === undefined ? paths.check(interviewId) : paths.question(interviewId, useful.id);
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
