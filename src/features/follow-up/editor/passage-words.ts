import type { Move } from '@/domain/follow-up/letter';
import { gapBetween } from '@/domain/follow-up/letter-text';

/** One passage as it stands on the sheet. An empty one is not part of the letter. */
export interface PassageWords {
  readonly id: string;
  readonly move: Move;
  readonly text: string;
  /** A new draft leaves it as it is. */
  readonly isLocked: boolean;
}

interface PlacedWords {
  readonly passage: Pick<PassageWords, 'move' | 'text'>;
  /** Where it begins in the letter's text. */
  readonly start: number;
}

/** The passages that say something, each with its place in the letter's text. */
export function placesOf<Words extends Pick<PassageWords, 'move' | 'text'>>(
  passages: readonly Words[],
): readonly (PlacedWords & { readonly passage: Words })[] {
  const placed: (PlacedWords & { readonly passage: Words })[] = [];
  for (const passage of passages) {
    if (passage.text === '') continue;
    const last = placed.at(-1);
    const gap = last === undefined ? '' : gapBetween(last.passage.move, passage.move);
    const start = last === undefined ? 0 : last.start + last.passage.text.length + gap.length;
    placed.push({ passage, start });
  }
  return placed;
}

/** The letter as it will be sent. */
export function textOf(passages: readonly Pick<PassageWords, 'move' | 'text'>[]): string {
  let before: Pick<PassageWords, 'move'> | undefined;
  let text = '';
  for (const passage of passages) {
    if (passage.text === '') continue;
    text += (before === undefined ? '' : gapBetween(before.move, passage.move)) + passage.text;
    before = passage;
  }
  return text;
}

const OWN = 'own-words-';

export const isOwnId = (id: string): boolean => /^own-words-\d{1,4}$/.test(id);

/** A name for a passage that no draft had. */
export function freshId(taken: Iterable<string>): string {
  const ids = new Set(taken);
  let number = 1;
  while (ids.has(`${OWN}${String(number)}`)) number += 1;
  return `${OWN}${String(number)}`;
}
