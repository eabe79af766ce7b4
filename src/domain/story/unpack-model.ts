import { parseConcepts } from './concepts';
import type { ReaderModel, SparsePart } from './model';
import type { PackedModel } from './packed-model';

/** More rows than any model has. */
const ROWS = 2 ** 20;

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

/** Sorted numbers and a search by halves: a Map of as many hashes weighs ten times as much. Of two rows with one hash the later counts. */
function rowsOf(hashes: Uint32Array): SparsePart['rows'] {
  // A hash and its row in one number, exact below 2 ** 53.
  const sorted = Float64Array.from(hashes, (hash, row) => hash * ROWS + row).sort();
  return {
    get: (hash) => {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((sorted[middle] ?? 0) < (hash + 1) * ROWS) low = middle + 1;
        else high = middle;
      }
      const found = sorted[low - 1] ?? -1;
      return Math.floor(found / ROWS) === hash ? found % ROWS : undefined;
    },
  };
}

function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = letters.charCodeAt(index);
  return bytes;
}
