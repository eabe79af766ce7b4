import type { Node } from 'prosemirror-model';
import { applyEditedText } from '@/domain/follow-up/edited-text';
import type { Block } from '@/domain/follow-up/letter';
import type { PassageView } from '@/features/follow-up/letter-view';
import { passageNode, schema } from './schema';

type Passage = Pick<PassageView, 'id' | 'move' | 'text' | 'isLocked' | 'ways'>;

/** The letter as a document: the passages of the page, with whatever was typed into the plain field before the editor came. */
export function docFrom(passages: readonly Passage[], text: string): Node {
  const blocks = passages.map(({ id, move, text: words, isLocked }): Block => ({
    id,
    move,
    text: words,
    from: [],
    blanks: [],
    handWritten: isLocked,
  }));
  const edited = applyEditedText({ approach: 'clean', channel: 'email', subject: '', blocks }, text);
  const nodes = edited.blocks
    .filter((block) => block.text !== '')
    .map(({ id, move, text: words, handWritten }) => {
      const ways = passages.find((passage) => passage.id === id)?.ways ?? [];
      const isTheirs = handWritten && !ways.includes(words);
      return passageNode({ id, move, locked: handWritten, handWritten: isTheirs, mine: null }, words);
    });
  return schema.node('doc', null, nodes.length > 0 ? nodes : [emptySheet()]);
}

const emptySheet = (): Node =>
  passageNode({ id: 'own-words-1', move: 'thanks', locked: true, handWritten: true, mine: null }, '');
