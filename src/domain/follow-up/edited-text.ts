import type { Block, Letter } from './letter';
import { blanksIn, gapBetween, letterText } from './letter-text';

/**
 * Takes over a letter that was edited as one text. Passages that still stand keep their block; a changed or new one is
 * marked as written by hand, so that no redraft touches it; a removed one stays as an empty block, so that no redraft
 * brings it back. The text of the result is exactly `edited`, with line ends as "\n".
 */
export function applyEditedText(letter: Letter, edited: string): Letter {
  const text = edited.replace(/\r\n?/gu, '\n');
  if (text === letterText(letter)) return letter;
  return { ...letter, blocks: settle(letter.blocks, place(letter.blocks, text)) };
}

/** A stretch of the edited text and the block it belongs to; without a block it is new. */
interface Passage {
  readonly block?: Block;
  readonly text: string;
}

/** Blocks that still stand word for word, in order, hold their place; what lies between goes to those that do not. */
function place(blocks: readonly Block[], text: string): readonly Passage[] {
  const passages: Passage[] = [];
  let waiting: Block[] = [];
  let at = 0;
  for (const block of blocks.filter((one) => one.text !== '')) {
    const found = text.indexOf(block.text, at);
    if (found < 0) {
      waiting.push(block);
      continue;
    }
    passages.push(...share(waiting, text.slice(at, found)), { block, text: block.text });
    waiting = [];
    at = found + block.text.length;
  }
  return [...passages, ...share(waiting, text.slice(at))];
}

/** A stretch goes paragraph by paragraph to the blocks that wait for it; one that nobody waits for is new. */
function share(waiting: readonly Block[], stretch: string): readonly Passage[] {
  if (stretch === '') return [];
  const [first, ...others] = waiting;
  if (first === undefined || stretch.trim() === '') return [{ text: stretch }];
  const pieces = stretch.split(/(?<=\S)(?=\n\n)/u);
  if (pieces.length !== waiting.length) return [{ block: first, text: stretch }];
  return pieces.flatMap((text, index) => {
    const block = index === 0 ? first : others[index - 1];
    return block ? [{ block, text }] : [{ text }];
  });
}

/** Gives every passage the gap that the letter puts before it; what is left over of a gap belongs to a passage's text. */
function settle(before: readonly Block[], passages: readonly Passage[]): readonly Block[] {
  const written: Block[] = [];
  let gap = '';
  for (const { block, text } of passages) {
    const whole = gap + text;
    // Spaces at the end of what was typed part it from what follows.
    const kept = text === block?.text ? whole : whole.trimEnd();
    gap = whole.slice(kept.length);
    if (kept !== '') add(written, kept, block, before);
  }
  if (gap !== '') {
    const last = written.pop();
    written.push(last ? rewritten(last, last.text + gap) : ownWords(gap, before, written));
  }
  return withRemoved(before, written);
}

function add(written: Block[], whole: string, block: Block | undefined, before: readonly Block[]): void {
  const last = written.at(-1);
  const next = block ?? ownWords('', before, written);
  const due = last === undefined ? '' : gapBetween(last.move, next.move);
  if (last !== undefined && !whole.startsWith(due)) {
    // Two passages were run together or parted in another way than the letter does: they are one now.
    written[written.length - 1] = rewritten(last, last.text + whole);
    return;
  }
  const text = whole.slice(due.length);
  written.push(text === next.text ? next : rewritten(next, text));
}

function rewritten(block: Block, text: string): Block {
  return { ...block, text, blanks: blanksIn(text), handWritten: true };
}

function ownWords(text: string, before: readonly Block[], written: readonly Block[]): Block {
  const taken = new Set([...before, ...written].map(({ id }) => id));
  let number = 1;
  while (taken.has(`own-words-${String(number)}`)) number += 1;
  return {
    id: `own-words-${String(number)}`,
    move: written.at(-1)?.move ?? 'thanks',
    text,
    from: [],
    blanks: blanksIn(text),
    handWritten: true,
  };
}

/** Puts the blocks that are gone back in their places, empty. */
function withRemoved(before: readonly Block[], written: readonly Block[]): readonly Block[] {
  const result = [...written];
  before.forEach((block, at) => {
    if (written.some(({ id }) => id === block.id)) return;
    const neighbour = before
      .slice(0, at)
      .reverse()
      .find(({ id }) => result.some((one) => one.id === id));
    const after = neighbour === undefined ? -1 : result.findIndex(({ id }) => id === neighbour.id);
    result.splice(after + 1, 0, { ...block, text: '', blanks: [], handWritten: true });
  });
  return result;
}
