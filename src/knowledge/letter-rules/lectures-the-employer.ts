import type { LetterRule } from '@/domain/follow-up/remark';

export const lecturesTheEmployer = {
  id: 'lectures-the-employer',
  label: 'other',
  severity: 2,
  why: 'This tells the employer how to run the place. It reads as a report nobody ordered.',
  instead: 'Say what you would do yourself with the problem they named, and leave the advice out.',
  finds: [
    String.raw`\byou (?:really |should |would do well to |might want to |ought to |need to |had better ){1,2}(?:really )?(?:consider|look at|look into|rethink|think about|fix|change|hire|train|update|modernise|modernize|improve|invest|get rid|stop|start|learn|read|ask yourselves)\b`,
    String.raw`\b(?:if i were you|a word of advice|some (?:free )?advice for you|my advice (?:to you|for you)|what (?:you|your company) (?:really )?needs? is)\b`,
    String.raw`\byour (?:process|website|site|team|system|hiring|marketing|product|interview process|approach) (?:is (?:outdated|out of date|slow|poor|confusing)|needs (?:work|fixing|updating|a rethink)|could do with)\b`,
  ],
  flags: [
    'You should really consider changing your booking system.',
    'A word of advice: answer candidates sooner.',
    'What your company needs is a proper training plan.',
    'Your website needs work, and I listed the errors below.',
  ],
  allows: [
    'You asked what I would change first: the returns desk.',
    'I should look at the second lane before I answer.',
    'Your booking system was new to me, and I have read about it.',
    'You should have the file by Friday.',
  ],
} as const satisfies LetterRule;
