/** A small generator with a seed: the same number always gives the same history. */
export class Random {
  #state: number;

  constructor(seed: number) {
    this.#state = Math.trunc(seed) % 4_294_967_296;
  }

  /** From 0 up to, not including, 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let bits = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `least` to `most`, both included. */
  between(least: number, most: number): number {
    return least + Math.floor(this.next() * (most - least + 1));
  }

  /** True in `share` of all cases. */
  chance(share: number): boolean {
    return this.next() < share;
  }

  one<Value>(values: readonly [Value, ...Value[]]): Value {
    return values[Math.floor(this.next() * values.length)] ?? values[0];
  }

  /** One of them, as often as its share says. */
  weighted<Value extends { readonly share: number }>(values: readonly Value[]): Value {
    let left = this.next() * values.reduce((sum, { share }) => sum + share, 0);
    const found = values.find(({ share }) => (left -= share) < 0) ?? values.at(-1);
    if (found === undefined) throw new Error('There is nothing to choose from.');
    return found;
  }
}
