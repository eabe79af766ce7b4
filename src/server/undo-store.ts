import 'server-only';
import { z } from 'zod';
import type { Place } from '@/domain/hunt/place';
import { placeColumns } from './application-stage';
import { database, type Transaction } from './database';
import { nameAnswers } from './name-answers';
import { inTurn } from './once';
import { restoreRows } from './removed-rows';
import { beforeColumn, type Columns, columnsIn, type Kept, type Row, UNDO_KINDS, type UndoKind } from './undo-record';

/** Instants are kept as text; these columns hold them. */
const INSTANTS = new Set(['movedAt', 'keptAt', 'archivedAt']);

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
    const { changed, created, reordered, removedStages, removedRows } = beforeColumn.parse(step.before);
    await transaction.stage.updateMany({
      where: { candidateId, id: { in: removedStages } },
      data: { removedAt: null },
    });
    let count = removedStages.length + (await restoreRows(transaction, candidateId, removedRows));
    for (const row of changed) count += await putBack(transaction, candidateId, row);
    for (const row of created) count += await takeAway(transaction, candidateId, row);
    for (const { id: rowId, from, to } of reordered) {
      await transaction.application.updateMany({
        where: { candidateId, id: rowId, position: to },
        data: { position: from },
      });
    }
    await transaction.undoStep.update({ where: { candidateId_id: { candidateId, id } }, data: { undoneAt: at } });
    const left = changed.length + created.length + removedStages.length + removedRows.length - count;
    return left === 0 ? { status: 'undone' as const, kind, count } : { status: 'partly' as const, kind, count, left };
  });
}

async function findUntouched(
  transaction: Transaction,
  candidateId: string,
  id: string,
  after: Columns,
): Promise<Row | undefined> {
  const row = await transaction.application.findUnique({ where: { candidateId_id: { candidateId, id } } });
  if (row === null) return undefined;
  const now = columnsIn(row, Object.keys(after));
  return Object.entries(after).every(([name, value]) => now[name] === value) ? row : undefined;
}

async function putBack(
  transaction: Transaction,
  candidateId: string,
  { id, columns: before, after, stageChangeIds }: Kept['changed'][number],
): Promise<number> {
  if ((await findUntouched(transaction, candidateId, id, after)) === undefined) return 0;
  const data = Object.fromEntries(
    Object.entries(before).map(([name, value]) => [
      name,
      INSTANTS.has(name) && typeof value === 'string' ? new Date(value) : value,
    ]),
  );
  await transaction.application.update({
    where: { candidateId_id: { candidateId, id } },
    data: { ...data, ...(await placeStillThere(transaction, candidateId, before)), version: { increment: 1 } },
  });
  if ('employer' in before) await nameAnswers(transaction, candidateId, id);
  await transaction.stageChange.deleteMany({ where: { candidateId, applicationId: id, id: { in: stageChangeIds } } });
  return 1;
}

/** An own stage that was removed since has no column any more: its parent status has. */
async function placeStillThere(
  transaction: Transaction,
  candidateId: string,
  { stageId }: Columns,
): Promise<{ readonly stageId?: null }> {
  if (typeof stageId !== 'string') return {};
  const there = await transaction.stage.count({ where: { candidateId, id: stageId, removedAt: null } });
  return there > 0 ? {} : { stageId: null };
}

/** What was added is taken away again, unless something hangs on it by now. */
async function takeAway(
  transaction: Transaction,
  candidateId: string,
  { id, after }: Kept['created'][number],
): Promise<number> {
  if ((await findUntouched(transaction, candidateId, id, after)) === undefined) return 0;
  const bare = { interviews: { none: {} }, people: { none: {} }, reminders: { none: {} } };
  const { count } = await transaction.application.deleteMany({ where: { candidateId, id, ...bare } });
  return count;
}

const placed = z.object({ status: z.string(), stageId: z.string().nullable(), closingReason: z.string().nullable() });

const about = z
  .object({ id: z.string(), employer: z.string(), jobTitle: z.string() })
  .and(placeColumns.transform((place) => ({ place })));

const stepRow = z.object({
  id: z.string(),
  kind: z.enum(UNDO_KINDS),
  createdAt: z.date(),
  undoneAt: z.union([z.date(), z.null().transform(() => undefined)]),
  before: beforeColumn,
});

export interface UndoStep {
  readonly id: string;
  readonly kind: UndoKind;
  readonly createdAt: Date;
  readonly undoneAt: Date | undefined;
  /** How many applications it changed. */
  readonly count: number;
  /** The application it is about, as it is now, when it is about one that is still there. */
  readonly application: z.infer<typeof about> | undefined;
  /** Where that one stood before, when it was moved. */
  readonly from: Place | undefined;
}

const NEWEST = 20;

/** The newest changes that can still be taken back, newest first. */
export async function listUndoSteps(candidateId: string): Promise<readonly UndoStep[]> {
  const client = await database();
  const rows = await client.undoStep.findMany({
    where: { candidateId, undoneAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    take: NEWEST,
  });
  return stepsOf(candidateId, z.array(stepRow).parse(rows));
}

/** One change, also one that was taken back already. */
export async function findUndoStep(candidateId: string, id: string): Promise<UndoStep | undefined> {
  const client = await database();
  const row = await client.undoStep.findUnique({ where: { candidateId_id: { candidateId, id } } });
  if (row === null) return undefined;
  const [step] = await stepsOf(candidateId, [stepRow.parse(row)]);
  return step;
}

async function stepsOf(candidateId: string, rows: readonly z.infer<typeof stepRow>[]): Promise<readonly UndoStep[]> {
  const client = await database();
  const idsOf = ({ changed, created }: Kept) => [...changed, ...created].map(({ id }) => id);
  const single = rows.flatMap(({ before }) => (idsOf(before).length === 1 ? idsOf(before) : []));
  const found = await client.application.findMany({ where: { candidateId, id: { in: single } } });
  const byId = new Map(
    z
      .array(about)
      .parse(found)
      .map((row) => [row.id, row]),
  );
  return rows.map(({ before, ...step }) => {
    const ids = idsOf(before);
    const [first] = ids;
    const stood = placed.safeParse(ids.length === 1 ? before.changed[0]?.columns : undefined).data;
    return {
      ...step,
      count: ids.length,
      application: ids.length === 1 && first !== undefined ? byId.get(first) : undefined,
      from: stood && placeColumns.parse(stood),
    };
  });
}
