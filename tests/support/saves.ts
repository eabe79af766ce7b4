import { z } from 'zod';
import { recordContact } from '@/server/contact-store';
import { saveLetter } from '@/server/letter-store';
import { saveAnswer } from '@/server/reflection-store';
import { aLetter, anAnswer, day, typed } from './records';

/** One form as a page would send it, small enough for one line. `number` is its place among those of its kind. */
export const form = z.object({
  kind: z.enum(['answer', 'letter', 'contact']),
  key: z.string(),
  number: z.number(),
  candidateId: z.string(),
  interviewId: z.string(),
});
export type Form = z.infer<typeof form>;

export const wordsOf = ({ kind, number }: Form): string =>
  `The ${kind} number ${String(number)}, ${'word by word, '.repeat(40)}and no more.`;
export const questionOf = ({ number }: Form): string => `question-${String(number)}`;

/** Sends one form to its store and waits until it is acknowledged. */
export async function send(sent: Form): Promise<void> {
  const { kind, key, number, candidateId, interviewId } = sent;
  switch (kind) {
    case 'answer': {
      const save = anAnswer({ key, questionId: questionOf(sent), answer: typed(wordsOf(sent)) });
      if ((await saveAnswer(candidateId, interviewId, save)).status !== 'saved')
        throw new Error('The answer was not saved.');
      return;
    }
    case 'letter': {
      const save = aLetter({ key, subject: wordsOf(sent), madeBy: 'edit', baseVersion: number });
      if ((await saveLetter(candidateId, interviewId, save)).status !== 'saved')
        throw new Error('The letter was not saved.');
      return;
    }
    case 'contact': {
      const touch = { direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: day('2026-05-05') } as const;
      if ((await recordContact(candidateId, interviewId, { key, ...touch })) === undefined)
        throw new Error('The contact was not saved.');
    }
  }
}
