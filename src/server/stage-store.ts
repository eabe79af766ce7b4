import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { CLOSING_REASONS, type Status, STATUSES } from '@/domain/hunt/stages';
import { columnsOf, startStage } from './application-stage';
import { database } from './database';
import { inTurn, once } from './once';
import { keepBefore } from './undo-record';

const stageRow = z.object({
  id: z.string(),
  status: z.enum(STATUSES),
  label: z.string(),
  position: z.number(),
  version: z.number(),
});
export type Stage = z.infer<typeof stageRow>;

/** The candidate's own stages in their order; with `removed` also those that only a history still names. */
export async function listStages(candidateId: string, removed = false): Promise<readonly Stage[]> {
  const client = await database();
  const rows = await client.stage.findMany({
    where: { candidateId, ...(removed ? {} : { removedAt: null }) },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  });
  return z.array(stageRow).parse(rows);
}

/** How many jobs stand in each own stage. */
export async function countInStages(candidateId: string): Promise<ReadonlyMap<string, number>> {
  const client = await database();
  const groups = await client.application.groupBy({
    by: ['stageId'],
    where: { candidateId, stageId: { not: null } },
    _count: { _all: true },
  });
  return new Map(groups.flatMap(({ stageId, _count }) => (stageId === null ? [] : [[stageId, _count._all] as const])));
}

const MOST_STAGES = 20;

const addReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), id: z.string() }),
  z.object({ status: z.enum(['known', 'too-many']) }),
]);

/** Adds an own stage at the end. "known": one of that name is there already. */
export async function addStage(
  candidateId: string,
  { key, status, label }: { readonly key: string; readonly status: Status; readonly label: string },
): Promise<z.infer<typeof addReply>> {
  return once(candidateId, key, addReply, async (transaction) => {
    const stages = await transaction.stage.findMany({ where: { candidateId, removedAt: null } });
    if (stages.some((stage) => stage.label.toLowerCase() === label.toLowerCase())) return { status: 'known' as const };
    if (stages.length >= MOST_STAGES) return { status: 'too-many' as const };
    const id = randomUUID();
    const position = Math.max(0, ...stages.map((stage) => stage.position)) + 1;
    await transaction.stage.create({ data: { id, candidateId, status, label, position } });
    return { status: 'saved' as const, id };
  });
}

const renameReply = z.object({ status: z.enum(['saved', 'known', 'conflict']) });

export async function renameStage(
  candidateId: string,
  {
    key,
    id,
    baseVersion,
    label,
  }: { readonly key: string; readonly id: string; readonly baseVersion: number; readonly label: string },
): Promise<z.infer<typeof renameReply>> {
  return once(candidateId, key, renameReply, async (transaction) => {
    const others = await transaction.stage.findMany({ where: { candidateId, removedAt: null, id: { not: id } } });
    if (others.some((stage) => stage.label.toLowerCase() === label.toLowerCase())) return { status: 'known' as const };
    const { count } = await transaction.stage.updateMany({
      where: { candidateId, id, version: baseVersion, removedAt: null },
      data: { label, version: { increment: 1 } },
    });
    return { status: count === 0 ? ('conflict' as const) : ('saved' as const) };
  });
}

const removeReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('removed'), undoId: z.string(), moved: z.number() }),
  z.object({ status: z.literal('gone') }),
]);

/** Removes an own stage. What stood in it moves to its parent status, so that nothing is lost; histories keep its name. */
export async function removeStage(
  candidateId: string,
  key: string,
  id: string,
  at: Date,
): Promise<z.infer<typeof removeReply>> {
  return once(candidateId, key, removeReply, async (transaction) => {
    const row = await transaction.stage.findUnique({ where: { candidateId_id: { candidateId, id } } });
    if (row?.removedAt !== null) return { status: 'gone' as const };
    const { status } = stageRow.parse(row);
    const inside = await transaction.application.findMany({ where: { candidateId, stageId: id } });
    const changed = [];
    for (const application of inside) {
      const reason = CLOSING_REASONS.find((known) => known === application.closingReason);
      const place = { status, ...(reason === undefined ? {} : { closingReason: reason }) };
      const entry = await startStage(transaction, { candidateId, applicationId: application.id, place, at });
      changed.push({
        id: application.id,
        columns: {
          ...columnsOf({ ...place, stageId: id }),
          position: application.position,
          movedAt: application.movedAt.toISOString(),
        },
        stageChangeIds: [entry],
      });
    }
    await transaction.stage.update({ where: { candidateId_id: { candidateId, id } }, data: { removedAt: at } });
    const undoId = await keepBefore(transaction, candidateId, 'remove-stage', { changed, removedStages: [id] });
    return { status: 'removed' as const, undoId, moved: changed.length };
  });
}

/** Puts the own stages in this order. Ids that are not the candidate's are passed over. */
export async function orderStages(candidateId: string, ids: readonly string[]): Promise<void> {
  await inTurn(candidateId, async (transaction) => {
    for (const [position, id] of ids.entries()) {
      await transaction.stage.updateMany({ where: { candidateId, id }, data: { position } });
    }
  });
}
