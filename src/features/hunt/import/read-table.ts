import 'server-only';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { detectPreset } from '@/domain/hunt/import/detect-preset';
import { type ImportPlan, learnDateOrders } from '@/domain/hunt/import/plan';
import { type CsvPart, type CsvRefusal, readCsv } from '@/lib/csv/read-csv';
import { importPresets } from '@/knowledge/import-presets';
import { type ColumnChoice, explained, mappingOf } from './column-choice';
import { importLimits } from './limits';

const BLOCK = 64 * 1024;

/** In blocks, so that a table is never a second time in memory as text; after each, whoever waits for the server is answered. */
async function* blocksOf(content: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < content.length; from += BLOCK) {
    yield content.subarray(from, from + BLOCK);
    await nextTurn();
  }
}

export const partsOf = (content: Uint8Array): AsyncGenerator<CsvPart> => readCsv(blocksOf(content), importLimits);

export type TableRead =
  | { readonly kind: 'refused'; readonly code: CsvRefusal; readonly line: number | undefined }
  | { readonly kind: 'table'; readonly plan: ImportPlan; readonly examples: readonly string[] };

const ROWS_FOR_EXAMPLES = 20;

/** Finds out whose table it is and what its columns hold; `examples` has one cell a column, from the first rows that have one. */
export async function readTable(content: Uint8Array, choice: ColumnChoice): Promise<TableRead> {
  const parts = partsOf(content);
  const first = await parts.next();
  if (first.done === true || first.value.kind === 'row') return { kind: 'refused', code: 'empty', line: undefined };
  if (first.value.kind === 'refused') {
    await parts.return(undefined);
    return { kind: 'refused', code: first.value.code, line: first.value.line };
  }
  const header = first.value.cells;
  const examples = await examplesIn(parts, header.length);
  const detected = detectPreset(header, importPresets);
  if (detected === undefined) return { kind: 'refused', code: 'empty', line: undefined };
  const preset = explained(detected, choice);
  const mapping = mappingOf(choice, header, preset);
  const dateOrders = await learnDateOrders(partsOf(content), mapping);
  return { kind: 'table', plan: { header, mapping, preset, dateOrders }, examples };
}

async function examplesIn(parts: AsyncGenerator<CsvPart>, columns: number): Promise<readonly string[]> {
  const examples = Array.from({ length: columns }, () => '');
  let rows = 0;
  for await (const part of parts) {
    if (part.kind === 'row')
      examples.forEach((known, at) => (examples[at] = known === '' ? (part.cells[at] ?? '') : known));
    rows += 1;
    if (rows === ROWS_FOR_EXAMPLES) break;
  }
  return examples;
}
