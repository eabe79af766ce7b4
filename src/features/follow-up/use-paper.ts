'use client';

import { useEffect, useRef, useState } from 'react';
import type { LetterHand, SheetNow } from './editor/letter-hand';
import { replaceWords } from './replace-words';

/** The words on the sheet while somebody works on them. The field, or the editor once it is there, keeps them; this follows along. */
export function usePaper(first: { readonly text: string; readonly subject: string }) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [hand, setHand] = useState<LetterHand>();
  const [typed, setTyped] = useState(first.text);
  const [subject, setSubject] = useState(first.subject);
  const [caret, setCaret] = useState<number>();
  const [sheet, setSheet] = useState<SheetNow>();

  // Somebody may have typed before the page was ready.
  useEffect(() => {
    const field = fieldRef.current;
    if (field !== null && !field.hidden) field.dispatchEvent(new Event('input', { bubbles: true }));
  }, []);

  const show = (start: number, end: number) => {
    hand?.select(start, end);
    if (hand !== undefined) return;
    fieldRef.current?.focus();
    fieldRef.current?.setSelectionRange(start, end);
  };
  const focus = () => (hand === undefined ? fieldRef.current?.focus() : hand.focus());
  /** Applies a suggestion; false when the words it was written for are no longer there. */
  const use = ({ key, start, end, quote }: Place, text: string): boolean => {
    if (hand !== undefined) return hand.apply(key, text);
    const field = fieldRef.current;
    if (field?.value.slice(start, end) !== quote) return false;
    replaceWords(field, { start, end, text });
    return true;
  };
  return {
    fieldRef,
    hand,
    setHand,
    sheet: hand === undefined ? undefined : sheet,
    setSheet,
    text: hand === undefined || sheet === undefined ? typed : sheet.text,
    setText: setTyped,
    subject,
    setSubject,
    caret,
    setCaret,
    show,
    focus,
    use,
  };
}

export interface Place {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

/** Asks before a tab with words that were not saved is closed. */
export function useLeavingGuard(isDirty: boolean): void {
  useEffect(() => {
    if (!isDirty) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [isDirty]);
}
