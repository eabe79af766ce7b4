import { diffWordsWithSpace } from 'diff';

export interface Change {
  readonly kind: 'same' | 'added' | 'taken-out';
  readonly text: string;
}

/** What became of one text on the way to another, word by word. Joined without what was added it is the first, without what was taken out the second. */
export function wordDiff(before: string, after: string): readonly Change[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'taken-out' : 'same',
    text: value,
  }));
}
