import { stringify } from 'csv-stringify/sync';
import { neutraliseFormula } from './formula-cells';

const ROWS_AT_ONCE = 200;

// csv-stringify quotes its own line end only.
const lines = (rows: readonly (readonly string[])[]) =>
  stringify(
    rows.map((row) => row.map(neutraliseFormula)),
    { record_delimiter: '\r\n', quoted_match: /[\r\n]/ },
  );

/**
 * Writes rows as CSV for spreadsheets: UTF-8 with its mark, "\r\n", and no cell that would be calculated. Gives the file in
 * pieces; keeps 200 rows in memory.
 */
export async function* writeCsv(
  rows: AsyncIterable<readonly string[]> | Iterable<readonly string[]>,
): AsyncGenerator<string> {
  yield '\uFEFF';
  let waiting: (readonly string[])[] = [];
  for await (const row of rows) {
    waiting.push(row);
    if (waiting.length < ROWS_AT_ONCE) continue;
    yield lines(waiting);
    waiting = [];
  }
  if (waiting.length > 0) yield lines(waiting);
}
