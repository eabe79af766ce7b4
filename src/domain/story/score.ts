import type { Token } from '@/lib/english';
import { featuresOf } from './features';
import { type DensePart, hashOf, type ReaderModel, type SparsePart } from './model';
import { isNegation } from './words';

/** How likely each class is for one stretch of words, from its words and from the vector of its meaning. They sum to 1. */
export function scoreClasses(tokens: readonly Token[], meaning: Float32Array, model: ReaderModel): Float32Array {
  const words = sparseLogits(tokens, model);
  const logits = words.slice();
  addDense(meaning, model.dense, logits);
  const shares = softmax(logits);
  const affirmed = tokens.filter(({ text }) => !isNegation(text));
  if (affirmed.length < tokens.length) turnDenied(shares, words, sparseLogits(affirmed, model), model.denials);
  return shares;
}

/** A sign is denied where its words speak by so much, and by such a part, more for it once "not" and "never" are left out. */
const DENIED_FROM = 0.2;
const DENIED_PART = 0.14;
/** So much of a denied sign goes over to its denial. */
const TURNED = 0.9;

/** "I was not nervous" has the words of being nervous; "I had no example" loses its own without the "no". */
function turnDenied(shares: Float32Array, words: Float32Array, affirmed: Float32Array, denials: Int32Array): void {
  denials.forEach((denial, index) => {
    const without = affirmed[index] ?? 0;
    const more = without - (words[index] ?? 0);
    if (denial < 0 || more < DENIED_FROM || more < DENIED_PART * Math.abs(without)) return;
    const share = shares[index] ?? 0;
    shares[denial] = (shares[denial] ?? 0) + TURNED * share;
    shares[index] = (1 - TURNED) * share;
  });
}

function sparseLogits(tokens: readonly Token[], { sparse, concepts, classes }: ReaderModel): Float32Array {
  const logits = new Float32Array(classes.length);
  const rows: number[] = [];
  let squares = 0;
  for (const name of featuresOf(tokens, concepts)) {
    const row = sparse.rows.get(hashOf(name));
    if (row === undefined) continue;
    rows.push(row);
    squares += (sparse.rarity[row] ?? 0) ** 2;
  }
  const unit = sparse.step / Math.sqrt(squares || 1);
  for (const row of rows) addRow(sparse, row, unit, logits);
  return logits;
}

function addRow(
  { starts, classes, weights, rarity }: SparsePart,
  row: number,
  unit: number,
  logits: Float32Array,
): void {
  const factor = unit * (rarity[row] ?? 0);
  const end = starts[row + 1] ?? 0;
  for (let at = starts[row] ?? 0; at < end; at += 1) {
    const index = classes[at] ?? 0;
    logits[index] = (logits[index] ?? 0) + (weights[at] ?? 0) * factor;
  }
}

function addDense(meaning: Float32Array, { weights, step }: DensePart, logits: Float32Array): void {
  const count = logits.length;
  meaning.forEach((value, place) => {
    const factor = value * step;
    const from = place * count;
    for (let index = 0; index < count; index += 1) {
      logits[index] = (logits[index] ?? 0) + (weights[from + index] ?? 0) * factor;
    }
  });
}

function softmax(logits: Float32Array): Float32Array {
  let top = -Infinity;
  for (const value of logits) if (value > top) top = value;
  const powers = logits.map((value) => Math.exp(value - top));
  const sum = powers.reduce((total, value) => total + value, 0);
  return powers.map((value) => value / sum);
}
