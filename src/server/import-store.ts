import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { applicationKey } from '@/domain/hunt/import/application-key';
import type { ImportedApplication } from '@/domain/hunt/import/imported-application';
import type { Place } from '@/domain/hunt/place';
import type { CalendarDate } from '@/lib/calendar-date';
import { searchable } from '@/lib/search-words';
import { derivedColumns } from './application-row';
import { columnsOf } from './application-stage';
import { database, type Transaction } from './database';
import { inTurn, once } from './once';

const A_DAY = 24 * 60 * 60 * 1000;

/** Keeps a file until it is imported. Files of yesterday, which nobody came back for, go. */
export async function keepImportFile(
  candidateId: string,
  {
    key,
    fileName,
    content,
  }: { readonly key: string; readonly fileName: string; readonly content: Uint8Array<ArrayBuffer> },
  at: Date,
): Promise<string> {
  const reply = await once(candidateId, key, z.object({ id: z.string() }), async (transaction) => {
    await transaction.importFile.deleteMany({
      where: { candidateId, createdAt: { lt: new Date(at.getTime() - A_DAY) } },
    });
    const id = randomUUID();
    await transaction.importFile.create({ data: { id, candidateId, fileName, content, createdAt: at } });
    return { id };
  });
  return reply.id;
}

const fileRow = z.object({ id: z.string(), fileName: z.string(), content: z.instanceof(Uint8Array) });
export type ImportFile = z.infer<typeof fileRow>;

export async function findImportFile(candidateId: string, id: string): Promise<ImportFile | undefined> {
  const client = await database();
  const row = await client.importFile.findUnique({ where: { candidateId_id: { candidateId, id } } });
  return row === null ? undefined : fileRow.parse(row);
}

export async function removeImportFile(candidateId: string, id: string): Promise<void> {
  await inTurn(candidateId, (transaction) => transaction.importFile.deleteMany({ where: { candidateId, id } }));
}

/** What makes two jobs the same, for every job that the candidate has: the import holds those back. */
export async function applicationKeys(candidateId: string): Promise<ReadonlySet<string>> {
  const client = await database();
  const rows = await client.application.findMany({
    where: { candidateId },
    select: { employer: true, jobTitle: true },
  });
  return new Set(rows.map(({ employer, jobTitle }) => applicationKey(employer, jobTitle)));
}

const counts = z.object({ imported: z.number(), heldBack: z.number() });
const importRow = z.object({
  id: z.string(),
  presetId: z.string(),
  fileName: z.string(),
  counts,
  createdAt: z.date(),
  undoneAt: z.union([z.date(), z.null().transform(() => undefined)]),
});
export type Import = z.infer<typeof importRow>;

export async function findImport(candidateId: string, id: string): Promise<Import | undefined> {
  const client = await database();
  const row = await client.import.findUnique({ where: { candidateId_id: { candidateId, id } } });
  return row === null ? undefined : importRow.parse(row);
}

const NEWEST = 20;

/** The newest imports, newest first. */
export async function listImports(candidateId: string): Promise<readonly Import[]> {
  const client = await database();
  const rows = await client.import.findMany({ where: { candidateId }, orderBy: { createdAt: 'desc' }, take: NEWEST });
  return z.array(importRow).parse(rows);
}

export interface RowsToImport {
  readonly key: string;
  /** The file's id: the import gets the same. */
  readonly id: string;
  readonly presetId: string;
  readonly rows: AsyncIterable<ImportedApplication>;
  /** Known when the rows are through. */
  readonly heldBack: () => number;
  readonly onProgress: (done: number) => void;
}

const importReply = z.object({ status: z.enum(['imported', 'gone']), count: z.number() });
const ROWS_AT_ONCE = 400;

