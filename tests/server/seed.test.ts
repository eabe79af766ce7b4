import { describe, expect, test } from 'vitest';
import { listInterviews } from '@/server/interview-list';
import { createInterview } from '@/server/interview-store';
import { findLetter } from '@/server/letter-store';
import { findReflection } from '@/server/reflection-store';
import { aDatabase } from '@/../tests/support/database';
import { everyTable, rowsOf } from '@/../tests/support/every-table';
import { anInterview, aCandidate, LOGGED_AT } from '@/../tests/support/records';
import { runScript } from '@/../tests/support/script';

const { client, url } = aDatabase();

const seed = (candidateId: string, ...args: string[]) =>
  runScript('prisma/seed.ts', ['--candidate', candidateId, '--today', '2026-06-15', ...args], {
    DATABASE_URL: url(),
    LOG_LEVEL: 'silent',
  });

/** What only a press makes: sessions, replies, settings, and what waits between two steps. */
const NOT_SEEDED = ['Acknowledged', 'BrowserSession', 'CalendarFeed', 'ImportFile', 'Preference', 'UndoStep'];

const historyOf = async (candidateId: string) => ({
  interviews: await client().interview.findMany({
    where: { candidateId, reflection: { isNot: null } },
    orderBy: { id: 'asc' },
  }),
  applications: await client().application.findMany({ where: { candidateId }, orderBy: { id: 'asc' } }),
  answers: await client().answer.findMany({
    where: { candidateId },
    orderBy: [{ reflectionId: 'asc' }, { questionId: 'asc' }],
  }),
  pictures: await client().diagnosis.findMany({ where: { candidateId }, orderBy: { id: 'asc' } }),
  letters: await client().letterVersion.findMany({ where: { candidateId }, orderBy: { id: 'asc' } }),
  contacts: await client().contact.findMany({ where: { candidateId }, orderBy: { id: 'asc' } }),
  outcomes: await client().outcome.findMany({ where: { candidateId }, orderBy: { id: 'asc' } }),
});

describe('the seed', () => {
  test('writes a history with something in every table, that every page can read', { timeout: 60_000 }, async () => {
    const candidateId = await aCandidate();
    expect(await seed(candidateId, '--interviews', '60')).toMatch(/^Wrote 60 interviews in [\d.]+ s\.\n$/);

    const tables = (await everyTable(client())).filter(
      (table) => ![...NOT_SEEDED, '_prisma_migrations'].includes(table),
    );
    const rows = await rowsOf(client(), candidateId, tables);
    expect(Object.entries(rows).filter(([, count]) => count === 0)).toEqual([]);
    const { pictures, interviews } = await historyOf(candidateId);
    expect(new Set(pictures.map(({ verdict }) => verdict)).size).toBeGreaterThanOrEqual(4);
    expect(new Set(pictures.map(({ approach }) => approach)).size).toBeGreaterThanOrEqual(4);
    expect((await listInterviews(candidateId, undefined, 50)).interviews).toHaveLength(50);
    for (const { id } of interviews) {
      expect(Object.keys((await findReflection(candidateId, id))?.answers ?? {}).length).toBeGreaterThan(2);
      await findLetter(candidateId, id);
    }
  });

  test(
    'writes the same history again, so that what was measured on it can be measured again',
    { timeout: 60_000 },
    async () => {
      const candidateId = await aCandidate();
      await seed(candidateId, '--interviews', '20');
      const before = await historyOf(candidateId);
      await seed(candidateId, '--interviews', '20');
      expect(await historyOf(candidateId)).toEqual(before);
    },
  );

  test('never touches a history that a person made', { timeout: 60_000 }, async () => {
    const candidateId = await aCandidate();
    const mine = await createInterview(candidateId, anInterview(), LOGGED_AT);
    await expect(seed(candidateId, '--interviews', '3')).rejects.toThrow(
      'There is a history here that the seed did not write (interviews: 1).',
    );
    await seed(candidateId, '--interviews', '3', '--force');
    const ids = (await historyOf(candidateId)).interviews.map(({ id }) => id);
    expect(ids).toHaveLength(4);
    expect(ids).toContain(mine);
  });

  test.each([
    [['--interviews', 'many'], '--interviews takes a whole number'],
    [['--applications', 'some'], '--applications takes a whole number'],
    [['--interviews', '3', '--today', '2026-02-30'], '--today takes a day'],
    [['--interview', '3'], "Unknown option '--interview'"],
  ])('says what %j is expected to be', async (args, sentence) => {
    await expect(seed('nobody', ...args)).rejects.toThrow(sentence);
  });
});
