import type { CsvPart } from '@/lib/csv/read-csv';
import { applicationKey } from './application-key';
import type { ImportedApplication } from './imported-application';
import type { ImportPlan } from './plan';
import { plainWords } from './preset';
import { type ImportRemark, readRow } from './read-row';
import { isBlankRow } from './row-values';

export const HELD_BACK_REASONS = [
  'no-employer-and-no-title',
  'more-cells-than-columns',
  'duplicate-in-file',
  'duplicate-in-store',
] as const;
export type HeldBackReason = (typeof HELD_BACK_REASONS)[number];

export interface NewRow {
  readonly kind: 'new';
  readonly line: number;
  readonly key: string;
  readonly application: ImportedApplication;
  readonly remarks: readonly ImportRemark[];
  readonly unknownStage?: string;
}

/** The names of a row that could be read, so that the candidate finds it again. */
export interface HeldBackRow {
  readonly kind: 'held-back';
  readonly line: number;
  readonly reason: HeldBackReason;
  readonly employer: string;
  readonly jobTitle: string;
}

export type SortedRow = NewRow | HeldBackRow | Extract<CsvPart, { readonly kind: 'refused' }>;

/** Two tables put together carry the header twice. */
const isHeader = (cells: readonly string[], header: readonly string[]) =>
  header.every((name, at) => plainWords(name) === plainWords(cells[at] ?? ''));

function sortRow(
  { line, cells }: Extract<CsvPart, { readonly kind: 'row' }>,
  plan: ImportPlan,
  keys: { readonly store: ReadonlySet<string>; readonly file: Set<string> },
): NewRow | HeldBackRow {
  const read = readRow(cells, plan);
  if (read.kind === 'held-back') return { ...read, line, employer: '', jobTitle: '' };
  const { employer, jobTitle } = read.application;
  const key = applicationKey(employer, jobTitle);
  const held = { kind: 'held-back', line, employer, jobTitle } as const;
  if (keys.store.has(key)) return { ...held, reason: 'duplicate-in-store' };
  if (keys.file.has(key)) return { ...held, reason: 'duplicate-in-file' };
  keys.file.add(key);
  return { ...read, kind: 'new', line, key };
}

/**
 * Sorts the rows of a table into new applications and rows held back, the first of several equal rows being the new one.
 * `existing` are the keys of `applicationKey` that the candidate has. A dry run and the import itself both go through here,
 * so that the one does what the other said. Keeps the keys of the table in memory, not its rows.
 */
export async function* sortRows(
  parts: AsyncIterable<CsvPart> | Iterable<CsvPart>,
  plan: ImportPlan,
  existing: ReadonlySet<string>,
): AsyncGenerator<SortedRow> {
  const keys = { store: existing, file: new Set<string>() };
  for await (const part of parts) {
    if (part.kind === 'refused') yield part;
    if (part.kind !== 'row' || isBlankRow(part.cells) || isHeader(part.cells, plan.header)) continue;
    yield sortRow(part, plan, keys);
  }
}