/** Writes every row, or none of them: a table that breaks off, or a computer that stops, leaves no half of an import. */
export async function importRows(
  candidateId: string,
  given: RowsToImport,
  at: Date,
): Promise<z.infer<typeof importReply>> {
  const { id, presetId, rows, heldBack, onProgress } = given;
  return once(candidateId, given.key, importReply, async (transaction) => {
    const file = await transaction.importFile.findUnique({
      where: { candidateId_id: { candidateId, id } },
      select: { fileName: true },
    });
    if (file === null) return { status: 'gone' as const, count: 0 };
    await transaction.import.create({
      data: { id, candidateId, presetId, fileName: file.fileName, counts: { imported: 0, heldBack: 0 }, createdAt: at },
    });
    const from = await bottomOf(transaction, candidateId);
    let count = 0;
    let waiting: ImportedApplication[] = [];
    const write = async () => {
      await writeRows(transaction, { candidateId, importId: id, rows: waiting, from: from + count, at });
      count += waiting.length;
      waiting = [];
      onProgress(count);
    };
    for await (const row of rows) {
      waiting.push(row);
      if (waiting.length === ROWS_AT_ONCE) await write();
    }
    await write();
    await transaction.import.update({
      where: { candidateId_id: { candidateId, id } },
      data: { counts: { imported: count, heldBack: heldBack() } },
    });
    await transaction.importFile.deleteMany({ where: { candidateId, id } });
    return { status: 'imported' as const, count };
  });
}

/** Below every card of every column, so that an import does not push aside what was put in order by hand. */
async function bottomOf(transaction: Transaction, candidateId: string): Promise<number> {
  const { _max } = await transaction.application.aggregate({ where: { candidateId }, _max: { position: true } });
  return (_max.position ?? 0) + 1;
}

interface RowsToWrite {
  readonly candidateId: string;
  readonly importId: string;
  readonly rows: readonly ImportedApplication[];
  readonly from: number;
  readonly at: Date;
}

/** A day has no hour; noon is the same day nearly everywhere. */
const noonOf = (day: CalendarDate): Date => new Date(`${day}T12:00:00Z`);

const placeOf = ({ status, closingReason }: ImportedApplication): Place => ({
  status,
  ...(closingReason === undefined ? {} : { closingReason }),
});

/** Since when it stands there, as far as the table says. */
function sinceOf({ status, appliedOn, savedOn }: ImportedApplication, at: Date): Date {
  const day = status === 'applied' ? appliedOn : status === 'saved' ? savedOn : undefined;
  return day === undefined ? at : noonOf(day);
}

async function writeRows(
  transaction: Transaction,
  { candidateId, importId, rows, from, at }: RowsToWrite,
): Promise<void> {
  const withIds = rows.map((row, place) => ({ row, id: randomUUID(), position: from + place }));
  await transaction.application.createMany({
    data: withIds.map(({ row, id, position }) => ({
      id,
      candidateId,
      importId,
      position,
      employer: row.employer,
      jobTitle: row.jobTitle,
      location: row.location,
      link: row.link ?? '',
      source: row.source,
      salary: row.salary,
      notes: row.notes,
      appliedOn: row.appliedOn ?? null,
      deadline: row.deadline ?? null,
      ...columnsOf(placeOf(row)),
      ...derivedColumns(row),
      movedAt: sinceOf(row, at),
      createdAt: row.savedOn === undefined ? at : noonOf(row.savedOn),
      archivedAt: row.archived ? at : null,
    })),
  });
  await transaction.stageChange.createMany({
    data: withIds.map(({ row, id }) => ({
      id: randomUUID(),
      candidateId,
      applicationId: id,
      at: sinceOf(row, at),
      ...columnsOf(placeOf(row)),
    })),
  });
  await transaction.person.createMany({
    data: withIds.flatMap(({ row: { person }, id }) =>
      person === undefined
        ? []
        : [
            {
              id: randomUUID(),
              candidateId,
              applicationId: id,
              role: 'recruiter',
              name: person.name,
              email: person.email,
              searchText: searchable(person.name),
            },
          ],
    ),
  });
}

export type UndoneImport =
  { readonly status: 'undone'; readonly removed: number; readonly kept: number } | { readonly status: 'gone' };

/** How many jobs of an import are still there. */
export async function countImported(candidateId: string, id: string): Promise<number> {
  const client = await database();
  return client.application.count({ where: { candidateId, importId: id } });
}

/** Takes a whole import back. A job that was changed since, or has an interview, stays and is counted. */
export async function undoImport(candidateId: string, id: string, at: Date): Promise<UndoneImport> {
  return inTurn(candidateId, async (transaction) => {
    const { count } = await transaction.import.updateMany({
      where: { candidateId, id, undoneAt: null },
      data: { undoneAt: at },
    });
    if (count === 0) return { status: 'gone' as const };
    const removed = await transaction.application.deleteMany({
      where: { candidateId, importId: id, version: 1, interviews: { none: {} } },
    });
    const kept = await transaction.application.count({ where: { candidateId, importId: id } });
    return { status: 'undone' as const, removed: removed.count, kept };
  });
}
