import type { Block, Letter, Move } from './letter';

/** Moves that go on in the paragraph of the one before; every other pair is parted by a blank line. */
const GOES_ON: Readonly<Partial<Record<Move, readonly Move[]>>> = {
  repair: ['own'],
  own: ['repair'],
  evidence: ['value', 'why'],
  value: ['why'],
  ask: ['exit'],
};

/** What stands between two passages. A removed passage has no text and takes its gap with it. */
export function gapBetween(before: Move, after: Move): ' ' | '\n\n' {
  return GOES_ON[before]?.includes(after) ? ' ' : '\n\n';
}

/** The letter from greeting to name as plain text: paragraphs, no marks. */
export function letterText({ blocks }: Pick<Letter, 'blocks'>): string {
  const written = blocks.filter(({ text }) => text !== '');
  return written.map(({ move, text }, at) => `${gapBefore(written[at - 1], move)}${text}`).join('');
}

function gapBefore(before: Block | undefined, move: Move): string {
  return before === undefined ? '' : gapBetween(before.move, move);
}

/** The gaps left to fill, as they stand in the text: "[one result you are proud of]". */
export function blanksIn(text: string): readonly string[] {
  return [...new Set(text.match(/\[[^[\]\n]*\p{L}[^[\]\n]*\]/gu) ?? [])];
}
