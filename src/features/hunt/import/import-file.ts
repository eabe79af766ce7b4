import 'server-only';
import { sortRows } from '@/domain/hunt/import/sort-rows';
import type { CsvRefusal } from '@/lib/csv/read-csv';
import { findImportFile } from '@/server/import-files';
import { applicationKeys, findImport, importRows } from '@/server/import-store';
import { choiceFrom } from './column-choice';
import { partsOf, readTable } from './read-table';

export interface FileToImport {
  readonly id: string;
  /** What was said about columns and words, as the address of the dry run has it. */
  readonly choice: string;
}

export type ImportedFile =
  | { readonly status: 'imported' | 'gone' }
  | { readonly status: 'refused'; readonly code: CsvRefusal; readonly line: number | undefined };

/**
 * Imports a kept file as its dry run said; one that stopped half-way goes on as it began. A table that breaks off is imported as far
 * as it could be read: the page said where. A file that is gone was imported before, perhaps by the same form.
 */
export async function importFile(candidateId: string, given: FileToImport, at: Date): Promise<ImportedFile> {
  const { id } = given;
  const file = await findImportFile(candidateId, id);
  if (file === undefined) return { status: 'gone' };
  const choice = (await findImport(candidateId, id))?.counts.unfinished?.choice ?? given.choice;
  const table = await readTable(file.content, choiceFrom(choice));
  if (table.kind === 'refused') return { status: 'refused', code: table.code, line: table.line };
  const rows = sortRows(partsOf(file.content), table.plan, await applicationKeys(candidateId));
  return { status: await importRows(candidateId, { id, presetId: table.plan.preset.id, choice, rows }, at) };
}
