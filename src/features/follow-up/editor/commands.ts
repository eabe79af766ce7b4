import { type EditorState, TextSelection, type Transaction } from 'prosemirror-state';
import { freshId } from './passage-words';
import { attrsOf, type PassageAttrs, passageNode, passagesIn, type PlacedPassage, schema } from './schema';

/** A change that was pressed, not typed: it says itself what becomes of the lock, and its passage gets a seam. */
export const PRESSED = 'pressed';

const found = (state: EditorState, id: string): PlacedPassage | undefined =>
  passagesIn(state.doc).find((passage) => passage.id === id);

/** Puts other words into a passage. Words of their own are kept, so that "back to mine" finds them. */
export function sayOtherwise(state: EditorState, id: string, text: string): Transaction | undefined {
  const passage = found(state, id);
  if (passage === undefined || passage.text === text) return undefined;
  const mine = passage.isHandWritten ? passage.text : passage.mine;
  return rewrite(state, passage, text, { locked: false, handWritten: false, mine });
}

/** Takes words out of a passage: what is left is theirs, and stays through a new draft. */
export function shorten(state: EditorState, id: string, text: string): Transaction | undefined {
  const passage = found(state, id);
  if (passage === undefined || passage.text === text) return undefined;
  return rewrite(state, passage, text, { locked: true, handWritten: true, mine: passage.mine });
}

export function backToMine(state: EditorState, id: string): Transaction | undefined {
  const passage = found(state, id);
  const mine = passage?.mine ?? undefined;
  if (passage === undefined || mine === undefined) return undefined;
  return rewrite(state, passage, mine, { locked: true, handWritten: true, mine: null });
}

function rewrite(
  state: EditorState,
  { pos, text: before }: PlacedPassage,
  text: string,
  change: Pick<PassageAttrs, 'locked' | 'handWritten' | 'mine'>,
): Transaction {
  const node = state.doc.nodeAt(pos);
  const id = node === null ? '' : attrsOf(node).id;
  const start = pos + 1;
  const same = sharedStart(before, text);
  const sameEnd = sharedEnd(before.slice(same), text.slice(same));
  const tr = state.tr;
  const insert = text.slice(same, text.length - sameEnd);
  tr.replaceWith(start + same, start + before.length - sameEnd, insert === '' ? [] : [schema.text(insert)]);
  for (const [name, value] of Object.entries(change)) tr.setNodeAttribute(pos, name, value);
  return tr.setMeta(PRESSED, [id]);
}

function sharedStart(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one[at] === other[at]) at += 1;
  return at;
}

function sharedEnd(one: string, other: string): number {
  let at = 0;
  while (at < Math.min(one.length, other.length) && one.at(-1 - at) === other.at(-1 - at)) at += 1;
  return at;
}

/** Moves a passage over its neighbour. The greeting stays first, and the close last. */
export function move(state: EditorState, id: string, by: -1 | 1): Transaction | undefined {
  const passages = passagesIn(state.doc);
  const at = passages.findIndex((passage) => passage.id === id);
  const first = passages[Math.min(at, at + by)];
  const second = passages[Math.max(at, at + by)];
  if (first === undefined || second === undefined || !canMove(passages, at, by)) return undefined;
  const upper = state.doc.nodeAt(first.pos);
  const lower = state.doc.nodeAt(second.pos);
  if (upper === null || lower === null) return undefined;
  const tr = state.tr.delete(second.pos, second.pos + lower.nodeSize).insert(first.pos, lower);
  return tr.setMeta(PRESSED, []);
}

export function canMove(passages: readonly Pick<PlacedPassage, 'move'>[], at: number, by: -1 | 1): boolean {
  const here = passages[at];
  const there = passages[at + by];
  if (here === undefined || there === undefined) return false;
  return ![here.move, there.move].some((one) => one === 'greeting' || one === 'close');
}

