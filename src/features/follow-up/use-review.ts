'use client';

import { useEffect, useRef, useState } from 'react';
import { type Reader, startReader } from './reader';
import type { Review, ReviewContext } from './review';

/** The critic waits for a pause in typing (ux.md 2.9). */
const AFTER_TYPING_MS = 250;

export interface LetterWords {
  readonly text: string;
  readonly subject: string;
}

export interface Reviewed extends LetterWords {
  readonly review: Review;
}

/**
 * The review of the letter as it stands. The first one comes with the page; the critic itself is fetched when somebody types, so
 * that reading the page costs none of it.
 */
export function useReview(first: Reviewed, now: LetterWords, context: ReviewContext): Reviewed {
  const [reviewed, setReviewed] = useState(first);
  const reader = useRef<Reader>(undefined);
  const { text, subject } = now;
  const isStale = text !== reviewed.text || subject !== reviewed.subject;

  useEffect(() => {
    if (!isStale) return;
    let isWanted = true;
    const timer = window.setTimeout(() => {
      reader.current ??= startReader();
      reader.current
        .read({ text, subject, context })
        .then((review) => {
          // A later keystroke has its own timer.
          if (isWanted) setReviewed({ text, subject, review });
        })
        // Away from the server the critic cannot be fetched: the last review stays.
        .catch(() => undefined);
    }, AFTER_TYPING_MS);
    return () => {
      isWanted = false;
      window.clearTimeout(timer);
    };
  }, [text, subject, isStale, context]);

  useEffect(() => () => reader.current?.stop(), []);
  return reviewed;
}
