import { baseKeymap } from 'prosemirror-commands';
import { history, redo, redoDepth, undo, undoDepth } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { type Node, Slice } from 'prosemirror-model';
import { EditorState, type Selection, TextSelection, type Transaction } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import {
  backToMine,
  enter,
  joinBack,
  joinOn,
  move,
  newLine,
  remove,
  replaceWords,
  sayOtherwise,
  setLocked,
  shorten,
} from './commands';
import { keepOwn, seams, seamsIn } from './keep-own';
import type { LetterHand, SheetNow } from './letter-hand';
import { findMark, markAtCaret, marksPlugin, standingMarks } from './marks';
import { passageLook } from './passage-look';
import { freshId, textOf } from './passage-words';
import { rangeAt, wordsBetween } from './places';
import { attrsOf, passageNode, passagesIn, schema } from './schema';

export function stateOf(doc: Node): EditorState {
  return EditorState.create({
    doc,
    plugins: [
      keymap({ 'Mod-z': undo, 'Shift-Mod-z': redo, 'Mod-y': redo }),
      keymap({
        Enter: enter,
        'Shift-Enter': newLine,
        Backspace: joinBack,
        'Mod-Backspace': joinBack,
        Delete: joinOn,
      }),
      keymap(baseKeymap),
      history(),
      keepOwn(),
      seams(),
      marksPlugin(),
      passageLook(),
    ],
  });
}

export function sheetNow(state: EditorState): SheetNow {
  const passages = passagesIn(state.doc);
  return {
    text: textOf(passages),
    passages,
    canUndo: undoDepth(state) > 0,
    canRedo: redoDepth(state) > 0,
    atCaret: markAtCaret(state),
    standing: standingMarks(state),
    seams: [...seamsIn(state)],
  };
}

interface ViewSettings {
  readonly place: HTMLElement;
  readonly doc: Node;
  readonly attributes: Readonly<Record<string, string>>;
  readonly isEditable: () => boolean;
  readonly onChange: (now: SheetNow) => void;
}

export function createView({ place, doc, attributes, isEditable, onChange }: ViewSettings): EditorView {
  const view: EditorView = new EditorView(place, {
    state: stateOf(doc),
    attributes: { ...attributes },
    editable: isEditable,
    dispatchTransaction: (tr) => {
      view.updateState(view.state.apply(tr));
      onChange(sheetNow(view.state));
    },
    clipboardTextSerializer: () => wordsBetween(view.state.doc, view.state.selection.from, view.state.selection.to),
    clipboardTextParser: (text) => sliceOf(text, view.state),
    handlePaste: (_view, event) => pastePlain(view, event),
    handleDOMEvents: { beforeinput: typeIn },
  });
  return view;
}

/** A letter is plain words: whatever is pasted comes as such. */
function pastePlain(view: EditorView, event: ClipboardEvent): boolean {
  const text = event.clipboardData?.getData('text/plain') ?? '';
  if (text === '') return true;
  view.dispatch(view.state.tr.replaceSelection(sliceOf(text, view.state)).scrollIntoView());
  return true;
}

/** A blank line parts two passages. */
function sliceOf(text: string, state: EditorState): Slice {
  const paragraphs = text.replace(/\r\n?/gu, '\n').split(/\n{2,}/u);
  const { move: here } = attrsOf(state.selection.$from.parent);
  const taken = passagesIn(state.doc).map(({ id }) => id);
  const nodes = paragraphs.map((words) => {
    const id = freshId(taken);
    taken.push(id);
    return passageNode({ id, move: here, locked: true, handWritten: true, mine: null }, words);
  });
  return new Slice(schema.node('doc', null, nodes).content, 1, 1);
}

/**
 * What a browser would put in the wrong place. Between two passages of one paragraph it knows one place only, the end of the
 * first: what is typed at the beginning of the second belongs there. And several lines at once, dictated for one, are passages.
 */
function typeIn(view: EditorView, event: InputEvent): boolean {
  const { inputType, data } = event;
  if (inputType !== 'insertText' || data === null || view.composing) return false;
  const selection = targetOf(view, event);
  const { $from, empty } = selection;
  const isLines = data.includes('\n');
  const isAtStart = empty && $from.parentOffset === 0 && $from.parent.content.size > 0;
  if (!isLines && !isAtStart) return false;
  event.preventDefault();
  const tr = view.state.tr.setSelection(selection);
  view.dispatch((isLines ? tr.replaceSelection(sliceOf(data, view.state)) : tr.insertText(data)).scrollIntoView());
  return true;
}

/** Where the browser means to type. The view hears of a moved caret a moment later, and a quick hand types before that. */
function targetOf(view: EditorView, event: InputEvent): Selection {
  const [range] = event.getTargetRanges();
  if (range === undefined) return view.state.selection;
  const { doc } = view.state;
  const from = doc.resolve(view.posAtDOM(range.startContainer, range.startOffset));
  const to = doc.resolve(view.posAtDOM(range.endContainer, range.endOffset));
  return TextSelection.between(from, to);
}

export function handOf(view: EditorView): LetterHand {
  const press = (tr: Transaction | undefined): boolean => {
    if (tr === undefined || !view.editable) return false;
    view.dispatch(tr);
    return true;
  };
  const selectRange = ({ from, to }: { readonly from: number; readonly to: number }) => {
    view.focus();
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, from, to)).scrollIntoView());
  };
  return {
    focus: () => view.focus(),
    undo: () => undo(view.state, view.dispatch),
    redo: () => redo(view.state, view.dispatch),
    say: (id, text) => press(sayOtherwise(view.state, id, text)),
    shorten: (id, text) => press(shorten(view.state, id, text)),
    backToMine: (id) => press(backToMine(view.state, id)),
    move: (id, by) => press(move(view.state, id, by)),
    remove: (id) => press(remove(view.state, id)),
    lock: (id, isLocked) => press(setLocked(view.state, id, isLocked)),
    select: (start, end) => selectRange(rangeAt(view.state.doc, start, end)),
    selectMark: (key) => {
      const place = findMark(view.state, key);
      if (place !== undefined) selectRange(place);
    },
    apply: (key, text) => {
      const place = findMark(view.state, key);
      return place !== undefined && press(replaceWords(view.state, place.from, place.to, text));
    },
  };
}

/** The caret as the plain field had it. */
export function caretFrom(doc: Node, start: number, end: number): TextSelection {
  const { from, to } = rangeAt(doc, start, end);
  return TextSelection.create(doc, from, end > start ? to : from);
}
