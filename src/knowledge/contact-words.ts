import type { ContactChannel, OutcomeKind } from '@/domain/hunt/contact';

/** How a contact went out or came in, inside a sentence. */
export const channelInLine = {
  email: 'by email',
  letter: 'on paper',
  phone: 'by phone',
  text: 'by text message',
  linkedin: 'on LinkedIn',
  'in-person': 'in person',
} as const satisfies Record<ContactChannel, string>;

/** What the employer said in the end, or so far. */
export const outcomeText = {
  'second-talk': 'They want to talk again',
  offer: 'They made an offer',
  rejected: 'They said no',
  'still-deciding': 'They are still deciding',
  'no-answer': 'No answer came',
} as const satisfies Record<OutcomeKind, string>;
