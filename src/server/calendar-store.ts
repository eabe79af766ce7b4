import 'server-only';
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import type { CalendarSource } from '@/domain/hunt/calendar-entries';
import { quietUntil } from '@/domain/hunt/quiet-until';
import { addDays, type CalendarDate } from '@/lib/calendar-date';
import { z } from 'zod';
import { CONTACT_CHANNELS, CONTACT_KINDS, DIRECTIONS } from '@/domain/hunt/contact';
import { database } from './database';
import { dayColumn, optionalDay } from './interview-row';
import { inTurn } from './once';

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex');
const TOKEN_BYTES = 32;

/** Makes a new secret address and ends the earlier ones. The token is given once; only its hash is kept. */
export async function renewFeed(candidateId: string, at: Date): Promise<string> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  await inTurn(candidateId, async (transaction) => {
    await transaction.calendarFeed.updateMany({ where: { candidateId, revokedAt: null }, data: { revokedAt: at } });
    await transaction.calendarFeed.create({ data: { id: randomUUID(), candidateId, tokenHash: hashOf(token) } });
  });
  return token;
}

/** Ends every address: a calendar that has one is answered no more. */
export async function revokeFeeds(candidateId: string, at: Date): Promise<void> {
  await inTurn(candidateId, (transaction) =>
    transaction.calendarFeed.updateMany({ where: { candidateId, revokedAt: null }, data: { revokedAt: at } }),
  );
}

export async function findFeed(candidateId: string): Promise<{ readonly createdAt: Date } | undefined> {
  const client = await database();
  const row = await client.calendarFeed.findFirst({
    where: { candidateId, revokedAt: null },
    orderBy: { createdAt: 'desc' },
    select: { createdAt: true },
  });
  return row ?? undefined;
}

/** Whose calendar a token opens. A calendar program has no cookie: the token is all it has. */
export async function candidateOfFeed(token: string): Promise<string | undefined> {
  const client = await database();
  const row = await client.calendarFeed.findUnique({ where: { tokenHash: hashOf(token) } });
  return row?.revokedAt === null ? row.candidateId : undefined;
}

const absent = z.null().transform(() => undefined);
const optionalText = z.union([z.string(), absent]);
const contactRow = z.object({
  direction: z.enum(DIRECTIONS),
  channel: z.enum(CONTACT_CHANNELS),
  kind: z.enum(CONTACT_KINDS),
  happenedOn: dayColumn,
  createdAt: z.date(),
});
const roundRow = z.object({
  id: z.string(),
  version: z.number(),
  updatedAt: z.date(),
  heldOn: optionalDay,
  startsAt: optionalText,
  minutes: z.union([z.number(), absent]),
  timeZone: z.string(),
  place: z.string(),
  link: z.string(),
  format: optionalText,
  result: optionalText,
  hearBackOn: optionalDay,
  application: z.object({ employer: z.string(), jobTitle: z.string(), parkedUntil: optionalDay }),
  people: z.array(z.object({ name: z.string(), pseudonym: z.string() })),
  questions: z.array(z.object({ text: z.string() })),
  contacts: z.array(contactRow),
});
const applicationRow = z.object({
  id: z.string(),
  version: z.number(),
  updatedAt: z.date(),
  employer: z.string(),
  jobTitle: z.string(),
  deadline: optionalDay,
  parkedUntil: optionalDay,
});
const reminderRow = z.object({
  id: z.string(),
  version: z.number(),
  createdAt: z.date(),
  text: z.string(),
  dueOn: dayColumn,
  snoozedUntil: optionalDay,
  doneAt: z.date().nullable(),
});

const DAYS_BACK = 90;
const MOST = 1_000;

/** What a calendar may hold: rounds, days and reminders from three months back on. Nothing of a reflection or a letter is read. */
export async function calendarSource(
  candidateId: string,
  today: CalendarDate,
  interviewId?: string,
): Promise<CalendarSource> {
  const client = await database();
  const since = addDays(today, -DAYS_BACK);
  const one = interviewId === undefined ? { heldOn: { gte: since } } : { id: interviewId };
  const rounds = await client.interview.findMany({
    where: { candidateId, ...one },
    orderBy: { sortKey: 'desc' },
    take: MOST,
    include: {
      application: { select: { employer: true, jobTitle: true, parkedUntil: true } },
      people: { select: { name: true, pseudonym: true }, orderBy: { position: 'asc' } },
      questions: { where: { isPrepared: true }, select: { text: true }, orderBy: { position: 'asc' } },
      contacts: {
        select: { direction: true, channel: true, kind: true, happenedOn: true, createdAt: true },
      },
    },
  });
  const asked = interviewId === undefined ? await daysOf(candidateId, since) : { applications: [], reminders: [] };
  return { rounds: z.array(roundRow).parse(rounds).map(calendarRound), ...asked };
}

async function daysOf(candidateId: string, since: CalendarDate) {
  const client = await database();
  const applications = await client.application.findMany({
    where: {
      candidateId,
      archivedAt: null,
      status: { not: 'closed' },
      OR: [{ deadline: { gte: since } }, { parkedUntil: { gte: since } }],
    },
    take: MOST,
  });
  const reminders = await client.reminder.findMany({
    where: { candidateId, doneAt: null, dueOn: { gte: since } },
    take: MOST,
  });
  return {
    applications: z
      .array(applicationRow)
      .parse(applications)
      .map(({ updatedAt, ...row }) => ({ ...row, changedAt: updatedAt })),
    reminders: z
      .array(reminderRow)
      .parse(reminders)
      .map(({ createdAt, doneAt, ...row }) => ({ ...row, changedAt: createdAt, isDone: doneAt !== null })),
  };
}

/** A contact moves the quiet days without changing the round's row: it counts as a change of the entry. */
function calendarRound(round: z.infer<typeof roundRow>): CalendarSource['rounds'][number] {
  const { application, contacts, questions, hearBackOn, result, updatedAt, version, ...row } = round;
  const newest = Math.max(updatedAt.getTime(), ...contacts.map(({ createdAt }) => createdAt.getTime()));
  const isParked = application.parkedUntil !== undefined;
  return {
    ...row,
    employer: application.employer,
    jobTitle: application.jobTitle,
    version: version + contacts.length,
    changedAt: new Date(newest),
    toPrepare: questions.map(({ text }) => text),
    isCancelled: result === 'cancelled',
    quietUntil: isParked ? undefined : quietUntil(contacts, hearBackOn),
    checkInOn: undefined,
  };
}
