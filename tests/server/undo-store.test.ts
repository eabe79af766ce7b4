import { describe, expect, test } from 'vitest';
import { changeMany, moveApplication } from '@/server/application-moves';
import { addApplication, changeApplication, findApplication, removeApplication } from '@/server/application-store';
import { addPerson, findPerson, peopleOf, removePerson } from '@/server/person-store';
import { addQuestions, listQuestions } from '@/server/question-store';
import { addRound, findRound, removeRound } from '@/server/round-store';
import { addStage, removeStage } from '@/server/stage-store';
import { startReflection } from '@/server/start-reflection';
import { findUndoStep, listUndoSteps, undo } from '@/server/undo-store';
import { ADDED_AT, anApplication, someFields } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { somePerson, someRound } from '@/../tests/support/full-hunt';
import { aCandidate, aKey } from '@/../tests/support/records';

const { client } = aDatabase();
const LATER = new Date('2026-05-10T10:00:00.000Z');

async function anAddedJob() {
  const candidateId = await aCandidate();
  const { id, undoId } = await addApplication(
    candidateId,
    { key: aKey(), fields: someFields(), place: { status: 'applied' } },
    ADDED_AT,
  );
  return { candidateId, id, undoId };
}

const versionOf = async (candidateId: string, id: string) => (await findApplication(candidateId, id))!.version;

async function moved(candidateId: string, id: string, status: 'offer' | 'saved'): Promise<string> {
  const baseVersion = await versionOf(candidateId, id);
  const form = { key: aKey(), id, baseVersion, to: { status }, spot: 'top' } as const;
  const reply = await moveApplication(candidateId, form, LATER);
  return reply.status === 'moved' ? reply.undoId : '';
}

async function renamed(candidateId: string, id: string, employer: string): Promise<string> {
  const form = { key: aKey(), id, baseVersion: await versionOf(candidateId, id), fields: { employer } };
  const reply = await changeApplication(candidateId, form);
  return reply.status === 'saved' ? reply.undoId : '';
}

describe('taking a change back', () => {
  test('a job added by a slip is gone again', async () => {
    const { candidateId, id, undoId } = await anAddedJob();
    expect(await undo(candidateId, undoId, LATER)).toEqual({ status: 'undone', kind: 'add', count: 1 });
    expect(await findApplication(candidateId, id)).toBeUndefined();
  });

  test('a job that was written about since stays', async () => {
    const { candidateId, id, undoId } = await anAddedJob();
    await renamed(candidateId, id, 'Beta');
    expect(await undo(candidateId, undoId, LATER)).toMatchObject({ status: 'partly', count: 0, left: 1 });
    expect((await findApplication(candidateId, id))?.employer).toBe('Beta');
  });

  test('a job with an interview stays, whoever says so', async () => {
    const { candidateId, id, undoId } = await anAddedJob();
    await client().interview.create({
      data: { id: aKey(), candidateId, applicationId: id, timeZone: 'UTC', sortKey: '2026' },
    });
    expect(await undo(candidateId, undoId, LATER)).toMatchObject({ status: 'partly', left: 1 });
    expect(await findApplication(candidateId, id)).toBeDefined();
  });

  test('a second time does nothing', async () => {
    const { candidateId, id } = await anAddedJob();
    const undoId = await moved(candidateId, id, 'offer');
    await undo(candidateId, undoId, LATER);
    await moved(candidateId, id, 'saved');
    expect(await undo(candidateId, undoId, LATER)).toEqual({ status: 'gone' });
    expect((await findApplication(candidateId, id))?.place.status).toBe('saved');
  });

  test('a move is taken back though the name was changed since', async () => {
    const { candidateId, id } = await anAddedJob();
    const undoId = await moved(candidateId, id, 'offer');
    await renamed(candidateId, id, 'Beta');
    expect(await undo(candidateId, undoId, LATER)).toMatchObject({ status: 'undone' });
    expect(await findApplication(candidateId, id)).toMatchObject({ employer: 'Beta', place: { status: 'applied' } });
  });

  test('an earlier move under a later one is left as it is', async () => {
    const { candidateId, id } = await anAddedJob();
    const first = await moved(candidateId, id, 'offer');
    await moved(candidateId, id, 'saved');
    expect(await undo(candidateId, first, LATER)).toMatchObject({ status: 'partly', left: 1 });
    expect((await findApplication(candidateId, id))?.place.status).toBe('saved');
  });

  test('a page that was drawn before the undo can no longer save over it', async () => {
    const { candidateId, id } = await anAddedJob();
    const undoId = await moved(candidateId, id, 'offer');
    const baseVersion = await versionOf(candidateId, id);
    await undo(candidateId, undoId, LATER);
    const form = { key: aKey(), id, baseVersion, fields: { employer: 'Beta' } };
    expect(await changeApplication(candidateId, form)).toEqual({ status: 'conflict' });
  });

  test('a removed stage comes back with what stood in it', async () => {
    const { candidateId } = await anAddedJob();
    const stage = await addStage(candidateId, { key: aKey(), status: 'interviewing', label: 'Panel' });
    const stageId = stage.status === 'saved' ? stage.id : '';
    const id = await anApplication(candidateId, {}, { status: 'interviewing', stageId });
    const removed = await removeStage(candidateId, aKey(), stageId, LATER);
    expect((await findApplication(candidateId, id))?.place).toEqual({ status: 'interviewing' });
    await undo(candidateId, removed.status === 'removed' ? removed.undoId : '', LATER);
    expect((await findApplication(candidateId, id))?.place).toEqual({ status: 'interviewing', stageId });
  });

  test('a move out of a stage that is gone by now goes back to its parent', async () => {
    const { candidateId } = await anAddedJob();
    const stage = await addStage(candidateId, { key: aKey(), status: 'interviewing', label: 'Panel' });
    const stageId = stage.status === 'saved' ? stage.id : '';
    const id = await anApplication(candidateId, {}, { status: 'interviewing', stageId });
    const undoId = await moved(candidateId, id, 'offer');
    await removeStage(candidateId, aKey(), stageId, LATER);
    await undo(candidateId, undoId, LATER);
    expect((await findApplication(candidateId, id))?.place).toEqual({ status: 'interviewing' });
  });
});

