/** Numbers between 0 and 1 that are the same in every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function shuffle(items: number[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = items[index] ?? 0;
    items[index] = items[other] ?? 0;
    items[other] = kept;
  }
}

/** Turns logits into probabilities in place. */
export function softmax(values: Float32Array): void {
  let top = -Infinity;
  for (const value of values) if (value > top) top = value;
  let sum = 0;
  for (let index = 0; index < values.length; index += 1) {
    const power = Math.exp((values[index] ?? 0) - top);
    values[index] = power;
    sum += power;
  }
  for (let index = 0; index < values.length; index += 1) values[index] = (values[index] ?? 0) / sum;
}
