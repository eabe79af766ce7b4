'use client';

import { useEffect, useRef, useState } from 'react';
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
  const latest = useRef(now);
  const { text, subject } = now;
  const isStale = text !== reviewed.text || subject !== reviewed.subject;
  useEffect(() => {
    latest.current = { text, subject };
    if (!isStale) return;
    const timer = window.setTimeout(() => {
      void import('./review')
        .then(({ review }) => {
          // A later keystroke has its own timer.
          if (latest.current.text === text) setReviewed({ text, subject, review: review(text, subject, context) });
        })
        // Away from the server the critic cannot be fetched: the last review stays.
        .catch(() => undefined);
    }, AFTER_TYPING_MS);
    return () => window.clearTimeout(timer);
  }, [text, subject, isStale, context]);
  return reviewed;
}