describe('what can be taken back', () => {
  test('is listed newest first, with the job it is about or with how many', async () => {
    const { candidateId, id } = await anAddedJob();
    await moved(candidateId, id, 'offer');
    const other = await anApplication(candidateId, { jobTitle: 'Planner' });
    await changeMany(candidateId, { key: aKey(), ids: [id, other], change: { kind: 'archive' } }, LATER);
    const steps = await listUndoSteps(candidateId);
    expect(steps.map(({ kind }) => kind).toSorted()).toEqual(['add', 'add', 'archive', 'move']);
    expect(steps.find(({ kind }) => kind === 'archive')).toMatchObject({ count: 2, application: undefined });
    expect(steps.find(({ kind }) => kind === 'move')?.application).toMatchObject({
      id,
      jobTitle: 'Data analyst',
      place: { status: 'offer' },
    });
  });

  test('what was taken back leaves the list and can still be named', async () => {
    const { candidateId, id } = await anAddedJob();
    const undoId = await moved(candidateId, id, 'offer');
    await undo(candidateId, undoId, LATER);
    expect((await listUndoSteps(candidateId)).map((step) => step.id)).not.toContain(undoId);
    expect(await findUndoStep(candidateId, undoId)).toMatchObject({ kind: 'move', undoneAt: LATER });
  });

  test('nothing is kept of a job that is gone', async () => {
    const { candidateId, id, undoId } = await anAddedJob();
    await removeApplication(candidateId, id);
    expect(await findUndoStep(candidateId, undoId)).toBeUndefined();
  });

  test('is the newest 50 changes, not every change there ever was', async () => {
    const { candidateId, id } = await anAddedJob();
    for (let change = 0; change < 51; change += 1) await renamed(candidateId, id, `Name ${String(change)}`);
    expect(await client().undoStep.count({ where: { candidateId } })).toBe(50);
  });
});

describe('a removed interview', () => {
  const links = (applicationId: string, interviewId: string) => ({ applicationId, interviewId });

  async function aPlannedInterview() {
    const candidateId = await aCandidate();
    const applicationId = await anApplication(candidateId);
    const id = (await addRound(candidateId, { key: aKey(), applicationId, fields: someRound() }, ADDED_AT))!;
    await addQuestions(candidateId, id, { key: aKey(), texts: ['Why us?'], isPrepared: true });
    await addPerson(candidateId, { key: aKey(), fields: somePerson(), ...links(applicationId, id) });
    return { candidateId, applicationId, id };
  }

  test('comes back with its questions and its people', async () => {
    const { candidateId, applicationId, id } = await aPlannedInterview();
    const before = await findRound(candidateId, id);
    const undoId = (await removeRound(candidateId, id))!;
    expect([await findRound(candidateId, id), await peopleOf(candidateId, applicationId)]).toEqual([undefined, []]);
    expect(await undo(candidateId, undoId, LATER)).toMatchObject({ status: 'undone' });
    expect(await findRound(candidateId, id)).toEqual(before);
    expect((await listQuestions(candidateId, id)).map(({ text }) => text)).toEqual(['Why us?']);
    expect((await peopleOf(candidateId, applicationId)).map(({ name }) => name)).toEqual(['Ana Ruiz']);
  });

  test('does not come back without its job, and nothing is kept of it', async () => {
    const { candidateId, applicationId, id } = await aPlannedInterview();
    const undoId = (await removeRound(candidateId, id))!;
    await removeApplication(candidateId, applicationId);
    expect(await undo(candidateId, undoId, LATER)).toEqual({ status: 'gone' });
  });

  test('that was told about is removed where its answers are', async () => {
    const { candidateId, id } = await aPlannedInterview();
    await startReflection(candidateId, id, { questionnaireVersion: 1, length: 'short' }, LATER);
    expect(await removeRound(candidateId, id)).toBeUndefined();
    expect(await findRound(candidateId, id)).toBeDefined();
  });
});

test('a removed person comes back as they were', async () => {
  const candidateId = await aCandidate();
  const nobody = { applicationId: undefined, interviewId: undefined };
  const id = (await addPerson(candidateId, { key: aKey(), fields: somePerson({ role: 'referee' }), ...nobody }))!;
  const before = await findPerson(candidateId, id);
  await undo(candidateId, (await removePerson(candidateId, id))!, LATER);
  expect(await findPerson(candidateId, id)).toEqual(before);
});
