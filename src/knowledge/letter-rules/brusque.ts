import type { LetterRule } from '@/domain/follow-up/remark';

export const brusque = {
  id: 'brusque',
  label: 'other',
  severity: 1,
  why: 'It neither greets nor thanks nor closes, so a right answer sounds like an order.',
  instead: 'Begin with their name and one thanks, and end with a line that leaves them free.',
  check: 'brusque',
  finds: [],
  flags: [
    'The answer to your question about returns is the carrier change in week 31. Check the damage codes by lane. Two lanes went from 1.1 to 6.8 per cent after the switch. I said packaging in the interview. That was the wrong answer. I want 30 minutes. Tuesday works.',
    'My figure was wrong. It is 14, not 41. The sheet that I sent shows it on page two. The pump test ran from May to July. I did it alone and the log is on file. Call me on Tuesday about the next round.',
    'I left out the audit. It ran for nine weeks in the spring of last year. We checked 4,000 lines and found six errors. I wrote the report. It is in the file you have. Read page three before you decide on the post.',
    'The date I gave was wrong. The move ended in May. I planned it with two drivers and one van. Nothing was lost in eleven trips. The list is in the second file. My manager can tell you more. Send me the next date.',
  ],
  allows: [
    'Dear Ms Castle,\n\nThank you for Tuesday. The answer to your question about returns is the carrier change in week 31. Check the damage codes by lane. Two lanes went from 1.1 to 6.8 per cent after the switch. I said packaging in the interview. That was the wrong answer. If you have ten minutes, I would be glad of them.\n\nKind regards,\nSam',
    'Hi Owen,\n\nThanks for the tour. My figure was wrong. It is 14, not 41. The sheet that I sent shows it on page two. The pump test ran from May to July. I did it alone and the log is on file. I look forward to your decision.\n\nBest,\nKim',
    'The figure is 14.',
    'Respected Sir,\n\nThank you for the discussion. I left out the audit. It ran for nine weeks in the spring of last year. We checked 4,000 lines and found six errors. I wrote the report. It is in the file you have. Kindly let me know if a call is possible.\n\nRegards,\nArvind',
  ],
} as const satisfies LetterRule;
