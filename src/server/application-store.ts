import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { employerKey } from '@/domain/hunt/import/application-key';
import type { Place } from '@/domain/hunt/place';
import { type Application, type ApplicationFields, applicationRow, fieldColumns } from './application-row';
import { placeColumns, startStage } from './application-stage';
import { database } from './database';
import { nameAnswers } from './name-answers';
import { inTurn, once } from './once';
import { forgetBefore, keepBefore } from './undo-record';

export interface ApplicationToAdd {
  readonly key: string;
  readonly fields: ApplicationFields;
  readonly place: Place;
}

const addedReply = z.object({ id: z.string(), undoId: z.string() });

/** Adds one job, at the top of its column, with its first entry in the stage history. An own stage must be the candidate's. */
export async function addApplication(
  candidateId: string,
  { key, fields, place }: ApplicationToAdd,
  at: Date,
): Promise<z.infer<typeof addedReply>> {
  return once(candidateId, key, addedReply, async (transaction) => {
    const id = randomUUID();
    // A status that no column has: the place is entered by its first stage, at the top.
    await transaction.application.create({
      data: { id, candidateId, ...fieldColumns(fields), status: '', movedAt: at, createdAt: at },
    });
    await startStage(transaction, { candidateId, applicationId: id, place, at });
    return { id, undoId: await keepBefore(transaction, candidateId, 'add', { created: [{ id }] }) };
  });
}

export async function findApplication(candidateId: string, id: string): Promise<Application | undefined> {
  const client = await database();
  const row = await client.application.findUnique({ where: { candidateId_id: { candidateId, id } } });
  return row === null ? undefined : applicationRow.parse(row);
}

export interface ApplicationToChange {
  readonly key: string;
  readonly id: string;
  /** The version that the candidate was looking at. */
  readonly baseVersion: number;
  readonly fields: Partial<ApplicationFields>;
}

const changedReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), undoId: z.string(), version: z.number() }),
  z.object({ status: z.literal('conflict') }),
  z.object({ status: z.literal('gone') }),
]);
export type ChangedReply = z.infer<typeof changedReply>;

/** Changes what is written about a job; what is not given stays. The reflections on its interviews follow in name and title. */
export async function changeApplication(
  candidateId: string,
  { key, id, baseVersion, fields }: ApplicationToChange,
): Promise<ChangedReply> {
  return once(candidateId, key, changedReply, async (transaction) => {
    const row = await transaction.application.findUnique({ where: { candidateId_id: { candidateId, id } } });
    if (row === null) return { status: 'gone' as const };
    if (row.version !== baseVersion) return { status: 'conflict' as const };
    const before = applicationRow.parse(row);
    const after: ApplicationFields = { ...before, ...fields };
    const columns = fieldColumns(fieldsOf(after));
    await transaction.application.update({
      where: { candidateId_id: { candidateId, id } },
      data: { ...columns, version: { increment: 1 } },
    });
    await nameAnswers(transaction, candidateId, id);
    const version = baseVersion + 1;
    const changed = [{ id, columns: fieldColumns(fieldsOf(before)), stageChangeIds: [] }];
    return {
      status: 'saved' as const,
      version,
      undoId: await keepBefore(transaction, candidateId, 'edit', { changed }),
    };
  });
}

const fieldsOf = (fields: ApplicationFields): ApplicationFields => ({
  employer: fields.employer,
  jobTitle: fields.jobTitle,
  location: fields.location,
  link: fields.link,
  source: fields.source,
  salary: fields.salary,
  notes: fields.notes,
  appliedOn: fields.appliedOn,
  deadline: fields.deadline,
  parkedUntil: fields.parkedUntil,
  isReminded: fields.isReminded,
});

/** Removes the job with its interviews and all that was said about them. */
export async function removeApplication(candidateId: string, id: string): Promise<boolean> {
  return inTurn(candidateId, async (transaction) => {
    const { count } = await transaction.application.deleteMany({ where: { candidateId, id } });
    if (count > 0) await forgetBefore(transaction, candidateId, id);
    return count > 0;
  });
}

const similarRows = z.array(
  z
    .object({ id: z.string(), employer: z.string(), jobTitle: z.string(), movedAt: z.date(), createdAt: z.date() })
    .and(placeColumns.transform((place) => ({ place }))),
);
export type SimilarApplication = z.infer<typeof similarRows>[number];

const MOST_SIMILAR = 5;

/** Other jobs at the same employer, newest first: for the duplicate warning, and for "did not answer last time". */
export async function similarApplications(
  candidateId: string,
  employer: string,
  exceptId?: string,
): Promise<readonly SimilarApplication[]> {
  const key = employerKey(employer);
  if (key === '') return [];
  const client = await database();
  const rows = await client.application.findMany({
    where: { candidateId, employerKey: key, ...(exceptId === undefined ? {} : { id: { not: exceptId } }) },
    orderBy: { createdAt: 'desc' },
    take: MOST_SIMILAR,
  });
  return similarRows.parse(rows);
}
