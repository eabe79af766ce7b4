import type { LetterRule } from '@/domain/follow-up/remark';

export const apologyInCleanLetter = {
  id: 'apology-in-clean-letter',
  label: 'over-apologising',
  severity: 2,
  why: 'This letter has nothing to repair. An apology tells them of a slip they may not have seen.',
  instead: 'Take the apology out and leave the thanks.',
  check: 'apology-in-clean-letter',
  finds: [],
  examplesIn: { brief: { approach: 'clean' } },
  flags: [
    'I’m sorry I went on about the tills.',
    'My apologies for my nerves on Monday.',
    'I apologise for my short answer on the second question, ma.',
    'I apologize that I spoke so fast.',
  ],
  allows: [
    'Thank you for the talk on Monday.',
    'I was glad to see the workshop, sir.',
    'I’m sorry to hear that the branch is closing.',
    'The handover sheet you showed me was very clear.',
  ],
} as const satisfies LetterRule;
