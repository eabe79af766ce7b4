import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { appliedRows, historyTable, pendingMigrations, type Migration } from './plan-migrations';

/** The key that Prisma Migrate itself locks, so that the two never run at once. */
const PRISMA_ADVISORY_LOCK = 72707369;

export async function migratePostgres(url: string, known: readonly Migration[]): Promise<string[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SELECT pg_advisory_lock($1)', [PRISMA_ADVISORY_LOCK]);
    await client.query(historyTable('TIMESTAMPTZ'));
    const rows = appliedRows.parse((await client.query('SELECT * FROM "_prisma_migrations"')).rows);
    const applied: string[] = [];
    for (const migration of pendingMigrations(known, rows)) {
      await applyInOneTransaction(client, migration);
      applied.push(migration.name);
    }
    return applied;
  } finally {
    await client.end();
  }
}

async function applyInOneTransaction(client: pg.Client, migration: Migration): Promise<void> {
  await client.query('BEGIN');
  try {
    await client.query(migration.sql);
    await client.query(
      'INSERT INTO "_prisma_migrations" ("id", "checksum", "finished_at", "migration_name", "applied_steps_count") VALUES ($1, $2, now(), $3, 1)',
      [randomUUID(), migration.checksum, migration.name],
    );
    await client.query('COMMIT');
  } catch (cause) {
    await client.query('ROLLBACK');
    throw cause;
  }
}
