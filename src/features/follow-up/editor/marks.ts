import type { Node } from 'prosemirror-model';
import { type EditorState, Plugin, PluginKey, type Transaction } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { rangeAt } from './places';

/** A stretch of the letter's text with something to say about it. */
export interface Mark {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly look: string;
}

interface PlacedMark extends Mark {
  readonly from: number;
  readonly to: number;
}

interface MarksState {
  readonly marks: readonly PlacedMark[];
  readonly active: string | undefined;
  /** The sentence that is being read aloud. */
  readonly spoken: { readonly from: number; readonly to: number } | undefined;
}

type Change =
  | { readonly marks: readonly Mark[] }
  | { readonly active: string | undefined }
  | { readonly spoken: { readonly start: number; readonly end: number } | undefined };

const key = new PluginKey<MarksState>('marks');
const nothing: MarksState = { marks: [], active: undefined, spoken: undefined };

export const changeMarks = (tr: Transaction, change: Change): Transaction =>
  tr.setMeta(key, change).setMeta('addToHistory', false);

/**
 * The critic's marks. They move with the words they are on; once those words change, the mark is gone until the letter was read
 * again, so that no card can ever be applied to other words than it was written for.
 */
export function marksPlugin(): Plugin<MarksState> {
  return new Plugin<MarksState>({
    key,
    state: {
      init: () => nothing,
      apply: (tr, state, _before, after) => {
        const change = tr.getMeta(key) as Change | undefined;
        const moved = tr.docChanged ? mapped(state, tr, after.doc) : state;
        return change === undefined ? moved : changed(moved, change, after.doc);
      },
    },
    props: { decorations: drawn },
  });
}

function changed(state: MarksState, change: Change, doc: Node): MarksState {
  if ('marks' in change) return { ...state, marks: change.marks.flatMap((mark) => placed(mark, doc)) };
  if ('active' in change) return { ...state, active: change.active };
  const { spoken } = change;
  return { ...state, spoken: spoken && rangeAt(doc, spoken.start, spoken.end) };
}

function placed(mark: Mark, doc: Node): readonly PlacedMark[] {
  const range = rangeAt(doc, mark.start, mark.end);
  return [{ ...mark, ...range, quote: wordsAt(doc, range) }];
}

const wordsAt = (doc: Node, { from, to }: { readonly from: number; readonly to: number }): string =>
  doc.textBetween(from, to, '\u0000');

function mapped(state: MarksState, tr: Transaction, doc: Node): MarksState {
  const marks = state.marks.flatMap((mark) => {
    const from = tr.mapping.map(mark.from, 1);
    const to = tr.mapping.map(mark.to, -1);
    return from < to && wordsAt(doc, { from, to }) === mark.quote ? [{ ...mark, from, to }] : [];
  });
  const { spoken } = state;
  return {
    ...state,
    marks,
    spoken: spoken && { from: tr.mapping.map(spoken.from, 1), to: tr.mapping.map(spoken.to, -1) },
  };
}

const BLANK = /\[[^[\]\n]*\p{L}[^[\]\n]*\]/gu;

function drawn(state: EditorState): DecorationSet {
  const { marks, active, spoken } = key.getState(state) ?? nothing;
  const decorations = marks.map(({ key: name, from, to, look }) =>
    Decoration.inline(from, to, {
      nodeName: 'mark',
      class: name === active ? `${look} outline-2 outline-tide` : look,
      'data-mark': name,
    }),
  );
  state.doc.forEach((node, pos) => {
    for (const { 0: blank, index } of node.textContent.matchAll(BLANK)) {
      const from = pos + 1 + index;
      decorations.push(
        Decoration.inline(from, from + blank.length, { class: 'rounded-mark bg-seam-soft text-seam-ink' }),
      );
    }
  });
  if (spoken !== undefined && spoken.from < spoken.to) {
    decorations.push(Decoration.inline(spoken.from, spoken.to, { class: 'rounded-mark bg-tide-soft text-ink' }));
  }
  return DecorationSet.create(state.doc, decorations);
}

/** Where a mark stands now; undefined once its words were changed. */
export function findMark(state: EditorState, name: string): { readonly from: number; readonly to: number } | undefined {
  return key.getState(state)?.marks.find((mark) => mark.key === name);
}

export const standingMarks = (state: EditorState): readonly string[] =>
  (key.getState(state)?.marks ?? []).map((mark) => mark.key);

/** The mark under the caret. */
export function markAtCaret(state: EditorState): string | undefined {
  const { from, to } = state.selection;
  return key.getState(state)?.marks.find((mark) => mark.from <= from && to <= mark.to)?.key;
}
