'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import type { FormState } from '@/lib/form-state';
import { drawPicture } from '@/knowledge/draw-picture';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now, today } from '@/server/clock';
import { listContacts, listOutcomes, recordContact, recordOutcome } from '@/server/contact-store';
import { forgetOldPages } from '@/server/forget-old-pages';
import { findInterview } from '@/server/interview-store';
import { keyOf } from '@/server/key-of';
import { redrawIfDrawn } from '@/server/redraw-diagnosis';
import { callWords } from './call-copy';
import { words } from './copy';
import { contactIn, sentFields } from './sent-form';

const callForm = z.object({
  interviewId: z.string().max(64),
  key: z.string().min(8).max(64),
  result: z.enum(['spoke', 'voicemail', 'no-answer', 'decided']).optional(),
  reason: sentFields.shape.reason,
});

const gone: FormState = { problems: [{ field: 'form', text: words.gone }], typed: {} };

/** A call of today goes into the ledger, whether somebody answered or not: it was heard or seen. A decision is the outcome. */
export const recordCallAction = candidateAction(callForm, async (form, candidateId, values): Promise<FormState> => {
  const { interviewId, key, result, reason } = form;
  const interview = await findInterview(candidateId, interviewId);
  if (interview === undefined) return gone;
  if (result === undefined) return { problems: [{ field: 'result', text: callWords.chooseOne }], typed: values };
  const [contacts, outcomes] = await Promise.all([
    listContacts(candidateId, interviewId),
    listOutcomes(candidateId, interviewId),
  ]);
  const day = today(interview.timeZone);
  const read = contactIn({ when: 'today', channel: 'phone', reason }, { contacts, outcomes, today: day });
  if (read === undefined) return gone;
  if ('problem' in read) return { problems: [read.problem], typed: values };
  await recordContact(candidateId, interviewId, { ...read.contact, key: keyOf(key, ['call', result, reason]) });
  if (result === 'decided') {
    await recordOutcome(candidateId, interviewId, { kind: 'rejected', happenedOn: day }, now());
    await redrawIfDrawn(candidateId, interviewId, drawPicture, now());
  }
  forgetOldPages();
  redirect(paths.followUp(interviewId));
});
