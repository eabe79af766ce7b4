import type { HuntingAction } from '@/domain/hunt/hunting-actions';
import type { NextAction } from '@/domain/hunt/next-action';

interface ActionWords {
  readonly text: string;
  readonly why: string;
}

/** The next steps of a hunt, each with its reason; `name` and `count` are filled in where a step has one. */
export const huntingActionText = {
  prepare: { text: 'Prepare 3 questions for {name}', why: 'A prepared first answer calms the rest of an interview.' },
  apply: { text: 'Apply to {name}', why: 'You saved it because something in it fits you.' },
  'let-go': {
    text: 'Look at {count} that have been quiet for a month',
    why: 'Keep or close: both free your attention.',
  },
  'find-more': { text: 'Look for 3 new jobs', why: 'With several open, one silence weighs less.' },
  'ask-referee': {
    text: 'Ask somebody to speak for you',
    why: 'A person who has seen your work can answer a doubt better than a letter.',
  },
  'tell-somebody': {
    text: 'Tell one person what you are looking for',
    why: 'Many jobs are found through people one knows.',
  },
} as const satisfies Record<HuntingAction['id'], ActionWords>;

/** Why an action of one job stands on the home page today. */
export const todayReason = {
  prepare: 'A prepared first answer calms the rest of an interview.',
  'answer-offer': 'They are waiting for you.',
  'finish-reflection': 'It is easier while you still remember it.',
  'send-letter': 'The letter is ready. It counts most in the first days.',
  'write-letter': 'A letter counts most in the first days.',
  'reply-to-no': 'A warm line after a no is remembered when the next place is free.',
  'say-how-it-went': 'The day has passed.',
  apply: 'The ad closes soon.',
  'say-what-happened': 'The quiet time is over.',
  wait: 'The next move is theirs.',
  rest: 'Nothing is open here.',
} as const satisfies Record<NextAction['id'], string>;
