'use client';

import { useCallback, useEffect, useRef, useState, type RefObject } from 'react';
import { forgetDraft, keepDraft } from './draft';

export type AutosaveStatus =
  | { readonly is: 'resting' }
  | { readonly is: 'saving' }
  | { readonly is: 'saved'; readonly at: Date }
  | { readonly is: 'on-this-device' }
  | { readonly is: 'conflict' }
  | { readonly is: 'gone' };

/** Long enough not to save every word, short enough to lose nothing that matters (ux.md 2.4). */
const AFTER_TYPING_MS = 800;
/** Then it waits for the next change (ux.md 2.18). */
const RETRY_MS = [2_000, 8_000, 30_000];

const isTyped = (target: EventTarget | null) =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type));

const hidden = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as HTMLInputElement | null;

/**
 * Saves a question's form while it is being filled in: ticks at once, words when the typing pauses, everything when the page
 * is left. The hidden version and key are moved on after each save, so that Continue saves what is there and not a conflict.
 */
export function useAutosave(formRef: RefObject<HTMLFormElement | null>, address: string, draftId: string) {
  const [status, setStatus] = useState<AutosaveStatus>({ is: 'resting' });
  const timer = useRef<number>(undefined);
  const attempt = useRef(0);
  const inFlight = useRef(false);
  const dirty = useRef(false);

  const save = useCallback(async () => {
    const form = formRef.current;
    window.clearTimeout(timer.current);
    if (form === null || !dirty.current || inFlight.current) return;
    inFlight.current = true;
    dirty.current = false;
    setStatus({ is: 'saving' });
    const outcome = await send(form, address);
    inFlight.current = false;
    if (outcome === 'away') {
      dirty.current = true;
      keepDraft(draftId, form);
      setStatus({ is: 'on-this-device' });
      const wait = RETRY_MS[attempt.current];
      attempt.current += 1;
      if (wait !== undefined) timer.current = window.setTimeout(() => void save(), wait);
      return;
    }
    attempt.current = 0;
    if (outcome === 'saved') forgetDraft(draftId);
    setStatus(outcome === 'saved' ? { is: 'saved', at: new Date() } : outcome === 'not-yet' ? { is: 'resting' } : { is: outcome });
    if (dirty.current) void save();
  }, [formRef, address, draftId]);

  const touch = useCallback(
    (target: EventTarget | null) => {
      dirty.current = true;
      attempt.current = 0;
      window.clearTimeout(timer.current);
      if (isTyped(target)) timer.current = window.setTimeout(() => void save(), AFTER_TYPING_MS);
      else void save();
    },
    [save],
  );

  useEffect(() => {
    const form = formRef.current;
    if (form === null) return;
    const changed = (event: Event) => touch(event.target);
    const leaving = () => void save();
    const hiding = () => {
      if (document.visibilityState === 'hidden') void save();
    };
    form.addEventListener('input', changed);
    form.addEventListener('focusout', leaving);
    document.addEventListener('visibilitychange', hiding);
    window.addEventListener('pagehide', leaving);
    window.addEventListener('online', leaving);
    return () => {
      window.clearTimeout(timer.current);
      form.removeEventListener('input', changed);
      form.removeEventListener('focusout', leaving);
      document.removeEventListener('visibilitychange', hiding);
      window.removeEventListener('pagehide', leaving);
      window.removeEventListener('online', leaving);
    };
  }, [formRef, save, touch]);

  return { status, touch, saveNow: save };
}

type Outcome = 'saved' | 'conflict' | 'not-yet' | 'gone' | 'away';

/** Sends the form once. A server that is away, or answers with an error of its own, is told apart from one that refuses. */
async function send(form: HTMLFormElement, address: string): Promise<Outcome> {
  try {
    const body = new FormData(form);
    const response = await fetch(address, { method: 'POST', body, keepalive: true });
    if (response.status >= 500) return 'away';
    const reply = (await response.json()) as { status: 'saved' | 'conflict' | 'not-yet' | 'gone'; version?: number };
    if (reply.status === 'saved' && reply.version !== undefined) moveOn(form, reply.version);
    return reply.status;
  } catch {
    return 'away';
  }
}

function moveOn(form: HTMLFormElement, version: number) {
  const field = hidden(form, 'version');
  if (field !== null) field.value = String(version);
  acknowledged.set(form.dataset.answer ?? '', version);
}

/** The newest version of each answer that the server acknowledged: an older page from the browser's memory is asked for again. */
export const acknowledged = new Map<string, number>();
