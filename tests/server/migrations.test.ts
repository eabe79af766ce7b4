import { appendFileSync, cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDatabase } from '@/server/database';
import { migrate, MigrationRefused } from '@/server/migrations/migrate';
import { databaseKind, emptyDatabase, type EmptyDatabase } from '@/../tests/support/database';
import { everyTable } from '@/../tests/support/every-table';
import { runScript } from '@/../tests/support/script';

let database: EmptyDatabase;
let folder: string;

const migrationsIn = (prismaFolder: string) => path.join(prismaFolder, databaseKind, 'migrations');

beforeEach(async () => {
  database = await emptyDatabase();
  folder = mkdtempSync(path.join(os.tmpdir(), 'goldseam-migrations-'));
  cpSync(migrationsIn('prisma'), migrationsIn(folder), { recursive: true });
});

afterEach(async () => {
  await database.remove();
  rmSync(folder, { recursive: true, force: true });
});

const ours = readdirSync(migrationsIn('prisma'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();

function addMigration(name: string, sql: string): void {
  mkdirSync(path.join(migrationsIn(folder), name), { recursive: true });
  writeFileSync(path.join(migrationsIn(folder), name, 'migration.sql'), sql);
}

const inDatabase = async <Value>(
  work: (client: Awaited<ReturnType<typeof openDatabase>>) => Promise<Value>,
): Promise<Value> => {
  const client = await openDatabase(database.url);
  try {
    return await work(client);
  } finally {
    await client.$disconnect();
  }
};
const tables = () => inDatabase(everyTable);
const recorded = () =>
  inDatabase(
    (client) =>
      client.$queryRaw<{ migration_name: string }[]>`SELECT migration_name FROM "_prisma_migrations" ORDER BY 1`,
  );

const refusal = async (): Promise<string> => {
  const error: unknown = await migrate(database.url, folder).catch((caught: unknown) => caught);
  expect(error).toBeInstanceOf(MigrationRefused);
  return (error as MigrationRefused).message;
};

describe('a start', () => {
  test('with an empty database makes every table', async () => {
    expect(await migrate(database.url)).toEqual(ours);
    expect(await tables()).toContain('Interview');
  });

  test('with a database that is up to date does nothing', async () => {
    await migrate(database.url);
    const before = await tables();
    expect(await migrate(database.url)).toEqual([]);
    expect(await tables()).toEqual(before);
  });

  test('with a newer version applies only what is new, and keeps the data', async () => {
    await migrate(database.url, folder);
    await inDatabase((client) => client.candidate.create({ data: { id: 'sam' } }));
    addMigration('20991231000000_next', 'ALTER TABLE "Candidate" ADD COLUMN "locale" TEXT;');
    expect(await migrate(database.url, folder)).toEqual(['20991231000000_next']);
    expect(await inDatabase((client) => client.$queryRaw`SELECT "id", "locale" FROM "Candidate"`)).toEqual([
      { id: 'sam', locale: null },
    ]);
  });

  test('from before there was a job hunt keeps every interview, and where its job stood', async () => {
    const hunt = ours.filter((name) => name >= '20261123130000');
    for (const name of hunt) rmSync(path.join(migrationsIn(folder), name), { recursive: true });
    await migrate(database.url, folder);
    await inDatabase(async (client) => {
      await client.$executeRaw`INSERT INTO "Candidate" ("id") VALUES ('sam')`;
      await client.$executeRaw`INSERT INTO "Application" ("id", "candidateId", "employer", "jobTitle", "stage", "updatedAt")
        VALUES ('job', 'sam', 'Northgate', 'Nurse', 'closed-ghosted', CURRENT_TIMESTAMP)`;
      await client.$executeRaw`INSERT INTO "StageChange" ("id", "candidateId", "applicationId", "stage")
        VALUES ('began', 'sam', 'job', 'interviewing')`;
      await client.$executeRaw`INSERT INTO "Interview" ("id", "candidateId", "applicationId", "timeZone", "sortKey", "updatedAt")
        VALUES ('talk', 'sam', 'job', 'UTC', '2026', CURRENT_TIMESTAMP)`;
      await client.$executeRaw`INSERT INTO "Person" ("id", "candidateId", "interviewId", "position", "name")
        VALUES ('dana', 'sam', 'talk', 0, 'Dana')`;
    });
    expect(await migrate(database.url)).toEqual(hunt);
    const job = await inDatabase((client) =>
      client.application.findFirst({ include: { interviews: true, people: true, stageChanges: true } }),
    );
    expect(job).toMatchObject({
      ...{
        id: 'job',
        employer: 'Northgate',
        status: 'closed',
        closingReason: 'ghosted',
        searchText: 'northgate nurse',
      },
      interviews: [{ id: 'talk' }],
      people: [{ id: 'dana', isFromAnswers: true }],
      stageChanges: [{ id: 'began', status: 'interviewing' }],
    });
  });

  test('of two processes at once applies everything once', async () => {
    addMigration('20991231000000_next', 'CREATE TABLE "Next" ("id" INTEGER NOT NULL);');
    const start = () => runScript('tests/support/apply-migrations.ts', [database.url, folder]);
    const said = await Promise.all([start(), start(), start()]);
    const applied = said.flatMap((line) => (JSON.parse(line) as { applied: string[] }).applied);
    expect(applied.sort()).toEqual([...ours, '20991231000000_next']);
    expect((await recorded()).map((row) => row.migration_name)).toEqual([...ours, '20991231000000_next']);
  });

  test('from a checkout with the line ends of Windows is the same start', async () => {
    await migrate(database.url, folder);
    for (const name of ours) {
      const file = path.join(migrationsIn(folder), name, 'migration.sql');
      const { readFileSync } = await import('node:fs');
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    expect(await migrate(database.url, folder)).toEqual([]);
  });
});

describe('a database is refused, with what to do,', () => {
  test('when a migration was changed after it was applied', async () => {
    await migrate(database.url, folder);
    appendFileSync(path.join(migrationsIn(folder), ours[0]!, 'migration.sql'), '\n-- one more thing');
    expect(await refusal()).toBe(
      `Migration ${ours[0]!} was changed after it was applied. Put its file back as it was; a change to the database needs a migration of its own.`,
    );
  });

  test('when a newer version wrote it', async () => {
    addMigration('20991231000000_next', 'CREATE TABLE "Next" ("id" INTEGER NOT NULL);');
    await migrate(database.url, folder);
    rmSync(path.join(migrationsIn(folder), '20991231000000_next'), { recursive: true });
    expect(await refusal()).toBe(
      'This database has migration 20991231000000_next, which this version does not know: it was written by a newer Goldseam. Start the newer version, or use another database.',
    );
  });

  test('when another tool left a migration half-way', async () => {
    await migrate(database.url, folder);
    await inDatabase((client) => client.$executeRaw`UPDATE "_prisma_migrations" SET "finished_at" = NULL`);
    expect(await refusal()).toBe(
      `Migration ${ours[0]!} stopped half-way. Restore your last copy of the database, then start again.`,
    );
  });

  test('when the project has no migrations', async () => {
    rmSync(migrationsIn(folder), { recursive: true });
    expect(await refusal()).toBe(
      `There are no migrations in ${migrationsIn(folder)}. Check out the whole project again.`,
    );
  });
});

describe('a migration that fails in the middle', () => {
  test('leaves nothing of itself behind, and the ones before it stay', async () => {
    addMigration(
      '20991231000000_broken',
      'CREATE TABLE "Half" ("id" INTEGER NOT NULL);\nINSERT INTO "NoSuchTable" VALUES (1);',
    );
    await expect(migrate(database.url, folder)).rejects.toThrow(/NoSuchTable/);
    expect(await tables()).not.toContain('Half');
    expect((await recorded()).map((row) => row.migration_name)).toEqual(ours);
  });

  test('is applied once it is mended', async () => {
    addMigration(
      '20991231000000_broken',
      'CREATE TABLE "Half" ("id" INTEGER NOT NULL);\nINSERT INTO "NoSuchTable" VALUES (1);',
    );
    await expect(migrate(database.url, folder)).rejects.toThrow();
    addMigration('20991231000000_broken', 'CREATE TABLE "Half" ("id" INTEGER NOT NULL);');
    expect(await migrate(database.url, folder)).toEqual(['20991231000000_broken']);
    expect(await tables()).toContain('Half');
  });
});

if (databaseKind === 'sqlite') {
  test('a migration that would leave rows without their parent is refused with its name', async () => {
    await migrate(database.url, folder);
    await inDatabase((client) =>
      client.candidate.create({ data: { id: 'sam', evidence: { create: { id: 'fact', text: 'x' } } } }),
    );
    addMigration('20991231000000_orphans', 'DELETE FROM "Candidate";');
    expect(await refusal()).toBe(
      'Migration 20991231000000_orphans would leave 1 row without its parent. Nothing was changed.',
    );
    expect(await inDatabase((client) => client.candidate.count())).toBe(1);
  });
}
