import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readHuntView } from '@/domain/hunt/hunt-view';
import type { Place } from '@/domain/hunt/place';
import { STATUSES } from '@/domain/hunt/stages';
import { listBoard } from '@/server/application-list';
import { changeMany, type ManyChange, moveApplication, type Spot } from '@/server/application-moves';
import { changeApplication, findApplication, removeApplication } from '@/server/application-store';
import { addStage, removeStage } from '@/server/stage-store';
import { undo } from '@/server/undo-store';
import { anApplication } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { aCandidate, aKey } from '@/../tests/support/records';

const { client } = aDatabase();
const LATER = new Date('2026-05-10T10:00:00.000Z');

async function columnOf(candidateId: string, column: string): Promise<readonly string[]> {
  const board = await listBoard(candidateId, readHuntView({ column }));
  return board.find(({ id }) => id === column)?.applications.map(({ jobTitle }) => jobTitle) ?? [];
}

async function move(candidateId: string, id: string, to: Place, spot: Spot = 'top') {
  const { version } = (await findApplication(candidateId, id))!;
  return moveApplication(candidateId, { key: aKey(), id, baseVersion: version, to, spot }, LATER);
}

/** Three jobs that were applied for; C stands at the top. */
async function threeApplied() {
  const candidateId = await aCandidate();
  const a = await anApplication(candidateId, { jobTitle: 'A' });
  const b = await anApplication(candidateId, { jobTitle: 'B' });
  const c = await anApplication(candidateId, { jobTitle: 'C' });
  return { candidateId, a, b, c };
}

describe('moving one card', () => {
  test('puts it at the top of the other column and says which of how many it is', async () => {
    const { candidateId, a } = await threeApplied();
    await anApplication(candidateId, { jobTitle: 'D' }, { status: 'interviewing' });
    expect(await move(candidateId, a, { status: 'interviewing' })).toMatchObject({
      status: 'moved',
      from: 'applied',
      index: 1,
      total: 2,
    });
    expect(await columnOf(candidateId, 'interviewing')).toEqual(['A', 'D']);
    expect(await columnOf(candidateId, 'applied')).toEqual(['C', 'B']);
  });

  test.each([
    ['top', ['A', 'C', 'B']],
    ['up', ['C', 'A', 'B']],
    ['down', ['C', 'B', 'A']],
    ['bottom', ['C', 'B', 'A']],
  ] as const)('%s moves the last card of its column there', async (spot, order) => {
    const { candidateId, a } = await threeApplied();
    await move(candidateId, a, { status: 'applied' }, spot);
    expect(await columnOf(candidateId, 'applied')).toEqual(order);
  });

  test('drops it just above another card, in another column too', async () => {
    const { candidateId, b } = await threeApplied();
    const d = await anApplication(candidateId, { jobTitle: 'D' }, { status: 'saved' });
    await move(candidateId, d, { status: 'applied' }, { above: b });
    expect(await columnOf(candidateId, 'applied')).toEqual(['C', 'D', 'B', 'A']);
  });

  test('keeps the stage in its history, a new order in the column does not', async () => {
    const { candidateId, a } = await threeApplied();
    await move(candidateId, a, { status: 'applied' }, 'up');
    await move(candidateId, a, { status: 'offer' });
    const history = await client().stageChange.findMany({ where: { applicationId: a }, orderBy: { at: 'asc' } });
    expect(history.map(({ status }) => status)).toEqual(['applied', 'offer']);
  });

  test('is refused when somebody else moved it since the page was drawn', async () => {
    const { candidateId, a } = await threeApplied();
    const stale = { key: aKey(), id: a, baseVersion: 1, spot: 'top' } as const;
    const { version } = (await findApplication(candidateId, a))!;
    await moveApplication(candidateId, { ...stale, baseVersion: version, to: { status: 'offer' } }, LATER);
    const late = { ...stale, key: aKey(), baseVersion: version, to: { status: 'saved' } } as const;
    expect(await moveApplication(candidateId, late, LATER)).toEqual({ status: 'conflict' });
    expect((await findApplication(candidateId, a))?.place.status).toBe('offer');
  });

  test('sent twice moves once', async () => {
    const { candidateId, a } = await threeApplied();
    const { version } = (await findApplication(candidateId, a))!;
    const form = { key: aKey(), id: a, baseVersion: version, to: { status: 'offer' }, spot: 'top' } as const;
    const first = await moveApplication(candidateId, form, LATER);
    expect(await moveApplication(candidateId, form, LATER)).toEqual(first);
    expect(await client().undoStep.count({ where: { candidateId, kind: 'move' } })).toBe(1);
  });

  test('to an own stage that was removed is refused', async () => {
    const { candidateId, a } = await threeApplied();
    const stage = await addStage(candidateId, { key: aKey(), status: 'interviewing', label: 'Panel' });
    const stageId = stage.status === 'saved' ? stage.id : '';
    await removeStage(candidateId, aKey(), stageId, LATER);
    expect(await move(candidateId, a, { status: 'interviewing', stageId })).toEqual({ status: 'no-stage' });
  });

  test('of a job that is gone says so', async () => {
    const { candidateId, a } = await threeApplied();
    await removeApplication(candidateId, a);
    const form = { key: aKey(), id: a, baseVersion: 1, to: { status: 'offer' }, spot: 'top' } as const;
    expect(await moveApplication(candidateId, form, LATER)).toEqual({ status: 'gone' });
  });

  test('between the same two cards fifty times never loses the order', async () => {
    const { candidateId, a, b, c } = await threeApplied();
    for (let time = 0; time < 25; time += 1) {
      await move(candidateId, a, { status: 'applied' }, { above: b });
      await move(candidateId, c, { status: 'applied' }, { above: a });
      await move(candidateId, c, { status: 'applied' }, { above: b });
      await move(candidateId, a, { status: 'applied' }, { above: c });
    }
    expect(await columnOf(candidateId, 'applied')).toEqual(['A', 'C', 'B']);
  });
});

