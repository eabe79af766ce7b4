/** Text as it is searched: small letters without accents, so that "zurich" finds "Zürich" on both kinds of database. */
export const searchable = (...texts: readonly string[]): string =>
  texts.join(' ').normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/\s+/g, ' ').trim();

/** The words of a search, each of which has to be found. */
export const searchWords = (search: string): readonly string[] => searchable(search).split(' ').filter(Boolean);

export interface Searched {
  /** What it is called. */
  readonly text: string;
  /** Other words that somebody may call it by. */
  readonly also?: string;
}

/**
 * Decides which of a short list answer a search, the nearest first: those whose name begins with it, then those with every word
 * at the beginning of a word of the name, then those with every word somewhere in the name, then those that need their other
 * words. Equals keep their order. An empty search is answered by all.
 */
export function rankBySearch<Item extends Searched>(items: readonly Item[], search: string): readonly Item[] {
  const words = searchWords(search);
  return items
    .map((item) => ({ item, rank: rankOf(item, words) }))
    .filter(({ rank }) => rank < NOT_FOUND)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const NOT_FOUND = 4;

function rankOf({ text, also = '' }: Searched, words: readonly string[]): number {
  const name = searchable(text);
  const everyName = searchable(text, also);
  if (name.startsWith(words.join(' '))) return 0;
  if (words.every((word) => beginsAWord(name, word))) return 1;
  if (words.every((word) => name.includes(word))) return 2;
  return words.every((word) => name.includes(word) || beginsAWord(everyName, word)) ? 3 : NOT_FOUND;
}

const beginsAWord = (text: string, word: string): boolean => ` ${text}`.includes(` ${word}`);
