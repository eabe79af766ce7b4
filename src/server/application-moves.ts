import 'server-only';
import { z } from 'zod';
import { columnOf, isSamePlace, type Place } from '@/domain/hunt/place';
import { columnsOf, placeColumns, startStage, topOf } from './application-stage';
import type { Transaction } from './database';
import { once } from './once';
import { type Before, keepBefore, type UndoKind } from './undo-record';

/** Where in its column: at an end, one step on, or just above another card. */
export type Spot = 'top' | 'bottom' | 'up' | 'down' | { readonly above: string };

export interface Move {
  readonly key: string;
  readonly id: string;
  /** The version that the candidate was looking at. */
  readonly baseVersion: number;
  readonly to: Place;
  readonly spot: Spot;
}

const movedReply = z.discriminatedUnion('status', [
  z.object({
    status: z.literal('moved'),
    undoId: z.string(),
    /** The column it stood in. */
    from: z.string(),
    index: z.number(),
    total: z.number(),
  }),
  z.object({ status: z.literal('conflict') }),
  z.object({ status: z.literal('no-stage') }),
  z.object({ status: z.literal('gone') }),
]);
export type MovedReply = z.infer<typeof movedReply>;

/**
 * Moves one application to a column, or within its column. "conflict": it was changed since the page was drawn; "no-stage": the own
 * stage was removed. `index` counts from 1 in its column.
 */
export async function moveApplication(candidateId: string, move: Move, at: Date): Promise<MovedReply> {
  return once(candidateId, move.key, movedReply, async (transaction) => {
    const { id, baseVersion, to } = move;
    const row = await transaction.application.findUnique({ where: { candidateId_id: { candidateId, id } } });
    if (row === null) return { status: 'gone' as const };
    if (row.version !== baseVersion) return { status: 'conflict' as const };
    if (!(await hasStage(transaction, candidateId, to))) return { status: 'no-stage' as const };
    const reordered: Reordered[] = [];
    const changed = changedOf(row, await place(transaction, row, move, at, reordered));
    const column = await cardsOf(transaction, candidateId, to);
    const undoId = await keepBefore(transaction, candidateId, kindOf(to), { changed: [changed], reordered });
    const from = columnOf(placeColumns.parse(row));
    return { status: 'moved' as const, undoId, from, index: column.indexOf(id) + 1, total: column.length };
  });
}

const kindOf = (to: Place): UndoKind => (to.status === 'closed' ? 'close' : 'move');

export type ManyChange =
  | { readonly kind: 'move'; readonly to: Place }
  | { readonly kind: 'archive' }
  | { readonly kind: 'bring-back' }
  /** "Still open? Keep." */
  | { readonly kind: 'keep' };

const manyReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('changed'), undoId: z.string(), count: z.number() }),
  z.object({ status: z.enum(['no-stage', 'nothing']) }),
]);
export type ManyReply = z.infer<typeof manyReply>;

/**
 * One change of many applications, and one undo for all of it. Ids that are not the candidate's are passed over, and so is what is
 * as wanted already; "nothing" when that leaves none. What stood above another still does.
 */
export async function changeMany(
  candidateId: string,
  { key, ids, change }: { readonly key: string; readonly ids: readonly string[]; readonly change: ManyChange },
  at: Date,
): Promise<ManyReply> {
  return once(candidateId, key, manyReply, async (transaction) => {
    if (change.kind === 'move' && !(await hasStage(transaction, candidateId, change.to)))
      return { status: 'no-stage' as const };
    const rows = await transaction.application.findMany({
      where: { candidateId, id: { in: [...ids] } },
      orderBy: [{ position: 'desc' }, { id: 'desc' }],
    });
    const changed: Changed[] = [];
    for (const row of rows) {
      if (isAlready(row, change)) continue;
      changed.push(changedOf(row, await apply(transaction, row, change, at)));
    }
    if (changed.length === 0) return { status: 'nothing' as const };
    const kind = change.kind === 'move' ? kindOf(change.to) : change.kind;
    return {
      status: 'changed' as const,
      count: changed.length,
      undoId: await keepBefore(transaction, candidateId, kind, { changed }),
    };
  });
}

function isAlready(row: Row, change: ManyChange): boolean {
  switch (change.kind) {
    case 'move': {
      const stands = placeColumns.safeParse(row).data;
      return stands !== undefined && isSamePlace(stands, change.to);
    }
    case 'archive':
      return row.archivedAt !== null;
    case 'bring-back':
      return row.archivedAt === null;
    case 'keep':
      return false;
  }
}

