'use client';

import { useEffect, useRef, useState } from 'react';
import type { Found } from './findings';
import type { GrammarReader, GrammarSettings } from './grammar';

export type GrammarStatus = 'off' | 'waiting' | 'on' | 'away';

interface FoundIn {
  readonly text: string;
  readonly list: readonly Found[];
}

/** As the critic does, it waits for a pause in typing. */
const AFTER_TYPING_MS = 250;

/** Spelling and grammar, from the moment somebody asks for them. */
export function useGrammar(text: string, settings: GrammarSettings) {
  const [status, setStatus] = useState<GrammarStatus>('off');
  const [found, setFound] = useState<FoundIn>();
  const reader = useRef<GrammarReader>(undefined);
  const isAsked = status === 'waiting' || status === 'on';

  useEffect(() => {
    if (!isAsked) return;
    let isWanted = true;
    const read = async () => {
      reader.current ??= (await import('./grammar')).startGrammar(settings);
      const list = await reader.current.read(text);
      if (!isWanted) return;
      setStatus(list === undefined ? 'away' : 'on');
      if (list !== undefined) setFound({ text, list });
    };
    const timer = window.setTimeout(() => void read().catch(() => setStatus('away')), AFTER_TYPING_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
    // The settings are those of the letter that the page came with.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [text, isAsked]);

  useEffect(() => () => reader.current?.stop(), []);
  return { status, found, start: () => setStatus('waiting') };
}
