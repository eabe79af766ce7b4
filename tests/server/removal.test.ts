import { describe, expect, test } from 'vitest';
import { keepEvidence } from '@/server/evidence-store';
import { findInterview, removeInterview } from '@/server/interview-store';
import { aDatabase } from '@/../tests/support/database';
import { everyTable, rowsOf } from '@/../tests/support/every-table';
import { aFullInterview } from '@/../tests/support/full-interview';
import { aKey } from '@/../tests/support/records';

const { client } = aDatabase();

/** What is not said about one interview: who the candidate is, facts kept for every letter, and replies, which hold no words. */
const STAYS = ['Acknowledged', 'BrowserSession', 'Candidate', 'Evidence'];

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

test('removing a candidate leaves no row of theirs in any table', async () => {
  const { candidateId } = await aFullInterview();
  await keepEvidence(candidateId, aKey(), ['I trained four welders.']);
  await client().browserSession.create({ data: { tokenHash: aKey(), candidateId } });
  const tables = (await everyTable(client())).filter((table) => table !== '_prisma_migrations');
  expect(Object.values(await rowsOf(client(), candidateId, tables))).not.toContain(0);
  await client().candidate.delete({ where: { id: candidateId } });
  expect(await rowsOf(client(), candidateId, tables)).toEqual(Object.fromEntries(tables.map((table) => [table, 0])));
});
