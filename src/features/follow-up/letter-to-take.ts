import 'server-only';
import { cache } from 'react';
import { letterText } from '@/domain/follow-up/letter-text';
import type { Stop } from '@/domain/follow-up/stops';
import { currentCandidate } from '@/server/session';
import { findDesk } from './desk';
import { contextOf } from './letter-context';
import { review } from './review';

export interface LetterToTake {
  readonly interviewId: string;
  readonly letter: { readonly subject: string; readonly text: string };
  readonly mailto: string;
  readonly isPasted: boolean;
  /** What to look at before it leaves. */
  readonly stops: readonly Stop[];
}

/** The letter as last saved, ready to leave; undefined is a 404. A page and its title share one look. */
export const findLetterToTake = cache(async (interviewId: string): Promise<LetterToTake | undefined> => {
  const candidateId = await currentCandidate();
  const desk = candidateId === undefined ? undefined : await findDesk(candidateId, interviewId);
  if (desk?.letter === undefined) return undefined;
  const { current } = desk.letter;
  const text = letterText(current);
  const read = review(text, current.subject, contextOf(desk, desk.letter));
  return {
    interviewId,
    letter: { subject: current.subject, text },
    mailto: read.mailto,
    isPasted: read.isPasted,
    stops: read.stops,
  };
});
