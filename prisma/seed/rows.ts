import type { Database, Transaction } from '@/server/database';

/** Rows in the order in which their foreign keys allow them to be written. */
const TABLES = [
  'stage',
  'import',
  'application',
  'interview',
  'interviewQuestion',
  'reminder',
  'outcome',
  'stageChange',
  'person',
  'reflection',
  'answer',
  'diagnosis',
  'disagreement',
  'letter',
  'letterVersion',
  'contact',
] as const;

type Table = (typeof TABLES)[number];
type RowOf<Name extends Table> = Extract<
  NonNullable<Parameters<Database[Name]['createMany']>[0]>['data'],
  readonly unknown[]
>[number];

export type Rows = { readonly [Name in Table]: RowOf<Name>[] };

export const emptyRows = (): Rows => Object.fromEntries(TABLES.map((table) => [table, []])) as unknown as Rows;

export function append(all: Rows, more: Rows): void {
  for (const table of TABLES) (all[table] as unknown[]).push(...more[table]);
}

interface Writer {
  createMany: (rows: { readonly data: readonly unknown[] }) => Promise<unknown>;
}

/** Writes all of them in one transaction. */
export async function write(client: Database, rows: Rows): Promise<void> {
  await client.$transaction(
    async (transaction: Transaction) => {
      for (const table of TABLES) {
        const writer = transaction[table] as unknown as Writer;
        if (rows[table].length > 0) await writer.createMany({ data: rows[table] });
      }
    },
    { timeout: 60_000 },
  );
}
