import 'server-only';
import type { ImportedApplication } from '@/domain/hunt/import/imported-application';
import { type SortedRow, sortRows } from '@/domain/hunt/import/sort-rows';
import type { CsvRefusal } from '@/lib/csv/read-csv';
import { importProgress } from '@/server/import-progress';
import { applicationKeys, findImportFile, importRows } from '@/server/import-store';
import { choiceFrom } from './column-choice';
import { partsOf, readTable } from './read-table';

export interface FileToImport {
  readonly key: string;
  readonly id: string;
  /** What was said about columns and words, as the address of the dry run has it. */
  readonly choice: string;
}

export type ImportedFile =
  | { readonly status: 'imported' | 'gone' }
  | { readonly status: 'refused'; readonly code: CsvRefusal; readonly line: number | undefined };

/** Imports a kept file as its dry run said. A file that is gone was imported before, perhaps by the same form. */
export async function importFile(
  candidateId: string,
  { key, id, choice }: FileToImport,
  at: Date,
): Promise<ImportedFile> {
  const file = await findImportFile(candidateId, id);
  if (file === undefined) return { status: 'gone' };
  const table = await readTable(file.content, choiceFrom(choice));
  if (table.kind === 'refused') return { status: 'refused', code: table.code, line: table.line };
  const sorted = sortRows(partsOf(file.content), table.plan, await applicationKeys(candidateId));
  const counted = { heldBack: 0 };
  try {
    const { status } = await importRows(
      candidateId,
      {
        key,
        id,
        presetId: table.plan.preset.id,
        rows: freshIn(sorted, counted),
        heldBack: () => counted.heldBack,
        onProgress: (done) => importProgress.set(candidateId, id, done),
      },
      at,
    );
    return { status };
  } finally {
    importProgress.clear(candidateId, id);
  }
}

/** A table that breaks off is imported as far as it could be read: the page said where. */
async function* freshIn(
  sorted: AsyncIterable<SortedRow>,
  counted: { heldBack: number },
): AsyncGenerator<ImportedApplication> {
  for await (const row of sorted) {
    if (row.kind === 'new') yield row.application;
    if (row.kind === 'held-back') counted.heldBack += 1;
  }
}
