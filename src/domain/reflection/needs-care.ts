import type { Answers } from './question';

/** Phrases as regular expressions (flags `iu`), read on words with straight apostrophes and single spaces. */
export interface CarePhrases {
  /** What people say when they despair of living. */
  readonly despair: readonly string[];
  /** Ways of speaking that sound like it and mean embarrassment, effort or a joke. */
  readonly idioms: readonly string[];
}

/**
 * Whether something that was typed sounds like despair of living. It looks at every field of every answer given, says nothing about
 * which one, and decides nothing but whether the page offers help.
 */
export function needsCare(answers: Answers, { despair, idioms }: CarePhrases): boolean {
  const idiom = anyOf(idioms, 'giu');
  const phrase = anyOf(despair, 'iu');
  return Object.values(answers)
    .flatMap(({ fields }) => Object.values(fields))
    .some((text) => phrase.test(plain(text).replace(idiom, ' … ')));
}

const anyOf = (phrases: readonly string[], flags: string) =>
  new RegExp(phrases.map((phrase) => String.raw`\b(?:${phrase})\b`).join('|'), flags);

const plain = (text: string): string => text.replace(/[’‘`´]/gu, "'").replace(/\s+/gu, ' ');
