'use client';

import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { splitSentences } from '@/domain/follow-up/sentences';

interface Spoken {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const never = () => () => undefined;
const isThere = () => 'speechSynthesis' in window;
const notOnServer = () => false;

/** Reads a text aloud, sentence by sentence, and says which one it is at. It stops when the words change. */
export function useSpeech(text: string, language: string) {
  const canSpeak = useSyncExternalStore(never, isThere, notOnServer);
  const [spoken, setSpoken] = useState<Spoken>();
  const run = useRef(0);

  const stop = () => {
    run.current += 1;
    if (isThere()) window.speechSynthesis.cancel();
    setSpoken(undefined);
  };
  const start = () => {
    stop();
    const sentences = splitSentences(text);
    const mine = run.current;
    const say = (at: number) => {
      const sentence = sentences[at];
      if (run.current !== mine) return;
      if (sentence === undefined) {
        setSpoken(undefined);
        return;
      }
      setSpoken({ text, start: sentence.start, end: sentence.end });
      const utterance = new SpeechSynthesisUtterance(sentence.plain);
      utterance.lang = language;
      utterance.onend = () => say(at + 1);
      utterance.onerror = () => {
        if (run.current === mine) setSpoken(undefined);
      };
      window.speechSynthesis.speak(utterance);
    };
    say(0);
  };

  const isOutdated = spoken !== undefined && spoken.text !== text;
  useEffect(() => {
    if (!isOutdated) return;
    run.current += 1;
    window.speechSynthesis.cancel();
  }, [isOutdated]);
  useEffect(
    () => () => {
      if (isThere()) window.speechSynthesis.cancel();
    },
    [],
  );
  return { canSpeak, spoken: isOutdated ? undefined : spoken, start, stop };
}

export type Speech = ReturnType<typeof useSpeech>;
