import type { TrapId } from '@/domain/story/story';

interface ThinkingTrap {
  /** What minds do, never what the candidate is. */
  readonly title: string;
  /** A calm sentence for whoever just wrote such a thought. */
  readonly sentence: string;
}

/** Turns of thought that make an interview look worse than it was (evidence.md 9). */
export const thinkingTraps = {
  'mind-reading': {
    title: 'Reading minds',
    sentence: 'This is what you think they thought. It may be so; nobody has said it.',
  },
  'fortune-telling': {
    title: 'Knowing the outcome',
    sentence: 'This is a forecast. The answer has not come, and people are poor at guessing it from inside.',
  },
  'all-or-nothing': {
    title: 'All or nothing',
    sentence: 'One part went badly, and it coloured the whole. They saw the other parts as well.',
  },
  overgeneralising: {
    title: 'Always and never',
    sentence: 'This makes a rule out of one day. It was one conversation.',
  },
  'discounting-the-good': {
    title: 'Good things left out of the count',
    sentence: 'Something good happened here, and you set it aside. It counts as much as the rest.',
  },
  'should-statements': {
    title: 'Looking back with what is known now',
    sentence: 'You know this today. In the room you had a few seconds and a question.',
  },
  labelling: {
    title: 'A name in the place of a moment',
    sentence: 'That is a name for a person. What happened was a moment in an interview.',
  },
} as const satisfies Record<TrapId, ThinkingTrap>;
