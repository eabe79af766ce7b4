'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { OUTCOME_KINDS } from '@/domain/hunt/contact';
import type { CalendarDate } from '@/lib/calendar-date';
import type { FormState } from '@/lib/form-state';
import { drawPicture } from '@/knowledge/draw-picture';
import { paths } from '@/lib/paths';
import { candidateAction } from '@/server/candidate-action';
import { now, today } from '@/server/clock';
import {
  listContacts,
  listOutcomes,
  recordContact,
  recordOutcome,
  removeContact,
  removeOutcome,
} from '@/server/contact-store';
import { forgetOldPages } from '@/server/forget-old-pages';
import { findInterview } from '@/server/interview-store';
import { keyOf } from '@/server/key-of';
import { redrawIfDrawn } from '@/server/redraw-diagnosis';
import { words } from './copy';
import { contactIn, dayBy, sentFields, typedContact } from './sent-form';

const interviewForm = z.object({ interviewId: z.string().max(64), key: z.string().min(8).max(64) });
const gone: FormState = { problems: [{ field: 'form', text: words.gone }], typed: {} };

/** The page is asked for anew, so that a reload does not send the form again. */
function showFollowUp(interviewId: string): never {
  forgetOldPages();
  redirect(paths.followUp(interviewId));
}

/** One more letter, call or message that went out. */
export const logContactAction = candidateAction(
  interviewForm.extend(sentFields.shape),
  async (form, candidateId, values) => {
    const { interviewId, key } = form;
    const interview = await findInterview(candidateId, interviewId);
    if (interview === undefined) return gone;
    const [contacts, outcomes] = await Promise.all([
      listContacts(candidateId, interviewId),
      listOutcomes(candidateId, interviewId),
    ]);
    const read = contactIn(form, { contacts, outcomes, today: today(interview.timeZone) });
    if (read === undefined) return { problems: [{ field: 'when', text: words.enterDay }], typed: values };
    if ('problem' in read) return { problems: [read.problem], typed: values };
    await recordContact(candidateId, interviewId, { ...read.contact, key: keyOf(key, typedContact(form)) });
    showFollowUp(interviewId);
  },
);

const theirForm = interviewForm.extend({
  theirWhen: z.enum(['today', 'another-day']).optional(),
  theirDay: z.string().max(32).optional(),
  theirChannel: sentFields.shape.channel,
});

/** They wrote or called: their contact resets the budget. */
export const recordTheirContactAction = candidateAction(theirForm, async (form, candidateId, values) => {
  const { interviewId, key, theirWhen, theirDay, theirChannel } = form;
  const interview = await findInterview(candidateId, interviewId);
  if (interview === undefined) return gone;
  const day: CalendarDate = today(interview.timeZone);
  const happenedOn = theirWhen === 'another-day' ? dayBy(theirDay, day) : day;
  if (happenedOn === undefined) return { problems: [{ field: 'theirDay', text: words.enterDay }], typed: values };
  const contact = { direction: 'in', channel: theirChannel, kind: 'answer', happenedOn } as const;
  await recordContact(candidateId, interviewId, { ...contact, key: keyOf(key, contact) });
  showFollowUp(interviewId);
});

const one = interviewForm.extend({ id: z.string().max(64) });

export const undoContactAction = candidateAction(one, async ({ interviewId, id }, candidateId): Promise<FormState> => {
  await removeContact(candidateId, interviewId, id);
  showFollowUp(interviewId);
});

const outcomeForm = interviewForm.extend({
  kind: z.enum(OUTCOME_KINDS),
});

/** What came of it, in one press. A "no" changes the advice, so the picture is drawn anew. */
export const recordAnswerAction = candidateAction(outcomeForm, async ({ interviewId, kind }, candidateId) => {
  const interview = await findInterview(candidateId, interviewId);
  if (interview === undefined) return gone;
  const outcome = { kind, happenedOn: today(interview.timeZone) };
  if ((await recordOutcome(candidateId, interviewId, outcome, now())) === undefined) return gone;
  await redrawIfDrawn(candidateId, interviewId, drawPicture, now());
  showFollowUp(interviewId);
});

export const undoOutcomeAction = candidateAction(one, async ({ interviewId, id }, candidateId): Promise<FormState> => {
  await removeOutcome(candidateId, interviewId, id);
  await redrawIfDrawn(candidateId, interviewId, drawPicture, now());
  showFollowUp(interviewId);
});
