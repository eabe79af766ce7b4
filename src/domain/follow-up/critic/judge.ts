import { LABELS_OF_SENTENCES, type SentenceLabel } from '@/domain/follow-up/remark';
import { featuresOf } from './features';
import { type CriticModel, hashOf, scaleFor } from './model';
import { spanOf } from './span';
import { type Word, wordsOf } from './words';

/** A fault that the model sees in a sentence, and the words that show it (places in the sentence as the rules read it). */
export interface Found {
  readonly label: SentenceLabel;
  readonly probability: number;
  readonly start: number;
  readonly end: number;
}

const NONE = LABELS_OF_SENTENCES.length;
/** More faults than this in one sentence are one fault seen from several sides. */
const MOST_LABELS = 3;

/** How likely each fault is, the last place for none, and how far each word speaks for each. */
export interface Judgement {
  readonly words: readonly Word[];
  readonly probabilities: Float32Array;
  /** Per word one row of classes. */
  readonly shares: readonly Float32Array[];
}

function judge(plain: string, model: CriticModel): Judgement {
  const words = wordsOf(plain);
  const features = featuresOf(words, model.lexicon);
  const shares = words.map(() => new Float32Array(NONE + 1));
  const sums = new Float32Array(NONE + 1);
  const scale = scaleFor(features.length) * model.step;
  for (const { name, at } of features) {
    for (const [of, weight] of weightsOf(name, model)) {
      const amount = weight * scale;
      raise(sums, of, amount);
      for (const word of at) raise(shares[word], of, amount / at.length);
    }
  }
  return { words, probabilities: softmax(sums), shares };
}

function raise(values: Float32Array | undefined, at: number, amount: number): void {
  if (values) values[at] = (values[at] ?? 0) + amount;
}

/** For each class that a feature speaks for or against: how strongly. */
function weightsOf(
  name: string,
  { rows, starts, classes, weights }: CriticModel,
): readonly (readonly [number, number])[] {
  const row = rows.get(hashOf(name));
  if (row === undefined) return [];
  const [from, end] = starts.subarray(row, row + 2);
  return Array.from(classes.subarray(from, end), (of, place) => [of, weights[(from ?? 0) + place] ?? 0] as const);
}

function softmax(values: Float32Array): Float32Array {
  const top = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - top));
  const sum = powers.reduce((all, one) => all + one, 0);
  return powers.map((power) => power / sum);
}

/** Among the examples every second sentence is flawed, in a letter few are: there a fault has to be so many times as likely. */
export const STRICTER_IN_LETTERS = 4;

const isLikely = (probability: number, from: number, times: number) =>
  probability * (1 - from) >= times * from * (1 - probability);

/** The faults of a sentence that are likely enough to be said, the likeliest first; `times` as likely as the model asks. */
export function faultsIn(plain: string, model: CriticModel, times = 1): readonly Found[] {
  const { words, probabilities, shares } = judge(plain, model);
  return LABELS_OF_SENTENCES.map((label, of) => ({ label, of, probability: probabilities[of] ?? 0 }))
    .filter(({ label, probability }) => isLikely(probability, model.from[label], times))
    .sort((a, b) => b.probability - a.probability)
    .slice(0, MOST_LABELS)
    .map(({ label, of, probability }) => ({
      label,
      probability,
      ...spanOf(
        words,
        shares.map((share) => (share[of] ?? 0) - Math.max(0, share[NONE] ?? 0) / 2),
        plain.length,
      ),
    }));
}
