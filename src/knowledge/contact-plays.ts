import type { ContactPlay } from '@/domain/hunt/contact-plays';

interface PlayWords {
  readonly text: string;
  /** When it makes sense, and when it does not. */
  readonly condition: string;
  /** The code in evidence.md. */
  readonly source: string;
}

/** Ways to the same employer beside the letter. */
export const contactPlayText = {
  referee: {
    text: 'Let somebody who has seen your work answer this doubt',
    condition:
      'Only a person who said yes, and who can speak about exactly this. Name them in your next message. They call nobody unasked.',
    source: '4.5, C11, C17',
  },
  recruiter: {
    text: 'Send it through the recruiter',
    condition:
      'They know whom to ask, and may open a door again. Write to them instead of the interviewer, not as well. The letter page has a version for them.',
    source: '4.5, C11',
  },
  'panel-lead': {
    text: 'Write to the person who led the talk',
    condition:
      'One letter to the head of the panel is enough. Several letters with the same words are read side by side.',
    source: '4.6, S33',
  },
  linkedin: {
    text: 'Stay in touch on LinkedIn',
    condition:
      'Only now that it is decided, with one line of thanks and no request. Before a decision it counts against people.',
    source: '4.5, C34',
  },
} as const satisfies Record<ContactPlay, PlayWords>;
