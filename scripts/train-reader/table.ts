/** add.wat, assembled: it adds a multiple of one row to another, four numbers at a time. */
const code =
  'AGFzbQEAAAABCAFgBH9/f30AAwIBAAUGAQEBgIAEBxACBm1lbW9yeQIAA2FkZAAACmQBYgIBfwF7IAP9EyEFIAAgAkECdGohBANAIAAgAP0ABAAgBSAB/QAEAP3mAf3kAf0LBAAgACAA/QAEECAFIAH9AAQQ/eYB/eQB/QsEECAAQSBqIQAgAUEgaiEBIAAgBEkNAAsL';

/** Rows of weights in the memory of the assembled loop, which makes training several times faster. */
export interface Table {
  readonly width: number;
  /** The row of sums, and the row of errors, as this program sees them. */
  readonly sums: Float32Array;
  readonly errors: Float32Array;
  /** sums += amount * row. */
  readonly read: (row: number, amount: number) => void;
  /** row += amount * errors. */
  readonly change: (row: number, amount: number) => void;
  readonly row: (row: number) => Float32Array;
}

export function newTable(rows: number, width: number): Table {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Buffer.from(code, 'base64')));
  const memory = exports.memory as WebAssembly.Memory;
  const add = exports.add as (to: number, from: number, n: number, factor: number) => void;
  const padded = Math.ceil(width / 8) * 8;
  const bytes = padded * 4;
  memory.grow(Math.ceil((bytes * (rows + 2)) / 65_536));
  const place = (row: number) => bytes * (row + 2);
  const view = (at: number) => new Float32Array(memory.buffer, at, width);
  return {
    width,
    sums: view(0),
    errors: view(bytes),
    read: (row, amount) => add(0, place(row), padded, amount),
    change: (row, amount) => add(place(row), bytes, padded, amount),
    row: (row) => view(place(row)),
  };
}
