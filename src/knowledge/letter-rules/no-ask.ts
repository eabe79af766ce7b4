import type { LetterRule } from '@/domain/follow-up/remark';

export const noAsk = {
  id: 'no-ask',
  label: 'other',
  severity: 1,
  why: 'The letter ends without saying what could happen next.',
  instead: 'Close with one small ask they can easily refuse: “15 minutes next week, if that helps”.',
  check: 'missing-ask',
  finds: [],
  flags: [
    'Dear Ms. Alvarado,\n\nThank you for your time on Monday. The second question was about handovers. At Hale I wrote the sheet that the night team still uses. It cut missed calls from 9 a month to 2. Ruth Kessler can confirm the figure.\n\nKind regards,\nSam',
    'Hi Jonas,\n\nThanks for Tuesday. You asked how I plan a shift. At Dunmore I planned 40 drivers across two depots. We missed one slot in eleven months. The log is attached for you to see.\n\nRegards,\nArvind',
    'Respected Sir,\n\nThank you sir for the discussion. The discussion on batch jobs was useful to me. In the March release I traced a hanging query in one night. The fix went live in the same week. My lead has agreed to speak with you.\n\nBest,\nKim',
    'Dear Mrs. Bello,\n\nThank you for seeing me, ma. I left out one thing about the clinic records. I kept the register for three years without a lost file. The audit of 2022 found no gap. My matron can confirm this.\n\nYours sincerely,\nNgozi',
  ],
  allows: [
    'Dear Ms. Alvarado,\n\nThank you for your time on Monday. The second question was about handovers. At Hale I wrote the sheet that the night team still uses. It cut missed calls from 9 a month to 2. Ruth Kessler can confirm the figure. If it helps, I would welcome a short call next week.\n\nKind regards,\nSam',
    'Hi Jonas,\n\nThanks for Tuesday. You asked how I plan a shift. At Dunmore I planned 40 drivers across two depots. We missed one slot in eleven months. The log is attached for you to see. I’d be glad of ten minutes by phone if it suits you.\n\nRegards,\nArvind',
    'Respected Sir,\n\nThank you sir for the discussion. The discussion on batch jobs was useful to me. In the March release I traced a hanging query in one night. The fix went live in the same week. My lead has agreed to speak with you. Kindly let me know if a short call is possible.\n\nBest,\nKim',
    'Dear Mrs. Bello,\n\nThank you for seeing me, ma. I left out one thing about the clinic records. I kept the register for three years without a lost file. The audit of 2022 found no gap. My matron can confirm this. If you can spare ten minutes, I would like to talk.\n\nYours sincerely,\nNgozi',
  ],
} as const satisfies LetterRule;
