import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import type { Node } from 'prosemirror-model';
import { needsId, PRESSED } from './commands';
import { freshId } from './passage-words';
import { attrsOf } from './schema';

/** Undo and redo bring locks back with the words. */
const isFromHistory = (tr: Transaction): boolean => tr.getMeta('history$') !== undefined;

/** What somebody types into a passage is theirs: it is locked, so that no draft replaces it. */
export function keepOwn(): Plugin {
  return new Plugin({
    appendTransaction(transactions, before, after) {
      if (!transactions.some(({ docChanged }) => docChanged)) return null;
      const isTyped = !transactions.some((tr) => tr.getMeta(PRESSED) !== undefined || isFromHistory(tr));
      const tr = withOwnIds(after);
      if (isTyped) markTyped(tr, before.doc, after.doc);
      return tr.docChanged ? tr : null;
    },
  });
}

function withOwnIds(state: EditorState): Transaction {
  const tr = state.tr;
  const seen = new Set<string>();
  const all: string[] = [];
  state.doc.forEach((node) => all.push(attrsOf(node).id));
  state.doc.forEach((node, pos) => {
    const { id } = attrsOf(node);
    if (!needsId(id, seen)) {
      seen.add(id);
      return;
    }
    const fresh = freshId([...all, ...seen]);
    seen.add(fresh);
    tr.setNodeMarkup(pos, undefined, { ...node.attrs, id: fresh, locked: true, handWritten: true, mine: null });
  });
  return tr;
}

function markTyped(tr: Transaction, before: Node, after: Node): void {
  const words = new Map<string, Node>();
  before.forEach((node) => words.set(attrsOf(node).id, node));
  after.forEach((node, pos) => {
    const { id, locked, handWritten, mine } = attrsOf(node);
    const old = words.get(id);
    if (old === node || (locked && handWritten && mine === null)) return;
    if (old?.textContent === node.textContent) return;
    tr.setNodeAttribute(pos, 'locked', true);
    tr.setNodeAttribute(pos, 'handWritten', true);
    if (mine !== null) tr.setNodeAttribute(pos, 'mine', null);
  });
}

const seamKey = new PluginKey<ReadonlySet<string>>('seam');

/** Which passages a press has just changed: their seam shows until the next edit. */
export function seams(): Plugin<ReadonlySet<string>> {
  return new Plugin<ReadonlySet<string>>({
    key: seamKey,
    state: {
      init: () => new Set(),
      apply: (tr, changed) => {
        const pressed: unknown = tr.getMeta(PRESSED) ?? tr.getMeta('seam');
        if (Array.isArray(pressed)) return new Set(pressed.filter((id) => typeof id === 'string'));
        if (!tr.docChanged || pressed === 'lock' || tr.getMeta('appendedTransaction') !== undefined) return changed;
        return new Set();
      },
    },
  });
}

export const seamsIn = (state: EditorState): ReadonlySet<string> => seamKey.getState(state) ?? new Set();
