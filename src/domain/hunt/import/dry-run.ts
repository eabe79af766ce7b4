import type { CsvPart, CsvRefusal } from '@/lib/csv/read-csv';
import type { ImportPlan } from './plan';
import { IMPORT_REMARKS, type ImportRemark } from './read-row';
import { HELD_BACK_REASONS, type HeldBackReason, type SortedRow, sortRows } from './sort-rows';

/** A row that the candidate may want to look at before the import. */
export interface ListedRow {
  readonly line: number;
  readonly employer: string;
  readonly jobTitle: string;
  readonly why: HeldBackReason | ImportRemark;
}

/** What an import would do. */
export interface DryRun {
  readonly new: number;
  readonly heldBack: Readonly<Record<HeldBackReason, number>>;
  /** Of new rows: how often each was said. */
  readonly remarks: Readonly<Record<ImportRemark, number>>;
  /** The first rows that were held back or remarked on; the counts above are of all. */
  readonly listed: readonly ListedRow[];
  /** Words for stages that nobody explained, and how many rows have each. */
  readonly unknownStages: ReadonlyMap<string, number>;
  /** The table broke off here; the counts are of what came before. */
  readonly refused?: { readonly code: CsvRefusal; readonly line?: number };
}

/** Bounds what a dry run keeps of a table that has none of the words we know. */
const MOST_UNKNOWN_STAGES = 50;

const zeros = <Id extends string>(ids: readonly Id[]) =>
  Object.fromEntries(ids.map((id) => [id, 0])) as Record<Id, number>;

function whyListed(row: SortedRow): readonly ListedRow[] {
  if (row.kind === 'refused') return [];
  const { employer, jobTitle } = row.kind === 'new' ? row.application : row;
  const reasons = row.kind === 'new' ? row.remarks : [row.reason];
  return reasons.map((why) => ({ line: row.line, employer, jobTitle, why }));
}

/** Counts what an import of this table would do, and lists at most `mostListed` rows with their reasons. Writes nothing. */
export async function dryRun(
  parts: AsyncIterable<CsvPart> | Iterable<CsvPart>,
  plan: ImportPlan,
  existing: ReadonlySet<string>,
  mostListed: number,
): Promise<DryRun> {
  const heldBack = zeros(HELD_BACK_REASONS);
  const remarks = zeros(IMPORT_REMARKS);
  const listed: ListedRow[] = [];
  const unknownStages = new Map<string, number>();
  let fresh = 0;
  for await (const row of sortRows(parts, plan, existing)) {
    const counts = { new: fresh, heldBack, remarks, listed, unknownStages };
    if (row.kind === 'refused') return { ...counts, refused: row };
    listed.push(...whyListed(row).slice(0, mostListed - listed.length));
    if (row.kind === 'held-back') {
      heldBack[row.reason] += 1;
      continue;
    }
    fresh += 1;
    for (const remark of row.remarks) remarks[remark] += 1;
    countStage(row.unknownStage, unknownStages);
  }
  return { new: fresh, heldBack, remarks, listed, unknownStages };
}

function countStage(word: string | undefined, counts: Map<string, number>): void {
  if (word === undefined) return;
  const before = counts.get(word);
  if (before !== undefined || counts.size < MOST_UNKNOWN_STAGES) counts.set(word, (before ?? 0) + 1);
}
