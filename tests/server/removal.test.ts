import { describe, expect, test } from 'vitest';
import { changeMany } from '@/server/application-moves';
import { removeApplication } from '@/server/application-store';
import { keepEvidence } from '@/server/evidence-store';
import { findInterview, removeInterview } from '@/server/interview-store';
import { listPeople } from '@/server/person-store';
import { listUndoSteps } from '@/server/undo-store';
import { anApplication } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { everyTable, rowsOf } from '@/../tests/support/every-table';
import { aFullHunt } from '@/../tests/support/full-hunt';
import { aFullInterview } from '@/../tests/support/full-interview';
import { aCandidate, aKey } from '@/../tests/support/records';

const { client } = aDatabase();

/** What is not said about one interview: who the candidate is, facts kept for every letter, replies, which hold no words, and the hunt around it. */
const STAYS = [
  ...['Acknowledged', 'BrowserSession', 'Candidate', 'Evidence'],
  ...['CalendarFeed', 'Import', 'ImportFile', 'Preference', 'Reminder', 'Stage', 'UndoStep'],
];

describe('removing an interview', () => {
  test('leaves no row about it in any table', async () => {
    const { candidateId, interviewId } = await aFullInterview();
    const tables = (await everyTable(client())).filter(
      (table) => !STAYS.includes(table) && table !== '_prisma_migrations',
    );
    const before = await rowsOf(client(), candidateId, tables);
    expect(
      Object.entries(before).filter(([, rows]) => rows === 0),
      'aFullInterview() has a row in every table',
    ).toEqual([]);

    expect(await removeInterview(candidateId, interviewId)).toBe(true);
    expect(await rowsOf(client(), candidateId, tables)).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
  });

  test('takes nothing from another candidate and keeps the facts that other letters use', async () => {
    const [mine, theirs] = [await aFullInterview(), await aFullInterview()];
    await keepEvidence(mine.candidateId, aKey(), ['I trained four welders.']);
    const tables = (await everyTable(client())).filter((table) => table !== '_prisma_migrations');
    const before = await rowsOf(client(), theirs.candidateId, tables);
    await removeInterview(mine.candidateId, mine.interviewId);
    expect(await rowsOf(client(), theirs.candidateId, tables)).toEqual(before);
    expect((await rowsOf(client(), mine.candidateId, ['Evidence'])).Evidence).toBe(1);
  });

  test('a second time finds nothing to remove', async () => {
    const { candidateId, interviewId } = await aFullInterview();
    const twice = await Promise.all([
      removeInterview(candidateId, interviewId),
      removeInterview(candidateId, interviewId),
    ]);
    expect(twice.sort()).toEqual([false, true]);
    expect(await findInterview(candidateId, interviewId)).toBeUndefined();
  });
});

describe('removing a job', () => {
  test('takes its interviews, people, questions, reminders and what was kept for undo', async () => {
    const candidateId = await aCandidate();
    const { applicationId } = await aFullHunt(candidateId);
    expect(await removeApplication(candidateId, applicationId)).toBe(true);
    const tables = ['Interview', 'InterviewQuestion', 'Reminder', 'UndoStep'];
    expect(await rowsOf(client(), candidateId, tables)).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
    expect((await listPeople(candidateId, 'Ana')).length).toBe(0);
  });

  test('leaves what was kept of the others', async () => {
    const candidateId = await aCandidate();
    const [first, second] = [await anApplication(candidateId), await anApplication(candidateId)];
    const many = { key: aKey(), ids: [first, second], change: { kind: 'archive' } } as const;
    await changeMany(candidateId, many, new Date('2026-05-05T08:00:00Z'));
    await removeApplication(candidateId, first);
    const [newest] = await listUndoSteps(candidateId);
    expect(newest).toMatchObject({ kind: 'archive', count: 1, application: { id: second } });
  });
});

test('removing a candidate leaves no row of theirs in any table', async () => {
  const { candidateId } = await aFullInterview();
  await keepEvidence(candidateId, aKey(), ['I trained four welders.']);
  await aFullHunt(candidateId);
  await client().browserSession.create({ data: { tokenHash: aKey(), candidateId } });
  const tables = (await everyTable(client())).filter((table) => table !== '_prisma_migrations');
  expect(Object.values(await rowsOf(client(), candidateId, tables))).not.toContain(0);
  await client().candidate.delete({ where: { id: candidateId } });
  expect(await rowsOf(client(), candidateId, tables)).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
});
