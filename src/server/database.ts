import 'server-only';
import { env } from './env';
import type { PrismaClient } from './generated/sqlite/client';
import { withStorableText } from './storable-text';

/**
 * SQLite's client types are the common subset that the code is written against: the Postgres client takes the same inputs
 * (tests/server runs every store on both).
 */
export type Database = PrismaClient;
export type Transaction = Parameters<Parameters<Database['$transaction']>[0]>[0];

/** Saves wait for each other, on a slow disk longer than Prisma's two seconds. */
const transactionOptions = { maxWait: 10_000, timeout: 10_000 };

export async function openDatabase(url: string): Promise<Database> {
  if (!url.startsWith('file:')) {
    const [{ PrismaClient: Postgres }, { PrismaPg }] = await Promise.all([
      import('./generated/postgres/client'),
      import('@prisma/adapter-pg'),
    ]);
    const adapter = withStorableText(new PrismaPg({ connectionString: url }));
    return new Postgres({ adapter, transactionOptions }) as unknown as Database;
  }
  const [{ PrismaClient: Sqlite }, { sqliteAdapter }] = await Promise.all([
    import('./generated/sqlite/client'),
    import('./sqlite-adapter'),
  ]);
  return new Sqlite({ adapter: withStorableText(sqliteAdapter(url)), transactionOptions });
}

/** One client for the process; kept on globalThis because the development server loads this module again and again. */
const shared = globalThis as unknown as { goldseamDatabase?: Promise<Database> };

export function database(): Promise<Database> {
  return (shared.goldseamDatabase ??= openDatabase(env.DATABASE_URL));
}
