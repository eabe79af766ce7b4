/**
 * Keeps the newest results of a pure function, so that looking at the same page again does not work the same out again.
 * `most` bounds the memory; what was used longest ago goes first. The input has to be plain data.
 */
export function remember<Input, Output extends object>(
  work: (input: Input) => Output,
  most: number,
): (input: Input) => Output {
  const kept = new Map<string, Output>();
  return (input) => {
    const key = JSON.stringify(input);
    const output = kept.get(key) ?? work(input);
    kept.delete(key);
    kept.set(key, output);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return output;
  };
}
