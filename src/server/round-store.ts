import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  ROUND_FORMATS,
  ROUND_RESULTS,
  ROUND_STAGES,
  type RoundFormat,
  type RoundResult,
  type RoundStage,
} from '@/domain/hunt/round';
import { type CalendarDate, dayAt } from '@/lib/calendar-date';
import { database } from './database';
import { unlessGone } from './database-errors';
import { optionalDay } from './interview-row';
import { sortKeyOf } from './interview-store';
import { inTurn, once } from './once';
import { asRemoved } from './removed-rows';
import { keepBefore } from './undo-record';

const absent = z.null().transform(() => undefined);

const roundDetails = z.object({
  id: z.string(),
  applicationId: z.string(),
  heldOn: optionalDay,
  startsAt: z.union([z.string(), absent]),
  minutes: z.union([z.number(), absent]),
  timeZone: z.string(),
  format: z.union([z.enum(ROUND_FORMATS), absent]),
  stage: z.union([z.enum(ROUND_STAGES), absent]),
  place: z.string(),
  link: z.string(),
  result: z.union([z.enum(ROUND_RESULTS), absent]),
  notes: z.string(),
  version: z.number(),
  createdAt: z.date(),
  reflection: z.union([z.object({ id: z.string() }), absent]),
  application: z.object({ employer: z.string(), jobTitle: z.string() }),
});
export type RoundDetails = z.infer<typeof roundDetails>;

/** What the form of a round says. Day, format and stage belong to the reflection as soon as there is one. */
export interface RoundFields {
  readonly heldOn: CalendarDate | undefined;
  readonly startsAt: string | undefined;
  readonly minutes: number | undefined;
  readonly timeZone: string;
  readonly format: RoundFormat | undefined;
  readonly stage: RoundStage | undefined;
  readonly place: string;
  readonly link: string;
  readonly result: RoundResult | undefined;
  readonly notes: string;
}

const columnsOf = (fields: RoundFields) => ({
  ...fields,
  heldOn: fields.heldOn ?? null,
  startsAt: fields.startsAt ?? null,
  minutes: fields.minutes ?? null,
  format: fields.format ?? null,
  stage: fields.stage ?? null,
  result: fields.result ?? null,
});

const savedId = z.object({ id: z.string() });

/** Adds an interview to a job, before or after it happened. Undefined: the job is gone. */
export async function addRound(
  candidateId: string,
  {
    key,
    applicationId,
    fields,
  }: { readonly key: string; readonly applicationId: string; readonly fields: RoundFields },
  at: Date,
): Promise<string | undefined> {
  const reply = await unlessGone(() =>
    once(candidateId, key, savedId, async (transaction) => {
      const id = randomUUID();
      const listedOn = fields.heldOn ?? dayAt(at, fields.timeZone);
      await transaction.interview.create({
        data: {
          id,
          candidateId,
          applicationId,
          ...columnsOf(fields),
          sortKey: sortKeyOf(listedOn, at, id),
          createdAt: at,
        },
      });
      return { id };
    }),
  );
  return reply?.id;
}

export async function findRound(candidateId: string, id: string): Promise<RoundDetails | undefined> {
  const client = await database();
  const row = await client.interview.findUnique({
    where: { candidateId_id: { candidateId, id } },
    include: { reflection: { select: { id: true } }, application: true },
  });
  return row === null ? undefined : roundDetails.parse(row);
}

const changeReply = z.object({ status: z.enum(['saved', 'conflict', 'gone']) });

export async function changeRound(
  candidateId: string,
  change: { readonly key: string; readonly id: string; readonly baseVersion: number; readonly fields: RoundFields },
): Promise<z.infer<typeof changeReply>['status']> {
  const { key, id, baseVersion, fields } = change;
  const reply = await once(candidateId, key, changeReply, async (transaction) => {
    const where = { candidateId_id: { candidateId, id } };
    const row = await transaction.interview.findUnique({ where, include: { reflection: { select: { id: true } } } });
    if (row === null) return { status: 'gone' as const };
    if (row.version !== baseVersion) return { status: 'conflict' as const };
    const { heldOn, format, stage, ...own } = columnsOf(fields);
    const told = row.reflection === null ? { heldOn, format, stage } : {};
    const listedOn = fields.heldOn ?? dayAt(row.createdAt, fields.timeZone);
    const sortKey = row.reflection === null ? { sortKey: sortKeyOf(listedOn, row.createdAt, id) } : {};
    await transaction.interview.update({ where, data: { ...own, ...told, ...sortKey, version: { increment: 1 } } });
    return { status: 'saved' as const };
  });
  return reply.status;
}

/**
 * Removes an interview that nobody told about yet, with its questions and people; returns what takes that back. One with a reflection
 * is removed where its answers are. Undefined: there is none.
 */
export async function removeRound(candidateId: string, id: string): Promise<string | undefined> {
  return inTurn(candidateId, async (transaction) => {
    const row = await transaction.interview.findFirst({ where: { candidateId, id, reflection: null } });
    if (row === null) return undefined;
    const { applicationId } = row;
    const under = { where: { candidateId, interviewId: id } };
    const removedRows = [
      ...asRemoved('interview', applicationId, [row]),
      ...asRemoved('person', applicationId, await transaction.person.findMany(under)),
      ...asRemoved('interviewQuestion', applicationId, await transaction.interviewQuestion.findMany(under)),
      ...asRemoved('reminder', applicationId, await transaction.reminder.findMany(under)),
      ...asRemoved('contact', applicationId, await transaction.contact.findMany(under)),
    ];
    await transaction.interview.delete({ where: { candidateId_id: { candidateId, id } } });
    return keepBefore(transaction, candidateId, 'remove-round', { removedRows });
  });
}
