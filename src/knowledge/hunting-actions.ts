import type { HuntingAction } from '@/domain/hunt/hunting-actions';

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
