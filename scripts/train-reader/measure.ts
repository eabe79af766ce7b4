/** What the model said of one stretch that it had not seen. */
export interface Judged {
  readonly shows: readonly string[];
  readonly probabilities: Float32Array;
}

const isSign = (name: string) => name !== '' && !name.startsWith('!');

/** Among sentences that show a sign: how often a right one comes first, and among the first three. */
export function ranking(judged: readonly Judged[], classes: readonly string[]) {
  let sentences = 0;
  let first = 0;
  let three = 0;
  for (const { shows, probabilities } of judged) {
    if (!shows.some(isSign)) continue;
    const order = classes
      .map((name, place) => ({ name, probability: probabilities[place] ?? 0 }))
      .filter(({ name }) => isSign(name))
      .toSorted((a, b) => b.probability - a.probability);
    sentences += 1;
    first += Number(shows.includes(order[0]?.name ?? ''));
    three += Number(order.slice(0, 3).some(({ name }) => shows.includes(name)));
  }
  return { sentences, first: first / sentences, three: three / sentences };
}

export interface Pair {
  readonly odds: number;
  readonly right: boolean;
}

/** Every sign that a judgement holds possible, with whether it was right. */
export function pairsOf(judged: readonly Judged[], classes: readonly string[]): readonly Pair[] {
  return judged.flatMap(({ shows, probabilities }) =>
    classes.flatMap((name, place): Pair[] => {
      const probability = Math.min(probabilities[place] ?? 0, 1 - 1e-6);
      if (name === '' || probability < 0.02) return [];
      return [{ odds: Math.log(probability / (1 - probability)), right: shows.includes(name) }];
    }),
  );
}

/** Platt scaling: the line through the odds that makes them hold. */
export function calibrate(pairs: readonly Pair[]): { slope: number; shift: number } {
  let slope = 1;
  let shift = 0;
  for (let step = 0; step < 4000; step += 1) {
    let bySlope = 0;
    let byShift = 0;
    for (const { odds, right } of pairs) {
      const error = 1 / (1 + Math.exp(-(slope * odds + shift))) - Number(right);
      bySlope += error * odds;
      byShift += error;
    }
    slope -= (0.3 * bySlope) / pairs.length;
    shift -= (0.3 * byShift) / pairs.length;
  }
  return { slope, shift };
}

/** What the reader made of one story. */
export interface ReadStory {
  readonly shows: ReadonlySet<string>;
  /** By class: how likely the story shows it. */
  readonly probabilities: readonly number[];
}

/** Every class that a story may show, with whether it does. */
export const pairsOfStories = (stories: readonly ReadStory[], classes: readonly string[]): readonly Pair[] =>
  stories.flatMap(({ shows, probabilities }) =>
    probabilities.flatMap((probability, place): Pair[] => {
      if (probability < 0.02) return [];
      const share = Math.min(probability, 1 - 1e-6);
      return [{ odds: Math.log(share / (1 - share)), right: shows.has(classes[place] ?? '') }];
    }),
  );

/** Precision and reach from each strength on. */
export function thresholds(pairs: readonly Pair[], { slope, shift }: { slope: number; shift: number }) {
  const strong = pairs.map(({ odds, right }) => ({ strength: 1 / (1 + Math.exp(-(slope * odds + shift))), right }));
  return [0.15, 0.3, 0.4, 0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9].map((from) => {
    const taken = strong.filter(({ strength }) => strength >= from);
    const right = taken.filter((one) => one.right).length;
    return { from, taken: taken.length, right, precision: taken.length === 0 ? 1 : right / taken.length };
  });
}
