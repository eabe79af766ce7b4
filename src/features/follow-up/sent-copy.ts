import type { ContactChannel, ContactKind, OutcomeKind, OverrideReason } from '@/domain/hunt/contact';

/** Words of the follow-up page and of "Did you send it?". */
export const sentWords = {
  title: 'After you wrote',
  howFar: 'How far it is',
  draft: 'Draft',
  sent: 'Sent',
  quiet: 'Quiet time',
  answer: 'Answer',
  done: 'done',
  now: 'now',
  open: 'to come',
  nothingWritten: 'Nothing is written yet.',
  write: 'Write to them',
  ready: 'Your letter is ready. It has not gone out yet.',
  toLetter: 'Read your letter once more',
  over: 'The quiet time is over. Have they answered?',
  mayCheckIn: 'One short check-in is fine. It is also the last one.',
  otherInterviews: 'See your other interviews',
  whatCame: 'What came of it?',
  outcomeHint: 'One press. You can take it back.',
  undo: 'Undo',
  contacts: 'Contacts',
  noContacts: 'No contact recorded.',
  otherWays: 'Other ways to be heard',
  sentMore: 'I wrote or called again',
  theyWrote: 'They got in touch',
  theyWhen: 'When was it?',
  theyHow: 'How?',
  today: 'Today',
  anotherDay: 'Another day',
  whichDay: 'Which day?',
  anotherWay: 'Another way',
  record: 'Record it',
  reply: 'Write a short, warm reply',
  newInterview: 'Log the next interview',
} as const;

export const channelText = {
  email: 'Email',
  letter: 'A letter on paper',
  phone: 'A call',
  text: 'A text message',
  linkedin: 'LinkedIn',
  'in-person': 'In person',
} satisfies Record<ContactChannel, string>;

export const contactKindText = {
  'follow-up': 'You wrote to them',
  'check-in': 'You checked in',
  'reply-to-a-no': 'You answered their no',
  answer: 'They got in touch',
} satisfies Record<ContactKind, string>;

/** Said once the outcome is known. */
export const afterOutcome = {
  'second-talk': 'That is the answer the letter was for. Log the next interview when it has a date.',
  offer: 'Congratulations. Nothing more to send.',
  rejected: 'Thank you for telling us. A short, warm reply keeps the door open. Don’t argue the decision.',
  'still-deciding': 'They still have you in mind. The next move is theirs.',
  'no-answer': 'Silence is an answer too, and it says little about you. Your other plans come first now.',
} satisfies Record<OutcomeKind, string>;

export const reasonText = {
  'they-asked': 'They asked me to',
  'other-offer-deadline': 'I have another offer with a deadline',
  'their-date-passed': 'They gave a new date and it passed',
  another: 'Another reason',
} satisfies Record<OverrideReason, string>;

export const budget = {
  title: 'You have asked twice',
  why: 'Most advisers stop here. If they want to talk, they will.',
  anyway: 'Log one anyway',
  because: 'Why once more?',
} as const;

export const quietText = (until: string): string =>
  `Quiet until ${until}: the next move is theirs. Nothing to do until then.`;
