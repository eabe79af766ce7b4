import type { LetterRule } from '@/domain/follow-up/remark';

export const dwellingOnTheSlip = {
  id: 'dwelling-on-the-slip',
  label: 'other',
  severity: 2,
  why: 'More than a quarter of the letter is about the slip, so the slip is what they keep.',
  instead: 'Own it in one sentence, then give the space to one fact that answers it.',
  check: 'own-share',
  finds: [],
  flags: [
    'Dear Ms. Alvarado,\n\nThank you for your time on Monday. I gave you the wrong year for the move. I should have checked my notes before I spoke. I also should have stopped you when you wrote it down. The second question was about handovers. At Hale I wrote the sheet that the night team still uses. It cut missed calls from 9 a month to 2. Ruth Kessler can confirm the figure. If it helps, I would welcome a short call next week.\n\nKind regards,\nSam',
    'Hi Jonas,\n\nThanks for Tuesday. I answered the planning question badly. I should have asked you to repeat it. I did not prepare the numbers, and that was my oversight. You asked how I plan a shift. At Dunmore I planned 40 drivers across two depots. We missed one slot in eleven months. The log is attached for you to see. I’d be glad of ten minutes by phone if it suits you.\n\nRegards,\nArvind',
    'Respected Sir,\n\nThank you sir for the discussion. I could not explain the lock, and I should have been able to. I did not revise this topic. It was my mistake and I take responsibility for it. The discussion on batch jobs was useful to me. In the March release I traced a hanging query in one night. The fix went live in the same week. My lead has agreed to speak with you. Kindly let me know if a short call is possible.\n\nBest,\nKim',
    'Dear Mrs. Bello,\n\nThank you for seeing me, ma. I was late on Monday, and that was my fault. I should have left the house sooner. I did not plan for the rain and I own that. I left out one thing about the clinic records. I kept the register for three years without a lost file. The audit of 2022 found no gap. My matron can confirm this. If you can spare ten minutes, I would like to talk.\n\nYours sincerely,\nNgozi',
  ],
  allows: [
    'Dear Ms. Alvarado,\n\nThank you for your time on Monday. I gave you the wrong year. The second question was about handovers. At Hale I wrote the sheet that the night team still uses. It cut missed calls from 9 a month to 2. Ruth Kessler can confirm the figure. If it helps, I would welcome a short call next week.\n\nKind regards,\nSam',
    'Hi Jonas,\n\nThanks for Tuesday. I answered that badly. You asked how I plan a shift. At Dunmore I planned 40 drivers across two depots. We missed one slot in eleven months. The log is attached for you to see. I’d be glad of ten minutes by phone if it suits you.\n\nRegards,\nArvind',
    'Respected Sir,\n\nThank you sir for the discussion. I should have explained the lock. The discussion on batch jobs was useful to me. In the March release I traced a hanging query in one night. The fix went live in the same week. My lead has agreed to speak with you. Kindly let me know if a short call is possible.\n\nBest,\nKim',
    'Dear Mrs. Bello,\n\nThank you for seeing me, ma. I was late, and that was my fault. I left out one thing about the clinic records. I kept the register for three years without a lost file. The audit of 2022 found no gap. My matron can confirm this. If you can spare ten minutes, I would like to talk.\n\nYours sincerely,\nNgozi',
  ],
} as const satisfies LetterRule;
