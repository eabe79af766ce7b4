import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Database, openDatabase } from '@/server/database';
import { migrate } from '@/server/migrations/migrate';

/** The kind of database that this run is about: every test of a store runs on both. */
export const databaseKind: 'sqlite' | 'postgres' = process.env.DATABASE_KIND === 'postgres' ? 'postgres' : 'sqlite';

export interface EmptyDatabase {
  readonly url: string;
  readonly remove: () => Promise<void>;
}

/** A new database of this run's kind, without a single table. */
export const emptyDatabase = (): Promise<EmptyDatabase> =>
  databaseKind === 'postgres' ? emptyPostgres() : Promise.resolve(emptySqlite());

function emptySqlite(): EmptyDatabase {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goldseam-store-'));
  return {
    url: `file:${path.join(folder, 'goldseam.db')}`,
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  };
}

async function emptyPostgres(): Promise<EmptyDatabase> {
  const server = inject('postgresUrl');
  const name = `store_${randomUUID().replaceAll('-', '')}`;
  await onServer(server, `CREATE DATABASE ${name}`);
  const url = new URL(server);
  url.pathname = `/${name}`;
  return { url: url.href, remove: () => onServer(server, `DROP DATABASE ${name} WITH (FORCE)`) };
}

async function onServer(server: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: server });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const shared = globalThis as unknown as { goldseamDatabase?: Promise<Database> };

/**
 * Gives the test file a migrated database of its own, the one that every store then uses. Its tests keep out of each other's way
 * as candidates do: each has its own (`aCandidate`).
 */
export function aDatabase(): { readonly client: () => Database; readonly url: () => string } {
  let opened: { readonly client: Database; readonly database: EmptyDatabase } | undefined;
  beforeAll(async () => {
    const database = await emptyDatabase();
    await migrate(database.url);
    const client = await openDatabase(database.url);
    shared.goldseamDatabase = Promise.resolve(client);
    opened = { client, database };
  });
  afterAll(async () => {
    await opened?.client.$disconnect();
    await opened?.database.remove();
  });
  const present = () => {
    if (opened === undefined) throw new Error('The database is there once the tests run.');
    return opened;
  };
  return { client: () => present().client, url: () => present().database.url };
}
