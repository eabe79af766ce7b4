'use server';

import { z } from 'zod';
import { drawPicture } from '@/knowledge/draw-picture';
import { doubts } from '@/knowledge';
import { untouched } from '@/lib/form-state';
import { candidateAction } from '@/server/candidate-action';
import { now } from '@/server/clock';
import { recordDisagreement, removeDisagreement } from '@/server/diagnosis-store';
import { forgetOldPages } from '@/server/forget-old-pages';
import { findInterview } from '@/server/interview-store';
import { redrawIfDrawn } from '@/server/redraw-diagnosis';
import { disagreementReasons } from './copy';

const doubtIds = doubts.map(({ id }) => id);
const reasonIds = disagreementReasons.map(({ id }) => id);

const findingForm = z.object({
  interviewId: z.string().max(64),
  findingId: z.enum(doubtIds),
  reason: z.enum(reasonIds).optional(),
});

/** "This doesn't fit me", and later why, if they want to say: it counts for nothing from now on. */
export const disagreeAction = candidateAction(findingForm, async ({ interviewId, findingId, reason }, candidateId) => {
  if ((await findInterview(candidateId, interviewId)) === undefined) return untouched;
  await recordDisagreement(candidateId, interviewId, { findingId, reason: reason ?? '' });
  await redrawIfDrawn(candidateId, interviewId, drawPicture, now());
  forgetOldPages();
  return untouched;
});

export const undoDisagreementAction = candidateAction(findingForm, async ({ interviewId, findingId }, candidateId) => {
  if ((await findInterview(candidateId, interviewId)) === undefined) return untouched;
  await removeDisagreement(candidateId, interviewId, findingId);
  await redrawIfDrawn(candidateId, interviewId, drawPicture, now());
  forgetOldPages();
  return untouched;
});