/** Takes a passage out. The last one is only emptied: a sheet without a passage has no place to write. */
export function remove(state: EditorState, id: string): Transaction | undefined {
  const passage = found(state, id);
  if (passage === undefined) return undefined;
  const tr = state.tr;
  if (state.doc.childCount === 1) tr.delete(passage.pos + 1, passage.pos + 1 + passage.text.length);
  else tr.delete(passage.pos, passage.pos + passage.text.length + 2);
  return tr.setMeta(PRESSED, []);
}

export function setLocked(state: EditorState, id: string, locked: boolean): Transaction | undefined {
  const passage = found(state, id);
  return passage && state.tr.setNodeAttribute(passage.pos, 'locked', locked).setMeta(PRESSED, 'lock');
}

/** Puts other words in the place of a stretch, as if they had been typed; the passage they stand in gets a seam. */
export function replaceWords(state: EditorState, from: number, to: number, text: string): Transaction {
  const $from = state.doc.resolve(from);
  const end = text === '' ? afterSpace(state, from, to) : to;
  const tr = state.tr.insertText(text, from, end);
  return tr.setMeta('seam', [attrsOf($from.parent).id]);
}

/** Words that go take one of the two spaces around them along. */
function afterSpace({ doc }: EditorState, from: number, to: number): number {
  const $to = doc.resolve(to);
  const next = doc.textBetween(to, Math.min(to + 1, $to.end()));
  const before = from > doc.resolve(from).start() ? doc.textBetween(from - 1, from) : ' ';
  return next === ' ' && /\s/u.test(before) ? to + 1 : to;
}

/** Enter: a new passage. In a greeting or a close, which are lines and not prose, a new line. */
export function enter(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { $from, $to } = state.selection;
  const here = attrsOf($from.parent);
  if (here.move === 'close') return newLine(state, dispatch);
  if (dispatch === undefined) return true;
  const fresh: PassageAttrs = {
    id: freshId(passagesIn(state.doc).map(({ id }) => id)),
    move: here.move,
    locked: true,
    handWritten: true,
    mine: null,
  };
  const tr = state.tr;
  if ($from.sameParent($to) && $from.parentOffset === 0 && $from.parent.content.size > 0) {
    tr.delete($from.pos, $to.pos).insert($from.before(), passageNode(fresh, ''));
  } else {
    tr.deleteSelection();
    const at = tr.mapping.map($from.pos);
    tr.split(at, 1, [{ type: schema.nodes.passage, attrs: { ...fresh } }]);
    tr.setSelection(TextSelection.create(tr.doc, at + 2));
  }
  dispatch(tr.scrollIntoView());
  return true;
}

export function newLine(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  dispatch?.(state.tr.insertText('\n').scrollIntoView());
  return true;
}

/** Backspace at the beginning of a passage: it goes on where the one before ends, with a space between the words. */
export function joinBack(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  const before = $from.before();
  if (before === 0) return true;
  dispatch?.(join(state, before).scrollIntoView());
  return true;
}

/** Delete at the end of a passage. */
export function joinOn(state: EditorState, dispatch?: (tr: Transaction) => void): boolean {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset < $from.parent.content.size) return false;
  const after = $from.after();
  if (after >= state.doc.content.size) return true;
  dispatch?.(join(state, after).scrollIntoView());
  return true;
}

/** An empty passage that is joined leaves the other as it was. */
function join(state: EditorState, at: number): Transaction {
  const $at = state.doc.resolve(at);
  const upper = $at.nodeBefore;
  const lower = $at.nodeAfter;
  const tr = state.tr;
  if (upper === null || lower === null) return tr;
  if (upper.content.size === 0) return tr.delete(at - upper.nodeSize, at);
  if (lower.content.size === 0) {
    tr.delete(at, at + lower.nodeSize);
    return tr.setSelection(TextSelection.create(tr.doc, at - 1));
  }
  const parted = /\s$/u.test(upper.textContent) || /^\s/u.test(lower.textContent);
  if (!parted) tr.insertText(' ', at - 1);
  return tr.join(tr.mapping.map(at));
}

/** Ids are what a redraft and the server know passages by: each has one of its own. */
export const needsId = (id: string, seen: ReadonlySet<string>): boolean => id === '' || seen.has(id);