async function apply(transaction: Transaction, row: Row, change: ManyChange, at: Date): Promise<string[]> {
  const { candidateId, id } = row;
  if (change.kind === 'move')
    return [await startStage(transaction, { candidateId, applicationId: id, place: change.to, at })];
  const data = change.kind === 'keep' ? { keptAt: at } : { archivedAt: change.kind === 'archive' ? at : null };
  await transaction.application.update({
    where: { candidateId_id: { candidateId, id } },
    data: { ...data, version: { increment: 1 } },
  });
  return [];
}

type Row = NonNullable<Awaited<ReturnType<Transaction['application']['findUnique']>>>;
type Changed = NonNullable<Before['changed']>[number];
type Reordered = NonNullable<Before['reordered']>[number];

/** What a change replaced: the columns of before, and the entries it added to the stage history. */
function changedOf(row: Row, stageChangeIds: string[]): Changed {
  const { id, status, stageId, closingReason, position, movedAt, keptAt, archivedAt } = row;
  const columns = {
    status,
    stageId,
    closingReason,
    position,
    movedAt: movedAt.toISOString(),
    keptAt: keptAt?.toISOString() ?? null,
    archivedAt: archivedAt?.toISOString() ?? null,
  };
  return { id, columns, stageChangeIds };
}

/** Ends with the version one higher, whether the column changed or only the order in it. */
async function place(
  transaction: Transaction,
  row: Row,
  { to, spot }: Move,
  at: Date,
  reordered: Reordered[],
): Promise<string[]> {
  const { candidateId, id } = row;
  const { status, stageId, closingReason } = columnsOf(to);
  const stays = row.status === status && row.stageId === stageId && row.closingReason === closingReason;
  const entries = stays ? [] : [await startStage(transaction, { candidateId, applicationId: id, place: to, at })];
  const cards = await cardsOf(transaction, candidateId, to);
  const others = cards.filter((other) => other !== id);
  const was = stays ? cards.indexOf(id) : 0;
  const index = indexFor(spot, others, was);
  const position = await positionAt(transaction, { candidateId, to, others, index }, reordered);
  await transaction.application.update({
    where: { candidateId_id: { candidateId, id } },
    data: { position, ...(stays ? { version: { increment: 1 } } : {}) },
  });
  return entries;
}

function indexFor(spot: Spot, others: readonly string[], was: number): number {
  if (spot === 'top') return 0;
  if (spot === 'bottom') return others.length;
  if (spot === 'up') return Math.max(0, was - 1);
  if (spot === 'down') return Math.min(others.length, was + 1);
  const above = others.indexOf(spot.above);
  return above === -1 ? 0 : above;
}

interface Gap {
  readonly candidateId: string;
  readonly to: Place;
  readonly others: readonly string[];
  readonly index: number;
}

/** Halving a gap so often makes it too small to tell two numbers apart; then the column is numbered anew. */
const SMALLEST_GAP = 1e-6;

async function positionAt(
  transaction: Transaction,
  { candidateId, to, others, index }: Gap,
  reordered: Reordered[],
): Promise<number> {
  const before = await positionOf(transaction, candidateId, others[index - 1]);
  const after = await positionOf(transaction, candidateId, others[index]);
  if (before === undefined) return after === undefined ? topOf(transaction, candidateId, to) : after - 1;
  if (after === undefined) return before + 1;
  if (after - before > SMALLEST_GAP) return (before + after) / 2;
  for (const [place, id] of others.entries()) {
    const from = (await positionOf(transaction, candidateId, id)) ?? 0;
    const position = place < index ? place : place + 1;
    await transaction.application.update({ where: { candidateId_id: { candidateId, id } }, data: { position } });
    reordered.push({ id, from, to: position });
  }
  return index;
}

async function positionOf(
  transaction: Transaction,
  candidateId: string,
  id: string | undefined,
): Promise<number | undefined> {
  if (id === undefined) return undefined;
  const row = await transaction.application.findUnique({
    where: { candidateId_id: { candidateId, id } },
    select: { position: true },
  });
  return row?.position;
}

/** The ids of a column as the board shows it. */
async function cardsOf(transaction: Transaction, candidateId: string, to: Place): Promise<string[]> {
  const { status, stageId } = columnsOf(to);
  const rows = await transaction.application.findMany({
    where: { candidateId, status, stageId, archivedAt: null },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
    select: { id: true },
  });
  return rows.map(({ id }) => id);
}

async function hasStage(transaction: Transaction, candidateId: string, { status, stageId }: Place): Promise<boolean> {
  if (stageId === undefined) return true;
  return (await transaction.stage.count({ where: { candidateId, id: stageId, status, removedAt: null } })) > 0;
}
