import { shuffle, softmax } from './random';
import { newTable, type Table } from './table';

/** Features of one example: rows of the table and how much each counts; the squares of the amounts sum to 1. */
export interface Vector {
  readonly rows: Uint32Array;
  readonly amounts: Float32Array;
}

export interface Target {
  /** Classes that share the probability evenly. */
  readonly classes: readonly number[];
  readonly weight: number;
}

export interface Vocabulary {
  readonly rows: ReadonlyMap<string, number>;
  readonly rarity: Float32Array;
}

/** Every feature that at least `least` examples have, and how telling it is. */
export function buildVocabulary(examples: readonly (readonly string[])[], least: number): Vocabulary {
  const counts = new Map<string, number>();
  for (const names of examples) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= least);
  return {
    rows: new Map(kept.map(([name], row) => [name, row])),
    rarity: Float32Array.from(kept, ([, count]) => Math.log(examples.length / count)),
  };
}

export function toVector(names: readonly string[], { rows, rarity }: Vocabulary): Vector {
  const known = Uint32Array.from(names.flatMap((name) => rows.get(name) ?? []));
  let squares = 0;
  for (const row of known) squares += (rarity[row] ?? 0) ** 2;
  const length = Math.sqrt(squares || 1);
  return { rows: known, amounts: Float32Array.from(known, (row) => (rarity[row] ?? 0) / length) };
}

export interface Settings {
  readonly rows: number;
  readonly classes: number;
  readonly epochs: number;
  readonly rate: number;
  readonly random: () => number;
}

/** Multinomial logistic regression by stochastic gradient descent with a falling rate. */
export function trainTable(vectors: readonly Vector[], targets: readonly Target[], settings: Settings): Table {
  const { rows, classes, epochs, rate, random } = settings;
  const table = newTable(rows, classes);
  const order = vectors.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    shuffle(order, random);
    const pace = rate * (1 - epoch / epochs);
    for (const index of order) {
      const vector = vectors[index];
      const target = targets[index];
      if (vector === undefined || target === undefined) continue;
      table.errors.set(probabilities(vector, table));
      for (const one of target.classes) table.errors[one] = (table.errors[one] ?? 0) - 1 / target.classes.length;
      vector.rows.forEach((row, at) => table.change(row, -pace * target.weight * (vector.amounts[at] ?? 0)));
    }
  }
  return table;
}

/** How likely each class is for an example. */
export function probabilities({ rows, amounts }: Vector, table: Table): Float32Array {
  table.sums.fill(0);
  rows.forEach((row, at) => table.read(row, amounts[at] ?? 0));
  const found = table.sums.slice();
  softmax(found);
  return found;
}
