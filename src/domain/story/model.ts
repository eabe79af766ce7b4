import type { Concepts } from './concepts';

/** The words' part: for each feature the classes it speaks for, one row after the other. */
export interface SparsePart {
  /** Row of a feature by the hash of its name. */
  readonly rows: { readonly get: (hash: number) => number | undefined };
  /** Where each row begins in `classes` and `weights`; one more at the end. */
  readonly starts: Uint32Array;
  readonly classes: Uint16Array;
  readonly weights: Int8Array;
  /** What one step of `weights` is worth. */
  readonly step: number;
  /** How telling each feature is: the rarer, the more. */
  readonly rarity: Float32Array;
}

/** The meaning's part: for each number of a sentence's vector how far it speaks for each class. */
export interface DensePart {
  readonly weights: Int8Array;
  readonly step: number;
}

/** From odds to a probability that holds: slope and shift of Platt's line. */
export interface Calibration {
  readonly slope: number;
  readonly shift: number;
}

/** What was learnt from the example phrases: everything that reading a story needs besides the two language libraries. */
export interface ReaderModel {
  /** A sign is a class, `!sign` its denial; the last class, '', is none of them. */
  readonly classes: readonly string[];
  /** For each class that is a sign the place of its denial; -1 for the others. */
  readonly denials: Int32Array;
  /** Classes about the candidate's own mind, which a fear or a guess shows as well as a fact does. */
  readonly ofTheMind: ReadonlySet<string>;
  readonly concepts: Concepts;
  readonly sparse: SparsePart;
  readonly dense: DensePart;
  readonly calibration: Calibration;
  /** Offered to the candidate from this strength on. */
  readonly offerFrom: number;
}

/** A 32-bit FNV-1a hash. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193);
  }
  return hash >>> 0;
}
