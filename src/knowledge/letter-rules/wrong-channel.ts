import type { LetterRule } from '@/domain/follow-up/remark';

export const wrongChannel = {
  id: 'wrong-channel',
  label: 'other',
  severity: 1,
  why: 'This belongs in an e-mail or a letter. In a short message or a call it cannot be used.',
  instead: 'Say who you are and the one thing that matters, and send the rest by e-mail.',
  check: 'wrong-channel',
  finds: [
    String.raw`^subject:`,
    String.raw`\b(?:please )?(?:find|see) (?:the )?(?:attached|enclosed)\b|\b(?:is|are) (?:attached|enclosed)\b`,
    String.raw`\byours (?:faithfully|sincerely|truly)\b`,
    String.raw`\bhttps?:\/\/[a-z]`,
  ],
  examplesIn: { channel: 'text' },
  flags: [
    'Please find attached the corrected slide.',
    'Thanks for Tuesday. Yours sincerely, Sam Reyes',
    'Subject: one correction',
    'The report is at https://example.com/report.',
  ],
  allows: [
    'Hi Dana, it is Sam from Tuesday; the figure is 14.',
    'I sent the sheet to your e-mail this morning.',
    'Thank you for the time today.',
    'I will attach nothing here; the file is in my e-mail.',
  ],
} as const satisfies LetterRule;
