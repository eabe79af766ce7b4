import { existsSync } from 'node:fs';

export type DatabaseState = 'ok' | 'unreachable';

/** Long enough that a probe every second costs one connection, short enough that nobody waits for the news. */
const REMEMBERED_MS = 1_000;
const CONNECT_MS = 2_000;

/**
 * Asks the database with a connection of its own, so that the answer does not depend on the pages' pool. The answer is kept for
 * a second: anyone who reaches the server may ask.
 */
export function databaseWatch(databaseUrl: string, now: () => number): () => Promise<DatabaseState> {
  let last: { readonly at: number; readonly state: Promise<DatabaseState> } | undefined;
  return () => {
    if (last === undefined || now() - last.at > REMEMBERED_MS) last = { at: now(), state: ask(databaseUrl) };
    return last.state;
  };
}

async function ask(databaseUrl: string): Promise<DatabaseState> {
  try {
    await (databaseUrl.startsWith('file:') ? askSqlite(databaseUrl.slice('file:'.length)) : askPostgres(databaseUrl));
    return 'ok';
  } catch {
    return 'unreachable';
  }
}

async function askSqlite(file: string): Promise<void> {
  // Opening would make an empty database where one was lost.
  if (!existsSync(file)) throw new Error('the database file is gone');
  const { default: Sqlite } = await import('better-sqlite3');
  const database = new Sqlite(file, { fileMustExist: true, readonly: true });
  try {
    database.prepare('SELECT count(*) FROM sqlite_master').get();
  } finally {
    database.close();
  }
}

async function askPostgres(databaseUrl: string): Promise<void> {
  const { default: pg } = await import('pg');
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    query_timeout: CONNECT_MS,
  });
  try {
    await client.connect();
    await client.query('SELECT 1');
  } finally {
    await client.end();
  }
}
