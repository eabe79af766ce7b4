import type { LetterRule } from '@/domain/follow-up/remark';

export const tooLong = {
  id: 'too-long',
  label: 'other',
  severity: 1,
  why: 'This is longer than most people read on a phone. What stands last may stay unread.',
  instead: 'Keep thanks, one slip, one or two facts and the ask; cut from here on.',
  check: 'too-long',
  finds: [],
  examplesIn: { channel: 'text' },
  flags: [
    `Thank you for the time on Monday. ${'The handover at Hale took two weeks and four people. '.repeat(7)}`,
    `Thanks so much for Tuesday. ${'I led the till change across nine stores in spring. '.repeat(7)}`,
    `Good morning sir, thank you for the discussion. ${'I closed forty tickets in the release week alone. '.repeat(7)}`,
    `Good afternoon ma, thank you for seeing me. ${'I kept the register of the clinic for three years. '.repeat(7)}`,
  ],
  allows: [
    'Thank you for the time on Monday. The corrected figure is 14.',
    'Thanks for Tuesday. I sent the sheet by e-mail.',
    'Good morning sir, I have sent the file to your mail id.',
    'Good afternoon ma, thank you for seeing me on Monday.',
  ],
} as const satisfies LetterRule;
