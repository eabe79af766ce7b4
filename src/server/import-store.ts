import 'server-only';
import { z } from 'zod';
import { applicationKey } from '@/domain/hunt/import/application-key';
import type { SortedRow } from '@/domain/hunt/import/sort-rows';
import { database, type Transaction } from './database';
import { writeRows } from './import-rows';
import { letOthersGoFirst } from './let-others-go-first';
import { inTurn } from './once';

/** What makes two jobs the same, for every job that the candidate has: the import holds those back. */
export async function applicationKeys(candidateId: string): Promise<ReadonlySet<string>> {
  const client = await database();
  const rows = await client.application.findMany({
    where: { candidateId },
    select: { employer: true, jobTitle: true },
  });
  return new Set(rows.map(({ employer, jobTitle }) => applicationKey(employer, jobTitle)));
}

/** `unfinished`: how far down the file every row is through, and how its columns are read. It goes with the last row. */
const counts = z.object({
  imported: z.number(),
  heldBack: z.number(),
  unfinished: z.object({ line: z.number(), choice: z.string() }).optional(),
});
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
  /** The file's id: the import gets the same. */
  readonly id: string;
  readonly presetId: string;
  /** How the columns of `rows` were read: an import that stopped goes on with the same. */
  readonly choice: string;
  /** Every row of the file, those held back as well, in its order. */
  readonly rows: AsyncIterable<SortedRow>;
}

/** So few that a page waits for them unnoticed. */
const ROWS_AT_ONCE = 100;

/**
 * Writes the rows of a file, some at a time, each time with the line that it came to. One that was stopped (the computer, the
 * program) goes on behind that line when it is called again; called twice at once, each row is still written once. Nothing is
 * written when the file is gone, when another way to read its columns has begun, or when it was taken back.
 */
export async function importRows(
  candidateId: string,
  { id, presetId, choice, rows }: RowsToImport,
  at: Date,
): Promise<'imported' | 'gone'> {
  if (!(await begin(candidateId, { id, presetId, choice }, at))) return 'gone';
  let part: SortedRow[] = [];
  for await (const row of rows) {
    part.push(row);
    if (part.length < ROWS_AT_ONCE) continue;
    if (!(await writePart(candidateId, { id, rows: part, isLast: false }))) return 'gone';
    part = [];
    await letOthersGoFirst();
  }
  return (await writePart(candidateId, { id, rows: part, isLast: true })) ? 'imported' : 'gone';
}

async function begin(
  candidateId: string,
  { id, presetId, choice }: Omit<RowsToImport, 'rows'>,
  at: Date,
): Promise<boolean> {
  return inTurn(candidateId, async (transaction) => {
    const begun = await unfinishedIn(transaction, candidateId, id);
    if (begun !== undefined) return begun.unfinished.choice === choice;
    const file = await transaction.importFile.findUnique({
      where: { candidateId_id: { candidateId, id } },
      select: { fileName: true },
    });
    if (file === null) return false;
    const none = { imported: 0, heldBack: 0, unfinished: { line: 0, choice } };
    await transaction.import.create({
      data: { id, candidateId, presetId, fileName: file.fileName, counts: none, createdAt: at },
    });
    return true;
  });
}

async function unfinishedIn(transaction: Transaction, candidateId: string, id: string) {
  const row = await transaction.import.findFirst({
    where: { candidateId, id, undoneAt: null },
    select: { counts: true, createdAt: true },
  });
  if (row === null) return undefined;
  const { unfinished, ...done } = counts.parse(row.counts);
  return unfinished && { ...done, unfinished, at: row.createdAt };
}

interface Part {
  readonly id: string;
  readonly rows: readonly SortedRow[];
  readonly isLast: boolean;
}

/** False when there is nothing more to do: it was finished, or taken back, by somebody else meanwhile. */
async function writePart(candidateId: string, { id, rows, isLast }: Part): Promise<boolean> {
  return inTurn(candidateId, async (transaction) => {
    const begun = await unfinishedIn(transaction, candidateId, id);
    if (begun === undefined) return false;
    const { imported, heldBack, unfinished, at } = begun;
    // What broke off has no row; the page said where.
    const left = rows.filter((row) => row.kind !== 'refused').filter(({ line }) => line > unfinished.line);
    const fresh = left.flatMap((row) => (row.kind === 'new' ? [row.application] : []));
    await writeRows(transaction, { candidateId, importId: id, rows: fresh, at });
    const done = { imported: imported + fresh.length, heldBack: heldBack + left.length - fresh.length };
    const line = left.at(-1)?.line ?? unfinished.line;
    await transaction.import.update({
      where: { candidateId_id: { candidateId, id } },
      data: { counts: isLast ? done : { ...done, unfinished: { ...unfinished, line } } },
    });
    if (isLast) await transaction.importFile.deleteMany({ where: { candidateId, id } });
    return true;
  });
}

export type UndoneImport =
  { readonly status: 'undone'; readonly removed: number; readonly kept: number } | { readonly status: 'gone' };

/** How many jobs of an import are still there. */
export async function countImported(candidateId: string, id: string): Promise<number> {
  const client = await database();
  return client.application.count({ where: { candidateId, importId: id } });
}

/** Takes a whole import back, also one that is not finished. A job that was changed or added to since stays and is counted. */
export async function undoImport(candidateId: string, id: string, at: Date): Promise<UndoneImport> {
  return inTurn(candidateId, async (transaction) => {
    const row = await transaction.import.findFirst({ where: { candidateId, id, undoneAt: null } });
    if (row === null) return { status: 'gone' as const };
    await transaction.import.update({ where: { candidateId_id: { candidateId, id } }, data: { undoneAt: at } });
    // Somebody the table named came with their job; anybody else was noted since.
    const notedSince = { createdAt: { gt: row.createdAt } };
    await transaction.importFile.deleteMany({ where: { candidateId, id } });
    const removed = await transaction.application.deleteMany({
      where: {
        candidateId,
        importId: id,
        version: 1,
        interviews: { none: {} },
        reminders: { none: {} },
        people: { none: notedSince },
      },
    });
    const kept = await transaction.application.count({ where: { candidateId, importId: id } });
    return { status: 'undone' as const, removed: removed.count, kept };
  });
}
