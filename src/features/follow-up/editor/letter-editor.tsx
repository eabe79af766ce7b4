'use client';

import type { EditorView } from 'prosemirror-view';
import { type RefObject, useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PassageView } from '@/features/follow-up/letter-view';
import { caretFrom, createView, handOf, sheetNow } from './create-view';
import { docFrom } from './doc-from';
import type { LetterHand, SheetNow } from './letter-hand';
import { Margin } from './margin';
import { changeMarks, type Mark } from './marks';

export interface LetterEditorProps {
  /** The plain field that is taken over: its words, its caret, and its place in the form. */
  readonly field: RefObject<HTMLTextAreaElement | null>;
  readonly label: string;
  readonly className: string;
  readonly passages: readonly PassageView[];
  /** The text that the marks belong to; while somebody types the two differ for a moment. */
  readonly marks: { readonly text: string; readonly marks: readonly Mark[] };
  readonly active: string | undefined;
  readonly spoken: { readonly start: number; readonly end: number } | undefined;
  readonly readOnly: boolean;
  readonly onReady: (hand: LetterHand | undefined) => void;
  readonly onChange: (now: SheetNow) => void;
  readonly onSaid: (said: string) => void;
}

/** The letter as one flowing text of passages. It comes after the page, so that reading the letter costs none of it. */
export function LetterEditor(props: LetterEditorProps) {
  const { passages, marks, active, spoken, readOnly, onSaid } = props;
  const place = useRef<HTMLDivElement>(null);
  const [sheet, setSheet] = useState<{ readonly view: EditorView; readonly hand: LetterHand }>();
  const [now, setNow] = useState<SheetNow>();
  const view = sheet?.view;
  useTakeOver(props, place, setSheet, setNow);

  // Also when undo brings back the very words that were read.
  const isFresh = now?.text === marks.text;
  useEffect(() => {
    if (isFresh) view?.dispatch(changeMarks(view.state.tr, { marks: marks.marks }));
  }, [view, marks, isFresh]);
  useEffect(() => view?.dispatch(changeMarks(view.state.tr, { active })), [view, active]);
  useEffect(() => view?.dispatch(changeMarks(view.state.tr, { spoken })), [view, spoken]);
  // The view asks again whether it may be written in.
  useEffect(() => view?.setProps({}), [view, readOnly]);

  return (
    <>
      <div ref={place} className="col-start-1 row-start-1 grid min-w-0" />
      {sheet !== undefined && now !== undefined && (
        <Margin view={sheet.view} hand={sheet.hand} now={now} passages={passages} onSaid={onSaid} />
      )}
    </>
  );
}

/** The form sends what stands in its plain field. */
function keepIn(field: HTMLTextAreaElement | null, text: string): void {
  if (field !== null) field.value = text;
}

/** Takes over from the plain field, once: from then on the editor has the words, and the field sends them. */
function useTakeOver(
  { field, label, className, passages, readOnly, onReady, onChange }: LetterEditorProps,
  place: RefObject<HTMLDivElement | null>,
  setSheet: (sheet: { readonly view: EditorView; readonly hand: LetterHand } | undefined) => void,
  setNow: (now: SheetNow) => void,
): void {
  const isEditable = useRef(true);
  useEffect(() => {
    isEditable.current = !readOnly;
  }, [readOnly]);

  const change = useEffectEvent((now: SheetNow) => {
    keepIn(field.current, now.text);
    setNow(now);
    onChange(now);
  });
  const open = useEffectEvent((at: HTMLElement, from: HTMLTextAreaElement) => {
    const doc = docFrom(passages, from.value);
    const view = createView({
      place: at,
      doc,
      attributes: {
        id: 'letter-words',
        role: 'textbox',
        'aria-multiline': 'true',
        'aria-label': label,
        spellcheck: 'true',
        dir: 'auto',
        class: className,
      },
      isEditable: () => isEditable.current,
      onChange: (now) => change(now),
    });
    const { selectionStart, selectionEnd } = from;
    const isWriting = document.activeElement === from;
    view.dispatch(view.state.tr.setSelection(caretFrom(doc, selectionStart, selectionEnd)));
    from.hidden = true;
    if (isWriting) view.focus();
    const hand = handOf(view);
    setSheet({ view, hand });
    onReady(hand);
    change(sheetNow(view.state));
    return view;
  });
  const leave = useEffectEvent(() => onReady(undefined));

  useEffect(() => {
    if (place.current === null || field.current === null) return;
    const view = open(place.current, field.current);
    return () => {
      leave();
      setSheet(undefined);
      view.destroy();
    };
  }, [place, field, setSheet]);
}
