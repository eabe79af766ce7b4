import type { StorySign } from '@/domain/story/story';
import type { Answers } from '@/domain/reflection/question';
import type { Reflecting } from '@/features/reflection/queries';
import { type Suggestions, suggestionsIn } from '@/features/reflection/suggestions';

export const told = (story: string): Answers => ({ 'what-happened': { chosen: [], fields: { story } } });
export const chose = (...chosen: string[]) => ({ chosen, fields: {} });

export const read = (sign: string, rest: Partial<StorySign> = {}): StorySign => ({
  sign,
  state: 'present',
  quote: 'my own words',
  start: 0,
  end: 12,
  strength: 0.9,
  suggested: true,
  ...rest,
});

export const suggesting = (...signs: readonly StorySign[]): Suggestions =>
  suggestionsIn({ language: 'english', signs });

/** A reflection as it comes from the store, with what its story suggests. */
export const aReflection = (
  answers: Answers,
  suggestions: Suggestions,
  length: 'short' | 'full' = 'short',
): Reflecting => ({
  candidateId: 'c1',
  interviewId: 'i1',
  suggestions,
  reflection: {
    id: 'r1',
    length,
    questionnaireVersion: 1,
    startedAt: new Date('2026-03-02T10:00:00Z'),
    finishedAt: undefined,
    answers,
    stored: {},
  },
});