describe('changing many', () => {
  test('keeps what stood above above, and is taken back in one step', async () => {
    const { candidateId, a, b, c } = await threeApplied();
    const change: ManyChange = { kind: 'move', to: { status: 'closed', closingReason: 'ghosted' } };
    const reply = await changeMany(candidateId, { key: aKey(), ids: [a, c, b], change }, LATER);
    expect(reply).toMatchObject({ status: 'changed', count: 3 });
    expect(await columnOf(candidateId, 'closed')).toEqual(['C', 'B', 'A']);
    await undo(candidateId, reply.status === 'changed' ? reply.undoId : '', LATER);
    expect(await columnOf(candidateId, 'applied')).toEqual(['C', 'B', 'A']);
  });

  test('passes over what stands there already', async () => {
    const { candidateId, a } = await threeApplied();
    const d = await anApplication(candidateId, { jobTitle: 'D' }, { status: 'offer' });
    const change: ManyChange = { kind: 'move', to: { status: 'offer' } };
    expect(await changeMany(candidateId, { key: aKey(), ids: [d], change }, LATER)).toEqual({ status: 'nothing' });
    expect(await changeMany(candidateId, { key: aKey(), ids: [a, d], change }, LATER)).toMatchObject({ count: 1 });
    expect(await client().stageChange.count({ where: { applicationId: d } })).toBe(1);
  });

  test('archived ones leave the board and come back to where they stood', async () => {
    const { candidateId, b } = await threeApplied();
    await changeMany(candidateId, { key: aKey(), ids: [b], change: { kind: 'archive' } }, LATER);
    expect(await columnOf(candidateId, 'applied')).toEqual(['C', 'A']);
    await changeMany(candidateId, { key: aKey(), ids: [b], change: { kind: 'bring-back' } }, LATER);
    expect(await columnOf(candidateId, 'applied')).toEqual(['C', 'B', 'A']);
  });
});

