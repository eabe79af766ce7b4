import { type Node, Schema } from 'prosemirror-model';
import type { Move } from '@/domain/follow-up/letter';
import type { PassageWords } from './passage-words';

/** What a passage carries beside its words. */
export interface PassageAttrs {
  readonly id: string;
  readonly move: Move;
  readonly locked: boolean;
  /** In the candidate's own words, not in the composer's. */
  readonly handWritten: boolean;
  /** The candidate's words before another wording was tried; null when there were none. */
  readonly mine: string | null;
}

/** A letter is a list of passages, and a passage is words and line breaks: nothing that plain text cannot carry. */
export const schema = new Schema({
  nodes: {
    doc: { content: 'passage+' },
    passage: {
      content: 'text*',
      marks: '',
      whitespace: 'pre',
      attrs: {
        id: { default: '' },
        move: { default: 'thanks' },
        locked: { default: true },
        handWritten: { default: true },
        mine: { default: null },
      },
      parseDOM: [
        { tag: 'p', preserveWhitespace: 'full' },
        { tag: 'div', preserveWhitespace: 'full' },
      ],
      toDOM: () => ['p', 0],
    },
    text: {},
  },
});

/** There are no other blocks, so every block's attributes are a passage's. */
export const attrsOf = (node: Node): PassageAttrs => node.attrs as PassageAttrs;

export function passageNode(attrs: PassageAttrs, text: string): Node {
  return schema.node('passage', { ...attrs }, text === '' ? [] : [schema.text(text)]);
}

export interface PlacedPassage extends PassageWords {
  readonly isHandWritten: boolean;
  readonly mine: string | null;
  /** Where the passage's node begins in the document. */
  readonly pos: number;
}

export function passagesIn(doc: Node): readonly PlacedPassage[] {
  const passages: PlacedPassage[] = [];
  doc.forEach((node, pos) => {
    const { id, move, locked, handWritten, mine } = attrsOf(node);
    passages.push({ id, move, text: node.textContent, isLocked: locked, isHandWritten: handWritten, mine, pos });
  });
  return passages;
}
