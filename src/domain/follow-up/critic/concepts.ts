import { stemOf } from './stem';
import type { Word } from './words';

/** The words that may stand in one place of an expression; undefined stands for up to three words of any kind. */
type Slot = ReadonlySet<string> | undefined;

interface Expression {
  readonly rest: readonly Slot[];
  readonly concept: string;
}

/** Words and expressions that mean alike in letters, found by their first stem. */
export type Concepts = ReadonlyMap<string, readonly Expression[]>;

/** A concept and the words that carry it, from the first to the last. */
export interface Sighting {
  readonly concept: string;
  readonly from: number;
  readonly to: number;
}

/** Up to so many words may stand where an expression has `*`. */
const MOST_BETWEEN = 3;

/**
 * Reads lines of `concept: word word an_expression`. In an expression `_` joins the places, `a/b` stands for either word, `*` for up
 * to three words, and `@group` for every word of the line `@group: …`. `#` starts a comment.
 */
export function parseConcepts(text: string): Concepts {
  const found = new Map<string, Expression[]>();
  const groups = new Map<string, readonly string[]>();
  for (const line of text.split('\n')) {
    const [concept, words] = line.split(': ');
    if (concept === undefined || words === undefined || line.startsWith('#')) continue;
    const items = words.trim().split(/\s+/u);
    if (concept.startsWith('@')) {
      groups.set(concept, items);
      continue;
    }
    for (const item of items) {
      const [first, ...rest] = item.split('_').map((place) => slotOf(place, groups));
      for (const word of first ?? []) {
        const known = found.get(word) ?? [];
        known.push({ rest, concept });
        found.set(word, known);
      }
    }
  }
  return found;
}

function slotOf(place: string, groups: ReadonlyMap<string, readonly string[]>): Slot {
  if (place === '*') return undefined;
  return new Set(place.split('/').flatMap((word) => (groups.get(word) ?? [word]).map(stemOf)));
}

const fits = (slot: ReadonlySet<string>, word: Word | undefined): boolean =>
  word !== undefined && (slot.has(word.stem) || slot.has(word.text));

/** Where the rest of an expression ends, or -1. */
function endOf(words: readonly Word[], from: number, rest: readonly Slot[], at = 0): number {
  if (at === rest.length) return from - 1;
  const slot = rest[at];
  if (slot !== undefined) return fits(slot, words[from]) ? endOf(words, from + 1, rest, at + 1) : -1;
  for (let step = 0; step <= MOST_BETWEEN; step += 1) {
    const end = endOf(words, from + step, rest, at + 1);
    if (end >= 0) return end;
    if (words[from + step]?.isBreak !== false) return -1;
  }
  return -1;
}

/** Every concept in the words, in their order. */
export function sightings(words: readonly Word[], concepts: Concepts): readonly Sighting[] {
  return words.flatMap((word, from) => {
    const expressions = [
      ...(concepts.get(word.stem) ?? []),
      ...(word.text === word.stem ? [] : (concepts.get(word.text) ?? [])),
    ];
    const seen = new Map<string, number>();
    for (const { rest, concept } of expressions) {
      const to = endOf(words, from + 1, rest);
      if (to >= from && to > (seen.get(concept) ?? -1)) seen.set(concept, to);
    }
    return Array.from(seen, ([concept, to]) => ({ concept, from, to }));
  });
}
