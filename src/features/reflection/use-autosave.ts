'use client';

import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import { findDraft } from '@/ui/browser-drafts';
import { Autosaver, type AutosaveStatus } from './autosaver';

/** Runs an Autosaver for as long as the form is on the page, and brings back words that could not be sent the last time. */
export function useAutosave(formRef: RefObject<HTMLFormElement | null>, address: string, answerId: string) {
  const [status, setStatus] = useState<AutosaveStatus>({ is: 'resting' });
  const [version, setVersion] = useState<number>();
  const autosaver = useRef<Autosaver>(undefined);

  useEffect(() => {
    const form = formRef.current;
    if (form === null) return;
    const running = new Autosaver(form, address, answerId, { say: setStatus, base: setVersion });
    autosaver.current = running;
    const stop = running.start();
    const draft = findDraft(answerId);
    if (draft !== undefined) running.restore(draft);
    return stop;
  }, [formRef, address, answerId]);

  const touch = useCallback(() => {
    autosaver.current?.touch(null);
  }, []);
  const finish = useCallback(() => autosaver.current?.finish() ?? Promise.resolve(), []);
  const saveNow = useCallback(() => {
    void autosaver.current?.save();
  }, []);
  return { status, version, touch, finish, saveNow };
}
