import type { LetterRule } from '@/domain/follow-up/remark';

export const shouting = {
  id: 'shouting',
  label: 'unprofessional-tone',
  severity: 2,
  why: 'Capitals read as a raised voice.',
  instead: 'Write it in lower case. The words carry it.',
  check: 'shouting',
  finds: [],
  flags: [
    'I would REALLY like to hear about the role.',
    'I am writing because THIS IS MY ANSWER to the second question.',
    'Kindly go through it, sir, it is VERY important to me.',
    'I have STILL the better answer for you.',
  ],
  allows: [
    'I used SQL and SAP at Hale.',
    'The IT and HR teams in the UK shared one desk.',
    'I hold an MBA and I am GST certified.',
    'The NHS trust moved to ISO audits in May.',
  ],
} as const satisfies LetterRule;
