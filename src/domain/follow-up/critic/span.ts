import type { Word } from './words';

/** A word that says nothing has to be paid for, so that a span does not swallow its neighbours. */
const PRICE = 0.25;
const FEWEST_WORDS = 3;
const EDGES = new Set([
  'and',
  'but',
  'so',
  'or',
  'because',
  'that',
  'then',
  'while',
  'which',
  'as',
  'for',
  'to',
  'the',
  'a',
  'of',
]);

/**
 * The row of words that carries a fault: the one with the largest sum of shares, less a price for each word. It is
 * widened to whole phrases, because half a phrase explains nothing to the one who wrote it.
 */
export function spanOf(
  words: readonly Word[],
  shares: readonly number[],
  length: number,
): { readonly start: number; readonly end: number } {
  const all = shares.reduce((sum, share) => sum + Math.abs(share), 0);
  const best = dearest(words, shares, (PRICE * all) / Math.max(1, shares.length));
  if (best === undefined) return { start: 0, end: length };
  const spoken = words.slice(best.from, best.to + 1).some(({ isBreak }) => !isBreak);
  const { from, to } = spoken ? tidy(words, widened(words, best)) : best;
  return { start: words[from]?.start ?? 0, end: words[to]?.end ?? length };
}

interface Row {
  readonly from: number;
  readonly to: number;
}

function dearest(words: readonly Word[], shares: readonly number[], price: number): Row | undefined {
  let best: (Row & { sum: number }) | undefined;
  let from = 0;
  let sum = 0;
  words.forEach((word, at) => {
    if (sum <= 0) {
      from = at;
      sum = 0;
    }
    sum += (shares[at] ?? 0) - (word.isBreak ? 2 * price : price);
    if (sum > (best?.sum ?? 0)) best = { from, to: at, sum };
  });
  return best;
}

const isSpoken = (word: Word | undefined): boolean => word?.isBreak === false;
const isEdge = (word: Word | undefined): boolean => word !== undefined && EDGES.has(word.text);

/** Not less than three words where the clause has them, and to the end of a phrase that was cut at "of the". */
function widened(words: readonly Word[], row: Row): Row {
  let { from, to } = row;
  while (to - from + 1 < FEWEST_WORDS && (isSpoken(words[to + 1]) || isSpoken(words[from - 1]))) {
    if (isSpoken(words[from - 1])) from -= 1;
    else to += 1;
  }
  while (isEdge(words[to]) && isSpoken(words[to + 1])) to += 1;
  return { from, to };
}

/** Neither a sign nor a joint at either end. */
function tidy(words: readonly Word[], row: Row): Row {
  let { from, to } = row;
  while (to > from && !isSpoken(words[to])) to -= 1;
  while (from < to && (!isSpoken(words[from]) || (isEdge(words[from]) && to - from >= FEWEST_WORDS))) from += 1;
  return { from, to };
}
