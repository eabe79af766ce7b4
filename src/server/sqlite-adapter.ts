import 'server-only';
import { setTimeout as pause } from 'node:timers/promises';
import { PrismaBetterSqlite3 } from '@prisma/adapter-better-sqlite3';
import type { SqlDriverAdapter, SqlDriverAdapterFactory, Transaction } from '@prisma/driver-adapter-utils';
import { z } from 'zod';

/** FULL: what the page called "Saved" is on the disk, also when the power goes. */
const EVERY_CONNECTION = 'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;';

/** Another process (the seed, the command line) may hold the file; shorter than Prisma waits for a transaction to begin. */
const WAIT_FOR_OTHERS_MS = 8_000;
const LOOK_AGAIN_MS = 10;

/**
 * Prisma's adapter has one connection. A query outside of the open transaction would run inside it: it would read what may still
 * be undone, and a write of its own would be undone with it. Here every query and every transaction waits its turn.
 */
export function sqliteAdapter(url: string): SqlDriverAdapterFactory {
  // No timeout of its own: SQLite would wait without letting the process do anything else.
  const factory = new PrismaBetterSqlite3({ url, timeout: 0 });
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => {
      const connection = await factory.connect();
      await whenFree(() => connection.executeScript(EVERY_CONNECTION));
      return takingTurns(connection);
    },
  };
}

function takingTurns(connection: SqlDriverAdapter): SqlDriverAdapter {
  const nextTurn = queue();
  const inTurn = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    const done = await nextTurn();
    try {
      return await whenFree(work);
    } finally {
      done();
    }
  };
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    queryRaw: (query) => inTurn(() => connection.queryRaw(query)),
    executeRaw: (query) => inTurn(() => connection.executeRaw(query)),
    executeScript: (script) => inTurn(() => connection.executeScript(script)),
    dispose: () => inTurn(() => connection.dispose()),
    startTransaction: async () => {
      const done = await nextTurn();
      try {
        // IMMEDIATE: a transaction that reads first would be refused, without a wait, when another process wrote in between.
        await whenFree(() => connection.executeScript('BEGIN IMMEDIATE'));
        return openTransaction(connection, done);
      } catch (error) {
        done();
        throw error;
      }
    },
  };
}

function openTransaction(connection: SqlDriverAdapter, done: () => void): Transaction {
  const rollback = async () => {
    try {
      await connection.executeScript('ROLLBACK');
    } finally {
      done();
    }
  };
  return {
    provider: connection.provider,
    adapterName: connection.adapterName,
    // Prisma leaves BEGIN, COMMIT and ROLLBACK to the adapter.
    options: { usePhantomQuery: true },
    queryRaw: (query) => connection.queryRaw(query),
    executeRaw: (query) => connection.executeRaw(query),
    commit: async () => {
      try {
        await connection.executeScript('COMMIT');
      } catch (error) {
        // A commit that was refused (a full disk) leaves the transaction open on the one connection.
        await rollback();
        throw error;
      }
      done();
    },
    rollback,
    createSavepoint: (name) => connection.executeScript(`SAVEPOINT ${name}`),
    rollbackToSavepoint: (name) => connection.executeScript(`ROLLBACK TO ${name}`),
    releaseSavepoint: (name) => connection.executeScript(`RELEASE SAVEPOINT ${name}`),
  };
}

/** Nothing of a statement that met a lock was done: it is tried until the other process is ready. */
async function whenFree<Value>(statement: () => Promise<Value>): Promise<Value> {
  for (let waited = 0; ; waited += LOOK_AGAIN_MS) {
    try {
      return await statement();
    } catch (error) {
      if (!locked.safeParse(error).success || waited >= WAIT_FOR_OTHERS_MS) throw error;
      await pause(LOOK_AGAIN_MS);
    }
  }
}

/** What Prisma's adapter makes of SQLITE_BUSY. */
const locked = z.object({ cause: z.object({ kind: z.literal('SocketTimeout') }) });

/** First come, first served: resolves when it is the caller's turn, with the function that ends it. */
function queue(): () => Promise<() => void> {
  let last: Promise<void> = Promise.resolve();
  return async () => {
    const before = last;
    const { promise, resolve } = Promise.withResolvers<undefined>();
    last = promise;
    await before;
    return () => resolve(undefined);
  };
}
