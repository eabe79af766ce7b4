import type { LetterRule } from '@/domain/follow-up/remark';

export const unfilledBlank = {
  id: 'unfilled-blank',
  label: 'other',
  severity: 3,
  why: 'A blank of a template is still open here. It tells the reader that the letter was not written for them.',
  instead: 'Fill it in, or cut the sentence.',
  finds: [
    String.raw`\[[^\]\n]{1,60}\]|\{\{?[^}\n]{1,40}\}\}?|<(?:[a-z]{2,15}[ _]){0,3}(?:name|company|role|date|title|position|interviewer|number)>|_{3,30}|\bx{3,8}\b(?!$)|\b(?:company|recipient|interviewer|hiring manager|your|candidate) name here\b|\binsert (?:name|company|role|date|example|detail|number)\b|\b(?:lorem ipsum|tbc here|name here)\b`,
  ],
  flags: [
    'Dear [Name],',
    'I enjoyed our talk about {{topic}} on Tuesday.',
    'Respected <interviewer name>, thank you for the discussion.',
    'I would be glad to join _____ next month.',
  ],
  allows: [
    'Dear Ms. Alvarado,',
    'I enjoyed our talk about stock (the second question) on Tuesday.',
    'Respected Sir, thank you for the discussion.',
    'I moved 14 <-> 41 in my notes, and 14 is right.',
  ],
} as const satisfies LetterRule;
