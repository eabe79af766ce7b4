import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Place } from '@/domain/hunt/place';
import { placeColumns } from './application-stage';
import { database, type Transaction } from './database';
import { nameAnswers } from './name-answers';
import { inTurn } from './once';

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
] as const;
export type UndoKind = (typeof UNDO_KINDS)[number];

const columns = z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()]));

/** The columns of one application before a change, and the version that the change made of it. */
const changedRow = z.object({
  id: z.string(),
  version: z.number(),
  columns,
  stageChangeIds: z.array(z.string()),
});

const beforeColumn = z.object({
  changed: z.array(changedRow).default([]),
  /** Applications that did not exist. */
  created: z.array(z.object({ id: z.string(), version: z.number() })).default([]),
  /** Own stages that were removed. */
  removedStages: z.array(z.string()).default([]),
});
export type Before = z.input<typeof beforeColumn>;

/** Instants are kept as text; these columns hold them. */
const INSTANTS = new Set(['movedAt', 'keptAt', 'archivedAt']);

/** Keeps what a change replaces, inside the transaction of that change. Returns the id that takes it back. */
export async function keepBefore(
  transaction: Transaction,
  candidateId: string,
  kind: UndoKind,
  before: Before,
): Promise<string> {
  const id = randomUUID();
  await transaction.undoStep.create({
    data: { id, candidateId, kind, before: JSON.parse(JSON.stringify(before)) as object },
  });
  return id;
}

export type UndoReply =
  | { readonly status: 'undone'; readonly kind: UndoKind; readonly count: number }
  /** Some of it was changed again since; those rows were left as they are. */
  | { readonly status: 'partly'; readonly kind: UndoKind; readonly count: number; readonly left: number }
  | { readonly status: 'gone' };

/** Takes a change back. What was changed again since stays as it is and is counted. */
export async function undo(candidateId: string, id: string, at: Date): Promise<UndoReply> {
  return inTurn(candidateId, async (transaction) => {
    const step = await transaction.undoStep.findUnique({ where: { candidateId_id: { candidateId, id } } });
    if (step?.undoneAt !== null) return { status: 'gone' as const };
    const kind = z.enum(UNDO_KINDS).parse(step.kind);
    const { changed, created, removedStages } = beforeColumn.parse(step.before);
    await transaction.stage.updateMany({
      where: { candidateId, id: { in: removedStages } },
      data: { removedAt: null },
    });
    let count = removedStages.length;
    for (const row of changed) count += await putBack(transaction, candidateId, row);
    for (const row of created) {
      const gone = await transaction.application.deleteMany({
        where: { candidateId, ...row, interviews: { none: {} } },
      });
      count += gone.count;
    }
    await transaction.undoStep.update({ where: { candidateId_id: { candidateId, id } }, data: { undoneAt: at } });
    const left = changed.length + created.length + removedStages.length - count;
    return left === 0 ? { status: 'undone' as const, kind, count } : { status: 'partly' as const, kind, count, left };
  });
}

async function putBack(
  transaction: Transaction,
  candidateId: string,
  { id, version, columns: before, stageChangeIds }: z.infer<typeof changedRow>,
): Promise<number> {
  const data = Object.fromEntries(
    Object.entries(before).map(([name, value]) => [
      name,
      INSTANTS.has(name) && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
  const { count } = await transaction.application.updateMany({
    where: { candidateId, id, version },
    data: { ...data, version: { increment: 1 } },
  });
  if (count > 0) {
    await nameAnswers(transaction, candidateId, id);
    await transaction.stageChange.deleteMany({ where: { candidateId, applicationId: id, id: { in: stageChangeIds } } });
  }
  return count;
}

const placed = z.object({ status: z.string(), stageId: z.string().nullable(), closingReason: z.string().nullable() });

export interface UndoDetails {
  readonly kind: UndoKind;
  readonly isUndone: boolean;
  /** The jobs it changed or added. */
  readonly ids: readonly string[];
  /** Where the only one stood before, when it was a move of one. */
  readonly from: Place | undefined;
}

/** What a change did, for the notice that offers to take it back. */
export async function findUndoStep(candidateId: string, id: string): Promise<UndoDetails | undefined> {
  const client = await database();
  const step = await client.undoStep.findUnique({ where: { candidateId_id: { candidateId, id } } });
  if (step === null) return undefined;
  const { changed, created } = beforeColumn.parse(step.before);
  const [first] = changed;
  const before = changed.length === 1 && first !== undefined ? placed.safeParse(first.columns).data : undefined;
  return {
    kind: z.enum(UNDO_KINDS).parse(step.kind),
    isUndone: step.undoneAt !== null,
    ids: [...changed, ...created].map((row) => row.id),
    from: before && placeColumns.parse(before),
  };
}

const stepRow = z.object({ id: z.string(), kind: z.enum(UNDO_KINDS), createdAt: z.date() });
export type UndoStep = z.infer<typeof stepRow>;

const NEWEST = 20;

/** The newest changes that can still be taken back, newest first. */
export async function listUndoSteps(candidateId: string): Promise<readonly UndoStep[]> {
  const client = await database();
  const rows = await client.undoStep.findMany({
    where: { candidateId, undoneAt: null },
    orderBy: { createdAt: 'desc' },
    take: NEWEST,
    select: { id: true, kind: true, createdAt: true },
  });
  return z.array(stepRow).parse(rows);
}
