import { describe, expect, test } from 'vitest';
import { detectPreset } from '@/domain/hunt/import/detect-preset';
import { matchColumns } from '@/domain/hunt/import/match-columns';
import { learnDateOrders } from '@/domain/hunt/import/plan';
import type { ImportPreset } from '@/domain/hunt/import/preset';
import { type SortedRow, sortRows } from '@/domain/hunt/import/sort-rows';
import { importPresets } from '@/knowledge/import-presets';
import { type CsvPart, readCsv } from '@/lib/csv/read-csv';

const limits = { bytes: 1e6, rows: 1000, columns: 100, cellLength: 10_000 };

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(new TextEncoder().encode(text));
}

async function all<Value>(values: AsyncIterable<Value>): Promise<Value[]> {
  const found: Value[] = [];
  for await (const value of values) found.push(value);
  return found;
}

async function read(text: string, presets: readonly ImportPreset[] = importPresets) {
  const parts: CsvPart[] = await all(readCsv(bytesOf(text), limits));
  const [head] = parts;
  if (head?.kind !== 'header') throw new Error('The example has no header.');
  const preset = detectPreset(head.cells, presets)!;
  const mapping = matchColumns(head.cells, preset);
  const plan = { header: head.cells, mapping, preset, dateOrders: await learnDateOrders(parts, mapping) };
  const rows: SortedRow[] = await all(sortRows(parts, plan, new Set()));
  return { preset, rows };
}

const examples = importPresets.flatMap((preset) =>
  preset.examples.map((example) => [preset.title, example.row, example, preset] as const),
);

describe('a table as another tracker writes it', () => {
  test.each(examples)('%s: %s', async (_title, _row, { header, row, reads }, wanted) => {
    const { preset, rows } = await read(`${header}\n${row}\n`);
    expect(preset.id).toBe(wanted.id);
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({ kind: 'new', application: reads });
  });

  test.each(importPresets)('$title has at least one example', ({ examples: own }) => {
    expect(own.length).toBeGreaterThan(0);
  });

  test('nobody else’s name or address is kept of a board', async () => {
    const [example] = importPresets.find(({ id }) => id === 'huntr')!.examples;
    const { rows } = await read(`${example!.header}\n${example!.row}\n`);
    expect(JSON.stringify(rows)).not.toMatch(/ann@example\.com|\bLee\b/);
  });
});

test('a known table whose headers have other letters, spaces and a mark in front is still known', async () => {
  const { preset } = await read('\uFEFF JOB TITLE ,company name,Job Url,APPLIED DATE,Status\nWelder,Clyde,,,Saved\n');
  expect(preset.id).toBe('simplify');
});
