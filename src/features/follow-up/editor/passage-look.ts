import type { Node } from 'prosemirror-model';
import { Plugin } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { gapBetween } from '@/domain/follow-up/letter-text';
import { attrsOf } from './schema';

/**
 * The sheet shows the paragraphs that are sent: a passage that goes on in the paragraph of the one before runs on in its line, so
 * that what is read here is what they will read.
 */
const looks = {
  block: 'mt-[1lh] first:mt-0',
  first: "inline before:block before:h-[1lh] before:content-[''] first:before:hidden",
  next: "inline before:content-['_']",
} as const;

export function passageLook(): Plugin {
  return new Plugin({ props: { decorations: ({ doc }) => DecorationSet.create(doc, [...looksOf(doc)]) } });
}

function* looksOf(doc: Node): Generator<Decoration> {
  const nodes = doc.children;
  let pos = 0;
  for (const [at, node] of nodes.entries()) {
    const look = goesOn(nodes[at - 1], node) ? 'next' : goesOn(node, nodes[at + 1]) ? 'first' : 'block';
    yield Decoration.node(pos, pos + node.nodeSize, { class: looks[look] });
    pos += node.nodeSize;
  }
}

/** A passage without words is a line of its own until there are some. */
function goesOn(before: Node | undefined, after: Node | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  if (before.content.size === 0 || after.content.size === 0) return false;
  return gapBetween(attrsOf(before).move, attrsOf(after).move) === ' ';
}
