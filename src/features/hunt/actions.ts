'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { OUTCOME_KINDS } from '@/domain/hunt/contact';
import { drawPicture } from '@/knowledge/draw-picture';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now, today } from '@/server/clock';
import { recordOutcome } from '@/server/contact-store';
import { forgetOldPages } from '@/server/forget-old-pages';
import { findInterview, removeInterview } from '@/server/interview-store';
import { redrawIfDrawn } from '@/server/redraw-diagnosis';
import { words } from './copy';

const key = z.string().min(8).max(64);
const interviewId = z.string().max(64);
const gone = { problems: [{ field: 'form', text: words.gone }], typed: {} };
/** The button that was pressed: what they said, and about which interview. */
const outcomeForm = z.object({
  key,
  said: z
    .string()
    .transform((said) => said.split(' '))
    .pipe(z.tuple([z.enum(OUTCOME_KINDS), interviewId])),
});

/** What the employer said, in one tap. A "no" changes the approach, so the picture is drawn anew. */
export const recordOutcomeAction = candidateAction(outcomeForm, async ({ said: [kind, id] }, candidateId) => {
  const interview = await findInterview(candidateId, id);
  if (interview === undefined) return gone;
  const happenedOn = today(interview.timeZone);
  const recorded = await recordOutcome(candidateId, id, { kind, happenedOn }, now());
  if (recorded === undefined) return gone;
  await redrawIfDrawn(candidateId, id, drawPicture, now());
  forgetOldPages();
  return { problems: [], typed: {} };
});

const removalForm = z.object({ interviewId, key, sure: z.literal('yes').optional() });

export const removeInterviewAction = candidateAction(removalForm, async (form, candidateId, values) => {
  if (form.sure === undefined) return { problems: [{ field: 'sure', text: words.tickToDelete }], typed: values };
  if (!(await removeInterview(candidateId, form.interviewId))) return gone;
  forgetOldPages();
  redirect(paths.interviews);
});
