import { type Layer, readLayer, runLayer } from './layer';
import { type Matrix, type Multiplier, MOST_ROWS, newMultiplier } from './matrix';
import { cutInPieces, type Pieces, readPieces } from './pieces';
import { openEncoderFiles } from './weights';

export const SENTENCE_WIDTH = 512;
const PIECE_WIDTH = 256;
/** The model was trained on texts of up to so many pieces. */
const MOST_PIECES = 128;
const WEIGHTS = 5_000_000;

interface Encoder {
  readonly pieces: Pieces;
  /** Writes the vector of a piece where it is needed. */
  readonly readPiece: (piece: number, into: Float32Array, at: number) => void;
  readonly timing: Float32Array;
  readonly multiplier: Multiplier;
  readonly layers: readonly Layer[];
  readonly last: Matrix;
}

let encoder: Encoder | undefined;

/** Turns texts into vectors of length 1 that point the same way where the texts mean alike. */
export function encodeSentences(texts: readonly string[]): readonly Float32Array[] {
  encoder ??= readEncoder();
  const found: Float32Array[] = [];
  let batch: (readonly number[])[] = [];
  let rows = 0;
  for (const text of texts) {
    const ids = cutInPieces(text, encoder.pieces).slice(0, MOST_PIECES);
    if (rows + ids.length > MOST_ROWS && batch.length > 0) {
      found.push(...encodeBatch(batch, encoder));
      batch = [];
      rows = 0;
    }
    batch.push(ids);
    rows += ids.length;
  }
  if (batch.length > 0) found.push(...encodeBatch(batch, encoder));
  return found;
}

function readEncoder(): Encoder {
  const files = openEncoderFiles();
  const multiplier = newMultiplier(WEIGHTS);
  return {
    pieces: readPieces(files.vocabulary),
    // 8 MB, of which a story needs a small part: the disk's cache keeps them, not this process.
    readPiece: files.rows('Embeddings_en', PIECE_WIDTH),
    timing: files.numbers('TimingSignal/ExpandDims_1'),
    multiplier,
    layers: [readLayer(0, PIECE_WIDTH, files, multiplier), readLayer(1, SENTENCE_WIDTH, files, multiplier)],
    last: multiplier.add(files.matrix('tanh_layer_0/weights'), files.numbers('tanh_layer_0/bias'), SENTENCE_WIDTH),
  };
}

function encodeBatch(batch: readonly (readonly number[])[], { readPiece, timing, multiplier, layers, last }: Encoder) {
  const ends: number[] = [];
  let rows = 0;
  for (const ids of batch) {
    rows += ids.length;
    ends.push(rows);
  }
  let state = firstState(batch, rows, readPiece, timing);
  for (const layer of layers) state = runLayer(layer, state, ends, multiplier);
  const means = meansOf(state, ends);
  const raised = multiplier.apply(last, means, ends.length);
  return ends.map((_, index) => unit(raised.subarray(index * SENTENCE_WIDTH, (index + 1) * SENTENCE_WIDTH)));
}

/** Each piece's vector, doubled, and its place in the text as waves. */
function firstState(
  batch: readonly (readonly number[])[],
  rows: number,
  readPiece: Encoder['readPiece'],
  timing: Float32Array,
): Float32Array {
  const state = new Float32Array(rows * PIECE_WIDTH);
  const half = PIECE_WIDTH / 2;
  let at = 0;
  for (const ids of batch) {
    ids.forEach((id, place) => {
      readPiece(id, state, at);
      for (let index = 0; index < PIECE_WIDTH; index += 1) {
        const angle = place * (timing[index % half] ?? 0);
        const wave = index < half ? Math.sin(angle) : Math.cos(angle);
        state[at + index] = 2 * (state[at + index] ?? 0) + wave;
      }
      at += PIECE_WIDTH;
    });
  }
  return state;
}

function meansOf(state: Float32Array, ends: readonly number[]): Float32Array {
  const means = new Float32Array(ends.length * SENTENCE_WIDTH);
  let row = 0;
  ends.forEach((end, text) => {
    const count = Math.max(1, end - row);
    for (; row < end; row += 1) {
      for (let index = 0; index < SENTENCE_WIDTH; index += 1) {
        const at = text * SENTENCE_WIDTH + index;
        means[at] = (means[at] ?? 0) + (state[row * SENTENCE_WIDTH + index] ?? 0) / count;
      }
    }
  });
  return means;
}

function unit(values: Float32Array): Float32Array {
  const raised = values.map((value) => Math.tanh(value));
  let squares = 1e-12;
  for (const value of raised) squares += value * value;
  const length = Math.sqrt(squares);
  return raised.map((value) => value / length);
}
