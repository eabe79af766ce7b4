import type { Remark } from '@/domain/follow-up/remark';

/** A stretch of the letter and the first remark on it; where two overlap, the later one goes on from where the first ends. */
export interface MarkedPassage {
  readonly text: string;
  /** Place of the remark in the list. */
  readonly remark?: number;
  /** A gap to fill. */
  readonly isBlank?: true;
}

/** Cuts a letter into marked and plain stretches; joined they are the letter. Remarks come in the order of the text. */
export function markedText(text: string, remarks: readonly Pick<Remark, 'start' | 'end'>[]): readonly MarkedPassage[] {
  const passages: MarkedPassage[] = [];
  let at = 0;
  remarks.forEach(({ start, end }, remark) => {
    const from = Math.max(start, at);
    const to = Math.min(end, text.length);
    if (from >= to) return;
    passages.push(...plain(text.slice(at, from)), { text: text.slice(from, to), remark });
    at = to;
  });
  return [...passages, ...plain(text.slice(at))];
}

const BLANK = /(\[[^[\]\n]*\p{L}[^[\]\n]*\])/u;

function plain(text: string): readonly MarkedPassage[] {
  return text
    .split(BLANK)
    .map((part, place): MarkedPassage => (place % 2 === 1 ? { text: part, isBlank: true } : { text: part }))
    .filter((part) => part.text !== '');
}
