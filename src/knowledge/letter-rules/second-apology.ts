import type { LetterRule } from '@/domain/follow-up/remark';

export const secondApology = {
  id: 'second-apology',
  label: 'over-apologising',
  severity: 2,
  why: 'A second apology makes the slip larger than the first one left it.',
  instead: 'Keep the first apology and take this one out.',
  check: 'second-apology',
  finds: [],
  mend: 'without-sentence',
  flags: [
    'I apologise for the wrong date. We finished in May. My apologies for the trouble.',
    'I’m sorry I was late. I’m sorry too that the call ran over.',
    'Sorry for the delay. The file is attached. Sorry about the format.',
    'I apologize for the noise on Monday. The answer is below. I apologize for its length.',
  ],
  allows: [
    'I’m sorry I was late.',
    'I apologise for the wrong date; the move finished in May.',
    'Sorry to have missed your call just now, ma.',
    'I am sorry to hear about the closure. My apologies for the short reply.',
  ],
} as const satisfies LetterRule;
