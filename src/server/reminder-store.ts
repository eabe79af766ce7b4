import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { REMINDER_KINDS, type ReminderKind } from '@/domain/hunt/reminders';
import type { CalendarDate } from '@/lib/calendar-date';
import { database } from './database';
import { unlessGone } from './database-errors';
import { dayColumn, optionalDay } from './interview-row';
import { inTurn, once } from './once';
import { savedId } from './replies';

const reminderRow = z.object({
  id: z.string(),
  kind: z.enum(REMINDER_KINDS).catch('other'),
  text: z.string(),
  dueOn: dayColumn,
  snoozedUntil: optionalDay,
  shownOn: optionalDay,
  doneAt: z.date().nullable(),
  version: z.number(),
  applicationId: z.string().nullable(),
  application: z.object({ employer: z.string(), jobTitle: z.string(), isReminded: z.boolean() }).nullable(),
});
export type StoredReminder = z.infer<typeof reminderRow>;

const MOST = 200;

/** Every reminder that is not done, the nearest first, and what came up lately: that counts for the week. */
export async function listReminders(candidateId: string, shownSince: CalendarDate): Promise<readonly StoredReminder[]> {
  const client = await database();
  const rows = await client.reminder.findMany({
    where: { candidateId, OR: [{ doneAt: null }, { shownOn: { gte: shownSince } }] },
    orderBy: [{ dueOn: 'asc' }, { id: 'asc' }],
    take: MOST,
    include: { application: { select: { employer: true, jobTitle: true, isReminded: true } } },
  });
  return z.array(reminderRow).parse(rows);
}

export interface ReminderToAdd {
  readonly key: string;
  readonly applicationId: string | undefined;
  readonly kind: ReminderKind;
  readonly text: string;
  readonly dueOn: CalendarDate;
}

/** Undefined: the job is gone. */
export async function addReminder(candidateId: string, reminder: ReminderToAdd): Promise<string | undefined> {
  const { key, applicationId, kind, text, dueOn } = reminder;
  const reply = await unlessGone(() =>
    once(candidateId, key, savedId, async (transaction) => {
      const id = randomUUID();
      await transaction.reminder.create({
        data: { id, candidateId, applicationId: applicationId ?? null, kind, text, dueOn },
      });
      return { id };
    }),
  );
  return reply?.id;
}

/** Remembers that these came up on this day; what came up before keeps its day. */
export async function markShown(candidateId: string, ids: readonly string[], on: CalendarDate): Promise<void> {
  await inTurn(candidateId, (transaction) =>
    transaction.reminder.updateMany({
      where: { candidateId, id: { in: [...ids] }, shownOn: null },
      data: { shownOn: on },
    }),
  );
}

export type ReminderChange =
  | { readonly kind: 'done'; readonly at: Date }
  | { readonly kind: 'later'; readonly until: CalendarDate }
  /** Nothing more about its job. */
  | { readonly kind: 'never' };

/** False: the reminder is gone. Whatever is done about one, it has come up on `on`. */
export async function changeReminder(
  candidateId: string,
  id: string,
  change: ReminderChange,
  on: CalendarDate,
): Promise<boolean> {
  return inTurn(candidateId, async (transaction) => {
    const where = { candidateId_id: { candidateId, id } };
    const row = await transaction.reminder.findUnique({ where });
    if (row === null) return false;
    const data =
      change.kind === 'done' ? { doneAt: change.at } : change.kind === 'later' ? { snoozedUntil: change.until } : {};
    await transaction.reminder.update({
      where,
      data: { ...data, shownOn: row.shownOn ?? on, version: { increment: 1 } },
    });
    if (change.kind === 'never' && row.applicationId !== null) {
      await transaction.application.updateMany({
        where: { candidateId, id: row.applicationId },
        data: { isReminded: false, version: { increment: 1 } },
      });
    }
    return true;
  });
}
