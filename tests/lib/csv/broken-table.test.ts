import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvPart, readCsv } from '@/lib/csv/read-csv';

const limits = { bytes: 10_000_000, rows: 50_000, columns: 20, cellLength: 10_000 };

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let from = 0; from < bytes.length; from += size) yield await Promise.resolve(bytes.subarray(from, from + size));
}

async function read(text: string, size = 65_536): Promise<readonly CsvPart[]> {
  const parts: CsvPart[] = [];
  for await (const part of readCsv(inPieces(text, size), limits)) parts.push(part);
  return parts;
}
const table = (rows: number, ...rest: readonly string[]) =>
  ['Company,Position', ...Array.from({ length: rows }, (_, at) => `Acme ${String(at)},Analyst`), ...rest].join('\n');

describe('a table that breaks off', () => {
  test('always gives every row before the one that broke, then says where', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 0, max: 9_000 }),
        fc.integer({ min: 500, max: 65_536 }),
        async (rows, size) => {
          const parts = await read(table(rows, 'Bay Clinic,"Nurse', 'never closed'), size);
          expect(parts.filter(({ kind }) => kind === 'row')).toHaveLength(rows);
          expect(parts.at(-1)).toEqual({ kind: 'refused', code: 'quote-not-closed', line: rows + 2 });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('does so when a row in its middle has too many cells', async () => {
    const parts = await read(table(30, 'x,'.repeat(25), 'Bay Clinic,Nurse'));
    expect(parts.filter(({ kind }) => kind === 'row')).toHaveLength(30);
    expect(parts.at(-1)).toEqual({ kind: 'refused', code: 'too-many-columns', line: 32 });
  });

  test('leaves what its source says when that is what broke', async () => {
    async function* brokenSource() {
      yield* inPieces(table(3), 1_000);
      throw new Error('The disk is gone.');
    }
    const rows: CsvPart[] = [];
    await expect(async () => {
      for await (const part of readCsv(brokenSource(), limits)) rows.push(part);
    }).rejects.toThrow('The disk is gone.');
  });
});
