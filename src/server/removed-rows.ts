import 'server-only';
import { z } from 'zod';
import type { Transaction } from './database';

/** What hangs on a job and can be removed by one press, in the order in which the rows can be written again. */
const TABLES = ['interview', 'person', 'interviewQuestion', 'reminder', 'contact'] as const;

const cell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** A removed row as it stood; instants are texts. */
export const removedRow = z.object({
  table: z.enum(TABLES),
  applicationId: z.string().nullable(),
  row: z.record(z.string(), cell),
});
export type RemovedRow = z.infer<typeof removedRow>;

export const asRemoved = (
  table: RemovedRow['table'],
  applicationId: string | null,
  rows: readonly object[],
): readonly RemovedRow[] =>
  rows.map((row) => ({ table, applicationId, row: removedRow.shape.row.parse(JSON.parse(JSON.stringify(row))) }));

/** Writes removed rows again, as far as what they hang on is still there. Returns how many. */
export async function restoreRows(
  transaction: Transaction,
  candidateId: string,
  rows: readonly RemovedRow[],
): Promise<number> {
  let count = 0;
  const sorted = rows.toSorted((a, b) => TABLES.indexOf(a.table) - TABLES.indexOf(b.table));
  for (const { table, row } of sorted) {
    if (!(await isParentThere(transaction, candidateId, row))) continue;
    await write(transaction, table, { ...row, candidateId });
    count += 1;
  }
  return count;
}

async function isParentThere(transaction: Transaction, candidateId: string, row: RemovedRow['row']): Promise<boolean> {
  const { applicationId, interviewId } = row;
  const where = (id: unknown) => ({ candidateId, id: String(id) });
  if (typeof applicationId === 'string' && (await transaction.application.count({ where: where(applicationId) })) === 0)
    return false;
  return typeof interviewId !== 'string' || (await transaction.interview.count({ where: where(interviewId) })) > 0;
}

async function write(transaction: Transaction, table: RemovedRow['table'], row: RemovedRow['row']): Promise<void> {
  // The columns are those that this table's row had when it was removed.
  const data = row as never;
  switch (table) {
    case 'interview':
      await transaction.interview.create({ data });
      return;
    case 'person':
      await transaction.person.create({ data });
      return;
    case 'interviewQuestion':
      await transaction.interviewQuestion.create({ data });
      return;
    case 'reminder':
      await transaction.reminder.create({ data });
      return;
    case 'contact':
      await transaction.contact.create({ data });
  }
}
