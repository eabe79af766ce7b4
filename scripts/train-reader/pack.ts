import { hashOf } from '@/domain/story/model';
import type { PackedModel } from '@/domain/story/unpack';
import type { Vocabulary } from './sparse';
import type { Table } from './table';

const base64 = (values: ArrayBufferView) =>
  Buffer.from(values.buffer, values.byteOffset, values.byteLength).toString('base64');

function largest(rows: Iterable<Float32Array>): number {
  let top = 1e-9;
  for (const row of rows) for (const value of row) top = Math.max(top, Math.abs(value));
  return top;
}

/** Keeps the weights that matter, one byte each. */
export function packSparse({ rows, rarity }: Vocabulary, table: Table, weakest: number): PackedModel['sparse'] {
  const step = largest(Array.from(rows.values(), (row) => table.row(row))) / 127;
  const rarityStep = largest([rarity]) / 255;
  const hashes: number[] = [];
  const lengths: number[] = [];
  const classes: number[] = [];
  const weights: number[] = [];
  const rarities: number[] = [];
  for (const [name, row] of rows) {
    const before = classes.length;
    table.row(row).forEach((weight, index) => {
      const whole = Math.round(weight / step);
      if (Math.abs(weight) < weakest || whole === 0) return;
      classes.push(index);
      weights.push(whole);
    });
    if (classes.length === before) continue;
    hashes.push(hashOf(name));
    lengths.push(classes.length - before);
    rarities.push(Math.round((rarity[row] ?? 0) / rarityStep));
  }
  return {
    hashes: base64(Uint32Array.from(hashes)),
    lengths: base64(Uint16Array.from(lengths)),
    classes: base64(Uint16Array.from(classes)),
    weights: base64(Int8Array.from(weights)),
    rarity: base64(Uint8Array.from(rarities)),
    step,
    rarityStep,
  };
}

/** The rows of the table from `first` on, `factor` times as large. */
export function packDense(table: Table, first: number, width: number, factor: number): PackedModel['dense'] {
  const rows = Array.from({ length: width }, (_, place) => table.row(first + place));
  const step = largest(rows) / 127;
  const bytes = Int8Array.from(rows.flatMap((row) => Array.from(row, (weight) => Math.round(weight / step))));
  return { weights: base64(bytes), step: step * factor };
}
