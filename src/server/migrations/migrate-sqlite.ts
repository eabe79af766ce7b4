import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import Database from 'better-sqlite3';
import { appliedRows, historyTable, MigrationRefused, pendingMigrations, type Migration } from './plan-migrations';

/** Half a minute: a second process that starts at once waits for the first one's migrations. */
const WAIT_FOR_OTHERS_MS = 30_000;

export function migrateSqlite(file: string, known: readonly Migration[]): string[] {
  mkdirSync(path.dirname(path.resolve(file)), { recursive: true });
  const database = new Database(file, { timeout: WAIT_FOR_OTHERS_MS });
  try {
    database.pragma('journal_mode = WAL');
    // A PRAGMA inside a transaction does nothing, and a migration that rebuilds a table needs them off.
    database.pragma('foreign_keys = OFF');
    const applied: string[] = [];
    // One look under the write lock for each migration, so that two processes never apply the same one.
    while (applyNext(database, known, applied));
    return applied;
  } finally {
    database.close();
  }
}

function applyNext(database: Database.Database, known: readonly Migration[], applied: string[]): boolean {
  return database
    .transaction(() => {
      database.exec(historyTable('DATETIME'));
      const rows = appliedRows.parse(database.prepare('SELECT * FROM "_prisma_migrations"').all());
      const migration = pendingMigrations(known, rows)[0];
      if (migration === undefined) return false;
      database.exec(migration.sql);
      const broken = database.pragma('foreign_key_check');
      if (Array.isArray(broken) && broken.length > 0) {
        const rows =
          broken.length === 1 ? '1 row without its parent' : `${String(broken.length)} rows without their parent`;
        throw new MigrationRefused(`Migration ${migration.name} would leave ${rows}. Nothing was changed.`);
      }
      database
        .prepare(
          'INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") VALUES (?, ?, ?, ?, 1)',
        )
        .run(randomUUID(), migration.checksum, Date.now(), migration.name);
      applied.push(migration.name);
      return true;
    })
    .immediate();
}
