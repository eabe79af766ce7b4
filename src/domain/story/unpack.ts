import { z } from 'zod';
import { parseConcepts } from './concepts';
import type { ReaderModel, SparsePart } from './model';

/** What training writes: numbers of one byte each in base64, with the size of one step beside them. */
export const packedModel = z.object({
  /** Of the phrases, stories and concepts that it was trained on. */
  fingerprint: z.string(),
  classes: z.array(z.string()),
  ofTheMind: z.array(z.string()),
  concepts: z.string(),
  sparse: z.object({
    hashes: z.string(),
    lengths: z.string(),
    classes: z.string(),
    weights: z.string(),
    rarity: z.string(),
    step: z.number(),
    rarityStep: z.number(),
  }),
  dense: z.object({ weights: z.string(), step: z.number() }),
  calibration: z.object({ slope: z.number(), shift: z.number() }),
  offerFrom: z.number(),
});
export type PackedModel = z.infer<typeof packedModel>;

/** Makes the model ready to read with. */
export function unpackModel({
  classes,
  ofTheMind,
  concepts,
  sparse,
  dense,
  calibration,
  offerFrom,
}: PackedModel): ReaderModel {
  return {
    classes,
    denials: Int32Array.from(classes, (name) => (name === '' ? -1 : classes.indexOf(`!${name}`))),
    ofTheMind: new Set(ofTheMind),
    concepts: parseConcepts(concepts),
    sparse: unpackSparse(sparse),
    dense: { weights: new Int8Array(bytesOf(dense.weights).buffer), step: dense.step },
    calibration,
    offerFrom,
  };
}

function unpackSparse(packed: PackedModel['sparse']): SparsePart {
  const hashes = new Uint32Array(bytesOf(packed.hashes).buffer);
  const lengths = new Uint16Array(bytesOf(packed.lengths).buffer);
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, row) => {
    starts[row + 1] = (starts[row] ?? 0) + length;
  });
  return {
    rows: rowsOf(hashes),
    starts,
    classes: new Uint16Array(bytesOf(packed.classes).buffer),
    weights: new Int8Array(bytesOf(packed.weights).buffer),
    step: packed.step,
    rarity: Float32Array.from(bytesOf(packed.rarity), (value) => value * packed.rarityStep),
  };
}

function rowsOf(hashes: Uint32Array): ReadonlyMap<number, number> {
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => rows.set(hash, row));
  return rows;
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
