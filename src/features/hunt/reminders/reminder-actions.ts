'use server';

import { redirect } from 'next/navigation';
import { z } from 'zod';
import { contactPlan } from '@/domain/hunt/contact-plan';
import { laterThan, REMINDER_KINDS } from '@/domain/hunt/reminders';
import { compareDates, dayInWords, parseCalendarDate, type CalendarDate } from '@/lib/calendar-date';
import type { FormState, FormValues } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { roundsOf } from '@/server/application-rounds';
import { candidateAction } from '@/server/candidate-action';
import { now, today } from '@/server/clock';
import { forgetOldPages } from '@/server/forget-old-pages';
import { keyOf } from '@/server/key-of';
import { addReminder, changeReminder, markShown, type ReminderChange } from '@/server/reminder-store';
import { quietTooSoon, reminderWords as words, usedUp } from './copy';

const key = z.string().min(8).max(64);
const id = z.string().max(64);
const LONGEST_TEXT = 300;

const addForm = z.object({
  key,
  applicationId: id.optional(),
  kind: z.enum(REMINDER_KINDS).default('other'),
  text: z.string().default(''),
  dueOn: z.string().default(''),
  anyway: z.literal('on').optional(),
});

const refused = (field: string, text: string, typed: FormValues): FormState => ({ problems: [{ field, text }], typed });

/** A reminder to write to an employer inside the quiet time, or beyond the two contacts, takes a tick more. */
export const addReminderAction = candidateAction(addForm, async (form, candidateId, typed): Promise<FormState> => {
  const dueOn = parseCalendarDate(form.dueOn.trim());
  const text = form.text.trim();
  if (dueOn === undefined || compareDates(dueOn, today()) < 0) return refused('dueOn', words.notADay, typed);
  if (text.length > LONGEST_TEXT) return refused('text', words.tooLong, typed);
  if (form.kind === 'contact' && form.applicationId !== undefined && form.anyway !== 'on') {
    const reason = await whyNotYet(candidateId, form.applicationId, dueOn);
    if (reason !== undefined) return refused('anyway', `${reason} ${words.tickAnyway}`, typed);
  }
  const said = { applicationId: form.applicationId, kind: form.kind, text, dueOn };
  const added = await addReminder(candidateId, { key: keyOf(form.key, said), ...said });
  forgetOldPages();
  if (added === undefined) return refused('form', words.jobGone, typed);
  redirect(form.applicationId === undefined ? paths.reminders : paths.application(form.applicationId));
});

/** What the contact plan of the newest interview says against that day; undefined when nothing does. */
async function whyNotYet(candidateId: string, applicationId: string, on: CalendarDate): Promise<string | undefined> {
  const [round] = (await roundsOf(candidateId, [applicationId])).get(applicationId) ?? [];
  if (round === undefined) return undefined;
  const day = today(round.timeZone);
  const { contacts, heldOn, hearBackOn, outcomes } = round;
  const [move] = contactPlan({ contacts, heldOn, theirDate: hearBackOn, outcome: outcomes[0]?.kind, today: day }).may;
  if (move === undefined) return contacts.length === 0 ? undefined : usedUp;
  return compareDates(on, move.from) < 0 ? quietTooSoon(dayInWords(move.from, day)) : undefined;
}

const changeForm = z.object({ key, said: z.string().max(120) });

/** One press: done, later, or never for this job. The button names the reminder. */
export const changeReminderAction = candidateAction(
  changeForm,
  async ({ said }, candidateId, typed): Promise<FormState> => {
    const [what = '', reminderId = ''] = said.split(' ');
    const change = changeOf(what);
    const isThere = change !== undefined && (await changeReminder(candidateId, reminderId, change, today()));
    forgetOldPages();
    if (!isThere) return refused('form', words.gone, typed);
    redirect(paths.reminders);
  },
);

function changeOf(what: string): ReminderChange | undefined {
  if (what === 'done') return { kind: 'done', at: now() };
  if (what === 'never') return { kind: 'never' };
  const days = { '1': 1, '3': 3, '7': 7 } as const;
  const later = Object.hasOwn(days, what) ? days[what as keyof typeof days] : undefined;
  return later === undefined ? undefined : { kind: 'later', until: laterThan(today(), later) };
}

/** Says that these were on the page today; the page asks for it after it was shown. */
export const markShownAction = candidateAction(
  z.object({ key }),
  async (_form, candidateId, typed): Promise<FormState> => {
    await markShown(candidateId, (typed.id ?? []).slice(0, MOST_SHOWN), today());
    return { problems: [], typed: {} };
  },
);

const MOST_SHOWN = 50;
