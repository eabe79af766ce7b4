import type { LetterRule } from '@/domain/follow-up/remark';

export const manyExclamations = {
  id: 'many-exclamations',
  label: 'unprofessional-tone',
  severity: 1,
  why: 'Exclamation marks read as nerves or as selling. One is plenty in a letter.',
  instead: 'Put a full stop here.',
  check: 'exclamations',
  finds: [],
  flags: [
    'Thank you for Tuesday! I enjoyed the tour!',
    'It was great to meet you! I look forward to hearing from you!',
    'Good morning sir! Thank you for your time!',
    'I was happy with the talk! I send the file now!',
  ],
  allows: [
    'Thank you for Tuesday!',
    'It was good to meet the drivers, and I liked the new rota.',
    'Good morning sir! The file is attached.',
    'I was happy with the talk, and I send the file now.',
  ],
} as const satisfies LetterRule;
