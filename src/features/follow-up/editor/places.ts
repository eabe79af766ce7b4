import type { Node } from 'prosemirror-model';
import { placesOf, textOf } from './passage-words';
import { passagesIn } from './schema';

/** Before the words of a passage comes the opening of its node. */
const OPENING = 1;

/** Where an offset into the letter's text stands in the document; a place in a gap belongs to the passage after it. */
export function posAt(doc: Node, offset: number): number {
  const placed = placesOf(passagesIn(doc));
  for (const { passage, start } of placed) {
    if (offset <= start + passage.text.length) return passage.pos + OPENING + Math.max(0, offset - start);
  }
  return Math.max(OPENING, doc.content.size - OPENING);
}

/** Where a range of the letter's text stands; its end never reaches into a passage of which it holds no word. */
export function rangeAt(doc: Node, start: number, end: number): { readonly from: number; readonly to: number } {
  const from = posAt(doc, start);
  if (end <= start) return { from, to: from };
  return { from, to: Math.max(from, posAt(doc, end - 1) + 1) };
}

/** Where a place in the document stands in the letter's text. */
export function offsetAt(doc: Node, pos: number): number {
  const placed = placesOf(passagesIn(doc));
  let offset = 0;
  for (const { passage, start } of placed) {
    if (pos < passage.pos + OPENING) return offset;
    offset = start + Math.min(pos - passage.pos - OPENING, passage.text.length);
  }
  return offset;
}

/** The words between two places, as they are sent. */
export function wordsBetween(doc: Node, from: number, to: number): string {
  return textOf(passagesIn(doc)).slice(offsetAt(doc, from), offsetAt(doc, to));
}
