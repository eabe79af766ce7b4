'use client';

import { useEffect, useRef, useState } from 'react';
import { replaceWords } from './replace-words';

/** The words on the sheet while somebody works on them. The field keeps them itself; this follows along. */
export function usePaper(first: { readonly text: string; readonly subject: string }) {
  const fieldRef = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(first.text);
  const [subject, setSubject] = useState(first.subject);
  const [caret, setCaret] = useState<number>();

  // Somebody may have typed before the page was ready.
  useEffect(() => {
    const field = fieldRef.current;
    if (field !== null) field.dispatchEvent(new Event('input', { bubbles: true }));
  }, []);

  const show = (start: number, end: number) => {
    fieldRef.current?.focus();
    fieldRef.current?.setSelectionRange(start, end);
  };
  const use = (start: number, end: number, rewrite: string) => {
    if (fieldRef.current !== null) replaceWords(fieldRef.current, { start, end, text: rewrite });
  };
  return { fieldRef, text, setText, subject, setSubject, caret, setCaret, show, use };
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
