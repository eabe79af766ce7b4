import type { Database } from '@/server/database';
import { databaseKind } from './database';

/** The names of all tables there are, read from the database itself: a table of next year is among them. */
export async function everyTable(client: Database): Promise<string[]> {
  const rows =
    databaseKind === 'postgres'
      ? await client.$queryRaw<
          { name: string }[]
        >`SELECT table_name AS name FROM information_schema.tables WHERE table_schema = 'public'`
      : await client.$queryRaw<
          { name: string }[]
        >`SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`;
  return rows.map(({ name }) => name).sort();
}

/** How many rows of each table are this candidate's. */
export async function rowsOf(
  client: Database,
  candidateId: string,
  tables: readonly string[],
): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const column = table === 'Candidate' ? 'id' : 'candidateId';
    const statement = `SELECT count(*) AS n FROM "${table}" WHERE "${column}" = ${databaseKind === 'postgres' ? '$1' : '?'}`;
    const [row] = await client.$queryRawUnsafe<{ n: bigint }[]>(statement, candidateId);
    counts[table] = Number(row?.n);
  }
  return counts;
}
