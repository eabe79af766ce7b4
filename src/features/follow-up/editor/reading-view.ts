import 'server-only';
import { cache } from 'react';
import { letterText } from '@/domain/follow-up/letter-text';
import { findDesk } from '@/features/follow-up/desk';
import { doubts } from '@/knowledge/doubts';
import { letterParts } from '@/knowledge/letter-parts';
import { currentCandidate } from '@/server/session';
import { answeringSentence } from './answering-sentence';

interface AnsweredDoubt {
  readonly id: string;
  readonly title: string;
  /** The silent question, as the interviewer would put it. */
  readonly thought: string;
  readonly sentence: string | undefined;
  readonly answeredBy: string;
}

export interface ReadingView {
  readonly interviewId: string;
  readonly subject: string;
  readonly text: string;
  readonly language: string;
  readonly doubts: readonly AnsweredDoubt[];
}

/** The letter as the interviewer reads it, and the doubts it was written for; undefined is a 404. */
export const readingPage = cache(async (interviewId: string): Promise<ReadingView | undefined> => {
  const candidateId = await currentCandidate();
  const desk = candidateId === undefined ? undefined : await findDesk(candidateId, interviewId);
  if (desk?.letter === undefined) return undefined;
  const { current, brief } = desk.letter;
  return {
    interviewId,
    subject: current.subject,
    text: letterText(current),
    language: brief.locale,
    doubts: brief.doubts.flatMap((id) => {
      const doubt = doubts.find((one) => one.id === id);
      if (doubt === undefined) return [];
      const { title, thought, answeredBy } = doubt;
      return { id, title, thought, answeredBy, sentence: answeringSentence(current.blocks, letterParts.speaksTo[id]) };
    }),
  };
});