/** One step somebody may take; cards are named by their number. */
const aStep = fc.oneof(
  fc.record({
    kind: fc.constant('move' as const),
    card: fc.nat(3),
    to: fc.constantFrom(...STATUSES),
    spot: fc.oneof(fc.constantFrom('top', 'bottom', 'up', 'down'), fc.record({ above: fc.nat(3) })),
  }),
  fc.record({
    kind: fc.constant('many' as const),
    cards: fc.uniqueArray(fc.nat(3), { minLength: 1, maxLength: 4 }),
    change: fc.oneof(
      fc.record({ kind: fc.constant('move' as const), to: fc.record({ status: fc.constantFrom(...STATUSES) }) }),
      fc.record({ kind: fc.constantFrom('archive', 'bring-back', 'keep') }),
    ),
  }),
  fc.record({
    kind: fc.constant('edit' as const),
    card: fc.nat(3),
    employer: fc.constantFrom('Acme', 'Beta', 'Ågren'),
  }),
);
type Step = typeof aStep extends fc.Arbitrary<infer Value> ? Value : never;

const everything = async (candidateId: string) => {
  const applications = await client().application.findMany({ where: { candidateId }, orderBy: { id: 'asc' } });
  const history = await client().stageChange.findMany({
    where: { candidateId },
    orderBy: [{ at: 'asc' }, { id: 'asc' }],
  });
  // The version counts every save, and when a row was written is not what it says.
  return { rows: applications.map((row) => ({ ...row, version: 0, updatedAt: 0 })), history };
};

/** Takes one step; the id that takes it back, when it changed anything. */
async function take(candidateId: string, ids: readonly string[], step: Step, at: Date): Promise<string[]> {
  const undoIdOf = (reply: object) => ('undoId' in reply ? [String(reply.undoId)] : []);
  if (step.kind === 'many') {
    const chosen = step.cards.map((card) => ids[card]!);
    return undoIdOf(await changeMany(candidateId, { key: aKey(), ids: chosen, change: step.change }, at));
  }
  const id = ids[step.card]!;
  const { version } = (await findApplication(candidateId, id))!;
  const form = { key: aKey(), id, baseVersion: version };
  if (step.kind === 'edit')
    return undoIdOf(await changeApplication(candidateId, { ...form, fields: { employer: step.employer } }));
  const spot = typeof step.spot === 'string' ? step.spot : { above: ids[step.spot.above]! };
  return undoIdOf(await moveApplication(candidateId, { ...form, to: { status: step.to }, spot }, at));
}

describe('undo', () => {
  test('of any steps, the last one first, always gives the first board back', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(aStep, { minLength: 1, maxLength: 12 }), async (steps) => {
        const candidateId = await aCandidate();
        const ids: string[] = [];
        for (const jobTitle of ['A', 'B', 'C', 'D']) ids.push(await anApplication(candidateId, { jobTitle }));
        const before = await everything(candidateId);
        const taken: string[] = [];
        for (const [number, step] of steps.entries())
          taken.push(...(await take(candidateId, ids, step, new Date(LATER.getTime() + number))));
        for (const undoId of taken.reverse())
          expect(await undo(candidateId, undoId, LATER)).toMatchObject({ status: 'undone' });
        expect(await everything(candidateId)).toEqual(before);
      }),
      { numRuns: 15 },
    );
  });

  test('gives the order back when the column had to be numbered anew', async () => {
    const { candidateId, a, b, c } = await threeApplied();
    await client().application.update({ where: { candidateId_id: { candidateId, id: c } }, data: { position: -1e-9 } });
    await client().application.update({ where: { candidateId_id: { candidateId, id: b } }, data: { position: 0 } });
    const before = await everything(candidateId);
    const reply = await move(candidateId, a, { status: 'applied' }, { above: b });
    expect(await columnOf(candidateId, 'applied')).toEqual(['C', 'A', 'B']);
    await undo(candidateId, reply.status === 'moved' ? reply.undoId : '', LATER);
    expect(await everything(candidateId)).toEqual(before);
  });
});
