import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

/** The database is not one this version may touch. The message tells a person what to do. */
export class MigrationRefused extends Error {
  override readonly name = 'MigrationRefused';
}

export interface Migration {
  readonly name: string;
  readonly sql: string;
  readonly checksum: string;
}

/** A row of Prisma's own table, so that `prisma migrate status` agrees with us. */
export const appliedRows = z.array(
  z.object({
    migration_name: z.string(),
    checksum: z.string(),
    finished_at: z.unknown(),
    rolled_back_at: z.unknown(),
  }),
);
export type AppliedRow = z.infer<typeof appliedRows>[number];

export function readMigrations(folder: string): readonly Migration[] {
  if (!existsSync(folder))
    throw new MigrationRefused(`There are no migrations in ${folder}. Check out the whole project again.`);
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      // Git on Windows may have changed the line ends; it is the same migration.
      const sql = readFileSync(path.join(folder, name, 'migration.sql'), 'utf8').replaceAll('\r\n', '\n');
      return { name, sql, checksum: createHash('sha256').update(sql).digest('hex') };
    });
}

/** What is still to be applied; refuses a database that stopped half-way, is newer than this version, or was made by a file that changed since. */
export function pendingMigrations(known: readonly Migration[], applied: readonly AppliedRow[]): readonly Migration[] {
  for (const row of applied) {
    if (row.rolled_back_at !== null) continue;
    const migration = known.find(({ name }) => name === row.migration_name);
    if (row.finished_at === null) {
      throw new MigrationRefused(
        `Migration ${row.migration_name} stopped half-way. Restore your last copy of the database, then start again.`,
      );
    }
    if (migration === undefined) {
      throw new MigrationRefused(
        `This database has migration ${row.migration_name}, which this version does not know: it was written by a newer Goldseam. Start the newer version, or use another database.`,
      );
    }
    if (migration.checksum !== row.checksum) {
      throw new MigrationRefused(
        `Migration ${row.migration_name} was changed after it was applied. Put its file back as it was; a change to the database needs a migration of its own.`,
      );
    }
  }
  const done = new Set(applied.filter((row) => row.rolled_back_at === null).map((row) => row.migration_name));
  return known.filter(({ name }) => !done.has(name));
}

export const historyTable = (timestamp: 'DATETIME' | 'TIMESTAMPTZ') =>
  `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
    "id" VARCHAR(36) PRIMARY KEY NOT NULL,
    "checksum" VARCHAR(64) NOT NULL,
    "finished_at" ${timestamp},
    "migration_name" VARCHAR(255) NOT NULL,
    "logs" TEXT,
    "rolled_back_at" ${timestamp},
    "started_at" ${timestamp} NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "applied_steps_count" INTEGER NOT NULL DEFAULT 0
  )`;
