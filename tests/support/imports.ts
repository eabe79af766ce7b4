import { randomUUID } from 'node:crypto';
import type { SortedRow } from '@/domain/hunt/import/sort-rows';
import { keepImportFile } from '@/server/import-files';
import { ADDED_AT } from './applications';
import { aCandidate, aKey } from './records';

export async function aKeptFile(candidateId: string, at: Date = ADDED_AT): Promise<string> {
  const content = new TextEncoder().encode('Company,Title\n');
  return keepImportFile(candidateId, { key: aKey(), fileName: 'board.csv', content }, at);
}

/** A candidate who read a file and has not imported it. */
export async function aCandidateWithFile(): Promise<{ candidateId: string; id: string }> {
  const candidateId = await aCandidate();
  return { candidateId, id: await aKeptFile(candidateId) };
}

/** The jobs "Planner 1" and so on, one on each line below the header; every tenth row is held back. */
export const someRows = (count: number): readonly SortedRow[] =>
  Array.from({ length: count }, (_, at) => (at % 10 === 9 ? heldBackRow(at + 2) : newRow(at + 2, `Planner ${at + 1}`)));

const heldBackRow = (line: number): SortedRow => ({
  kind: 'held-back',
  line,
  reason: 'duplicate-in-file',
  employer: 'Acme',
  jobTitle: 'Planner 1',
});

const newRow = (line: number, jobTitle: string): SortedRow => ({
  kind: 'new',
  line,
  key: randomUUID(),
  remarks: [],
  application: {
    employer: 'Acme',
    jobTitle,
    status: 'applied',
    location: '',
    salary: '',
    source: '',
    notes: '',
    archived: false,
  },
});

/** Gives the rows one by one and calls `before` ahead of each. */
export async function* oneByOne(
  rows: readonly SortedRow[],
  before: (at: number) => Promise<unknown> | undefined = () => undefined,
): AsyncGenerator<SortedRow> {
  for (const [at, row] of rows.entries()) {
    await before(at);
    yield row;
  }
}
