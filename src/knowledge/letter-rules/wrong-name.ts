import type { LetterRule } from '@/domain/follow-up/remark';

export const wrongName = {
  id: 'wrong-name',
  label: 'other',
  severity: 3,
  why: 'This is not the name you gave us for the person who reads it.',
  instead: 'Check the spelling against their e-mail, or greet without a name.',
  check: 'wrong-name',
  finds: [],
  examplesIn: { brief: { interviewer: 'Dana Okafor' } },
  flags: ['Dear Ms. Okafar,', 'Dear Diana,', 'Hi Dan,', 'Respected Mr Okonkwo,'],
  allows: ['Dear Ms. Okafor,', 'Hi Dana,', 'Respected Madam,', 'Dear hiring team,'],
} as const satisfies LetterRule;
