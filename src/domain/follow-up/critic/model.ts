import { z } from 'zod';
import { LABELS_OF_SENTENCES, type SentenceLabel } from '@/domain/follow-up/remark';
import { parseConcepts } from './concepts';
import type { Lexicon } from './features';

/** What training writes: numbers of one byte each in base64, with the size of one step beside them. */
export const packedCritic = z.object({
  /** Of the examples, the rules and the concepts that it was trained on. */
  fingerprint: z.string(),
  concepts: z.string(),
  hashes: z.string(),
  lengths: z.string(),
  classes: z.string(),
  weights: z.string(),
  step: z.number(),
  /** For each label the probability from which it is said. */
  from: z.record(z.enum(LABELS_OF_SENTENCES), z.number()),
});
export type PackedCritic = z.infer<typeof packedCritic>;

/** What was learnt from the example sentences. The last class is "nothing wrong". */
export interface CriticModel {
  readonly lexicon: Lexicon;
  /** Row of a feature by the hash of its name. */
  readonly rows: ReadonlyMap<number, number>;
  /** Where each row begins in `classes` and `weights`; one more at the end. */
  readonly starts: Uint32Array;
  readonly classes: Uint8Array;
  readonly weights: Int8Array;
  readonly step: number;
  readonly from: Readonly<Record<SentenceLabel, number>>;
}

/** A 32-bit FNV-1a hash. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}

/** A longer sentence shows more, of which most says nothing. */
export const scaleFor = (features: number): number => 1 / Math.sqrt((features + 40) / 250);

/** Makes the model ready to judge with. */
export function unpackCritic(packed: PackedCritic): CriticModel {
  const hashes = new Uint32Array(bytesOf(packed.hashes).buffer);
  const lengths = bytesOf(packed.lengths);
  const starts = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, row) => {
    starts[row + 1] = (starts[row] ?? 0) + length;
  });
  const rows = new Map<number, number>();
  hashes.forEach((hash, row) => rows.set(hash, row));
  return {
    lexicon: { concepts: parseConcepts(packed.concepts) },
    rows,
    starts,
    classes: bytesOf(packed.classes),
    weights: new Int8Array(bytesOf(packed.weights).buffer),
    step: packed.step,
    from: packed.from,
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
