import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Transaction } from './database';
import { type RemovedRow, removedRow } from './removed-rows';

/** What can be taken back: each kind has its words where it is shown. */
export const UNDO_KINDS = [
  'add',
  'edit',
  'move',
  'close',
  'archive',
  'bring-back',
  'keep',
  'park',
  'remove-stage',
  'remove-round',
  'remove-person',
] as const;
export type UndoKind = (typeof UNDO_KINDS)[number];

const columns = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));
export type Columns = z.infer<typeof columns>;

/** The columns of one application before a change, and the entries that the change added to its history. */
const changedRow = z.object({ id: z.string(), columns, stageChangeIds: z.array(z.string()) });

/** A row with the same columns as the change left them: while they are still so, nobody has changed it since. */
const asLeft = { after: columns };

export const beforeColumn = z.object({
  changed: z.array(changedRow.extend(asLeft)),
  /** Applications that did not exist. */
  created: z.array(z.object({ id: z.string(), ...asLeft })),
  /** Cards that only made room: their places in the column. */
  reordered: z.array(z.object({ id: z.string(), from: z.number(), to: z.number() })),
  /** Own stages that were removed. */
  removedStages: z.array(z.string()),
  /** Other rows that were removed. */
  removedRows: z.array(removedRow).default([]),
});
export type Kept = z.infer<typeof beforeColumn>;

export interface Before {
  readonly changed?: readonly z.infer<typeof changedRow>[];
  readonly created?: readonly { readonly id: string }[];
  readonly reordered?: Kept['reordered'];
  readonly removedStages?: readonly string[];
  readonly removedRows?: readonly RemovedRow[];
}

/** What a candidate can see of a new job; another order in its column does not make it another job. */
const VISIBLE = [
  ...['employer', 'jobTitle', 'location', 'link', 'source', 'salary', 'notes', 'appliedOn', 'deadline', 'parkedUntil'],
  ...['isReminded', 'status', 'stageId', 'closingReason', 'movedAt', 'keptAt', 'archivedAt'],
];

export type Row = NonNullable<Awaited<ReturnType<Transaction['application']['findUnique']>>>;

export const columnsIn = (row: Row, names: readonly string[]): Columns =>
  columns.parse(
    Object.fromEntries(
      Object.entries(row).flatMap(([name, value]) =>
        names.includes(name) ? [[name, value instanceof Date ? value.toISOString() : value]] : [],
      ),
    ),
  );

/** Keeps what a change replaces, after it and inside its transaction. Returns the id that takes it back. */
export async function keepBefore(
  transaction: Transaction,
  candidateId: string,
  kind: UndoKind,
  { changed = [], created = [], reordered = [], removedStages = [], removedRows = [] }: Before,
): Promise<string> {
  const id = randomUUID();
  const ids = [...changed, ...created].map((row) => row.id);
  const rows = await transaction.application.findMany({ where: { candidateId, id: { in: ids } } });
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const after = (rowId: string, names: readonly string[]): Columns => {
    const row = rowOf.get(rowId);
    return row === undefined ? {} : columnsIn(row, names);
  };
  const before: Kept = {
    changed: changed.map(({ id: rowId, columns: was, stageChangeIds }) => ({
      ...{ id: rowId, columns: was, stageChangeIds },
      after: after(rowId, Object.keys(was)),
    })),
    created: created.map(({ id: rowId }) => ({ id: rowId, after: after(rowId, VISIBLE) })),
    reordered,
    removedStages: [...removedStages],
    removedRows: [...removedRows],
  };
  await transaction.undoStep.create({ data: { id, candidateId, kind, before } });
  await forgetOldest(transaction, candidateId);
  return id;
}

/** More than anybody looks through; each holds words of the candidate's. */
const KEPT = 50;

async function forgetOldest(transaction: Transaction, candidateId: string): Promise<void> {
  const old = await transaction.undoStep.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip: KEPT,
    select: { id: true },
  });
  if (old.length === 0) return;
  await transaction.undoStep.deleteMany({ where: { candidateId, id: { in: old.map(({ id }) => id) } } });
}

/** A job that is removed takes with it what was kept of it. */
export async function forgetBefore(
  transaction: Transaction,
  candidateId: string,
  applicationId: string,
): Promise<void> {
  const others = ({ id }: { readonly id: string }) => id !== applicationId;
  for (const { id, before } of await transaction.undoStep.findMany({ where: { candidateId } })) {
    const kept = beforeColumn.parse(before);
    const left: Kept = {
      changed: kept.changed.filter(others),
      created: kept.created.filter(others),
      reordered: kept.reordered.filter(others),
      removedStages: kept.removedStages,
      removedRows: kept.removedRows.filter((row) => row.applicationId !== applicationId),
    };
    const where = { candidateId_id: { candidateId, id } };
    const isEmpty = countOf(left) + left.removedStages.length - left.reordered.length === 0;
    if (isEmpty) await transaction.undoStep.delete({ where });
    else if (isAbout(kept, left)) await transaction.undoStep.update({ where, data: { before: left } });
  }
}

const countOf = ({ changed, created, reordered, removedRows }: Kept) =>
  changed.length + created.length + reordered.length + removedRows.length;
const isAbout = (kept: Kept, left: Kept): boolean => countOf(kept) !== countOf(left);
