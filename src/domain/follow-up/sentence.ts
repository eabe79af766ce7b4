import { splitSentences } from './sentences';

/** One tidy sentence: a capital first, one full stop last, no shouting marks, single spaces. Empty text stays empty. */
export function asSentence(text: string): string {
  const tidy = tidyText(text).replace(/[\s,;:–—-]+$/u, '');
  if (tidy === '') return '';
  const calm = tidy.replace(/\.{2,}$/u, '.');
  const ended = /(?:[.?]["”’')\]]?)$/u.test(calm) ? calm : `${calm}.`;
  return upperFirst(ended);
}

/** Without its final mark, for use inside another sentence. An abbreviation such as "a.m." keeps its stop. */
export function asClause(text: string): string {
  const tidy = tidyText(text).replace(/[\s,;:–—-]+$/u, '');
  return /\b(?:[a-z]\.){2,}$/iu.test(tidy) ? tidy : tidy.replace(/[.]+$/u, '');
}

/** Marks and spaces as a letter has them. */
export function tidyText(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/!+/gu, '.')
    .replace(/\.\?|\?\.+/gu, '?')
    .replace(/(?<=^|\s)i(?=$|\s|['’])/gu, 'I')
    .trim();
}

function upperFirst(text: string): string {
  return text.replace(/\p{L}|\p{N}/u, (first, at: number) =>
    /^[\s"“‘'([]*$/u.test(text.slice(0, at)) ? first.toLocaleUpperCase('en') : first,
  );
}

/** The sentences of a note, tidied. */
export function sentencesOf(text: string): readonly string[] {
  return splitSentences(tidyText(text)).map(({ plain }) => plain);
}

const wordsIn = (text: string): readonly string[] => text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether six words in a row of `source` stand in `text`: then it would be a quotation (letters.md 11, lint 12). */
export function quotes(text: string, source: string): boolean {
  const words = wordsIn(source);
  const haystack = ` ${wordsIn(text).join(' ')} `;
  return words.some((_, at) => at + 6 <= words.length && haystack.includes(` ${words.slice(at, at + 6).join(' ')} `));
}

/** A stable number for a text: the same brief always gets the same wording. FNV-1a, 32 bits. */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193) >>> 0;
  }
  return hash;
}
