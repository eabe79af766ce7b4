import { CsvError, type Options, type Parser, parse } from 'csv-parse';
import { decodeText } from './decode-text';
import { type Dialect, dialectOf } from './dialect';

export interface CsvLimits {
  readonly bytes: number;
  /** The header not counted. */
  readonly rows: number;
  readonly columns: number;
  /** In characters. Also bounds what a quotation mark that is never closed can take in. */
  readonly cellLength: number;
}

export type CsvRefusal =
  | 'empty'
  | 'spreadsheet-file'
  | 'not-text'
  | 'too-large'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'cell-too-long'
  | 'quote-not-closed'
  | 'broken-quotes';

export interface CsvRow {
  readonly kind: 'row';
  /** Where it begins in the file, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** First the header, then rows; a refusal comes last, whatever came before it. `line` is where to look, when that is known. */
export type CsvPart =
  | { readonly kind: 'header'; readonly line: number; readonly cells: readonly string[] }
  | CsvRow
  | { readonly kind: 'refused'; readonly code: CsvRefusal; readonly line?: number };

class Refused extends Error {
  constructor(
    readonly code: CsvRefusal,
    readonly line?: number,
  ) {
    super(code);
  }
}

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const OLD_OFFICE = [0xd0, 0xcf, 0x11, 0xe0];

/** Looks at bytes as they pass; a workbook is named as such, because its way out is another one: save it as CSV. */
async function* watched(bytes: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  let total = 0;
  const start: number[] = [];
  for await (const piece of bytes) {
    total += piece.length;
    if (total > most) throw new Refused('too-large');
    if (start.length < ZIP.length) {
      start.push(...piece.subarray(0, ZIP.length - start.length));
      const is = (signature: readonly number[]) => signature.every((byte, at) => start[at] === byte);
      if (is(ZIP) || is(OLD_OFFICE)) throw new Refused('spreadsheet-file');
    }
    yield piece;
  }
}

async function* onlyText(texts: AsyncIterable<string>): AsyncGenerator<string> {
  for await (const text of texts) {
    if (text.includes('\0')) throw new Refused('not-text');
    yield text;
  }
}

async function* startingWith(first: string, rest: AsyncIterable<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

/** The line ends within a record; its quoted cells may hold some. */
const lineEndsIn = (cells: readonly string[]) => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

/** A parser that puts rows into `ready`, and where a record that broke off began. */
function parserOf({ delimiter, quotes }: Dialect, limits: CsvLimits) {
  const ready: CsvRow[] = [];
  let nextLine = 1;
  let emptyLines = 0;
  const options: Options<CsvRow, string[]> = {
    delimiter,
    quote: quotes ? '"' : null,
    record_delimiter: '\n',
    relax_column_count: true,
    skip_empty_lines: true,
    trim: true,
    // Bytes: a character has at most four, and the longest cell must fit with its neighbours.
    max_record_size: limits.cellLength * 5,
    on_record: (cells, { lines, empty_lines }) => {
      const line = lines - lineEndsIn(cells);
      nextLine = lines + 1;
      emptyLines = empty_lines;
      if (cells.length > limits.columns) throw new Refused('too-many-columns', line);
      if (cells.some((cell) => cell.length > limits.cellLength)) throw new Refused('cell-too-long', line);
      ready.push({ kind: 'row', line, cells });
      return null;
    },
  };
  // Its types know only records that stay as they are.
  const parser = parse(options as unknown as Options);
  return { parser, ready, brokeOffAt: () => nextLine + parser.info.empty_lines - emptyLines };
}

type Said = Error | null | undefined;

/** The rows in each text as it is parsed. A stream would throw away what it still holds when a later row breaks off. */
async function* rowsIn(texts: AsyncIterable<string>, parser: Parser, ready: CsvRow[]): AsyncGenerator<CsvRow> {
  // Every problem comes back from the call that met it.
  parser.on('error', () => undefined).resume();
  try {
    for await (const text of texts) {
      const problem = await new Promise<Said>((resolve) => void parser.write(text, resolve));
      yield* ready.splice(0);
      if (problem) throw problem;
    }
    const problem = await new Promise<Said>((resolve) => void parser.end(resolve));
    yield* ready.splice(0);
    if (problem) throw problem;
  } finally {
    parser.destroy();
  }
}

function refusalOf(problem: unknown, brokeOffAt: number): CsvPart {
  if (problem instanceof Refused) {
    const { code, line } = problem;
    return { kind: 'refused', code, ...(line === undefined ? {} : { line }) };
  }
  // Anything else is the source that broke off, which no words about the file would explain.
  if (!(problem instanceof CsvError)) throw problem;
  if (problem.code === 'CSV_QUOTE_NOT_CLOSED') return { kind: 'refused', code: 'quote-not-closed', line: brokeOffAt };
  if (problem.code === 'CSV_MAX_RECORD_SIZE') return { kind: 'refused', code: 'cell-too-long', line: brokeOffAt };
  const { lines } = problem;
  return { kind: 'refused', code: 'broken-quotes', line: typeof lines === 'number' ? lines : brokeOffAt };
}

/** So far down a header may stand: some tables begin with a title. */
const LINES_BEFORE_HEADER = 20;

const isTitle = ({ cells }: CsvRow) => cells.filter((cell) => cell !== '').length < 2;

/** The first row with two cells is the header; when there is none, the table has one column and its first row is. */
async function* withHeader(rows: AsyncIterable<CsvRow>, most: number): AsyncGenerator<CsvPart> {
  let passed: CsvRow[] | undefined = [];
  let count = 0;
  const headerFrom = ([first, ...others]: readonly CsvRow[]): readonly CsvPart[] =>
    first === undefined ? [] : [{ ...first, kind: 'header' }, ...others];
  for await (const row of rows) {
    if (passed === undefined) {
      count += 1;
      if (count > most) throw new Refused('too-many-rows', row.line);
      yield row;
    } else if (!isTitle(row)) {
      yield { ...row, kind: 'header' };
      passed = undefined;
    } else {
      passed.push(row);
      if (passed.length < LINES_BEFORE_HEADER) continue;
      yield* headerFrom(passed);
      count = passed.length - 1;
      passed = undefined;
    }
  }
  if (passed === undefined) return;
  if (passed.length === 0) throw new Refused('empty');
  yield* headerFrom(passed);
}

/**
 * Reads a table as it arrives: finds its encoding, its delimiter (comma, semicolon, tab, bar) and its header, and gives one
 * row at a time. Cells are trimmed, empty lines left out, rows may be shorter or longer than the header. What cannot be read
 * is a part `refused` with the line to look at. Throws only what the source throws. Keeps about a block and a row in memory.
 */
export async function* readCsv(bytes: AsyncIterable<Uint8Array>, limits: CsvLimits): AsyncGenerator<CsvPart> {
  let recordLine = () => 1;
  try {
    const texts = onlyText(decodeText(watched(bytes, limits.bytes)));
    const start = await texts.next();
    if (start.done === true) throw new Refused('empty');
    const { dialect, text } = dialectOf(start.value);
    const { parser, ready, brokeOffAt } = parserOf(dialect, limits);
    recordLine = brokeOffAt;
    yield* withHeader(rowsIn(startingWith(text, texts), parser, ready), limits.rows);
  } catch (problem) {
    yield refusalOf(problem, recordLine());
  }
}
