import type { Wording } from '@/domain/follow-up/letter-part';

const BRITISH = ['en-GB', 'en-AU'] as const;
const AMERICAN = ['en-US'] as const;
const INDIAN = ['en-IN'] as const;

/** Name and a way to answer (letters.md 4, move 9). Formal British letters to a named person end "Yours sincerely". */
export const close = [
  { text: 'Kind regards,\n{name}\n{contact}' },
  { text: 'Kind regards,\n{name}', without: ['contact'] },
  { text: 'Kind regards,\n[your name]\n{contact}', without: ['name'] },
  { text: 'Kind regards,\n[your name]', without: ['name', 'contact'] },
  { text: 'Sincerely,\n{name}\n{contact}', locales: AMERICAN, warmth: ['balanced', 'formal'] },
  { text: 'Sincerely,\n{name}', locales: AMERICAN, warmth: ['balanced', 'formal'], without: ['contact'] },
  { text: 'Best regards,\n{name}\n{contact}', locales: AMERICAN, warmth: ['warm'] },
  { text: 'Best regards,\n{name}', locales: AMERICAN, warmth: ['warm'], without: ['contact'] },
  { text: 'Yours sincerely,\n{name}\n{contact}', locales: BRITISH, warmth: ['formal'] },
  { text: 'Yours sincerely,\n{name}', locales: BRITISH, warmth: ['formal'], without: ['contact'] },
  { text: 'Regards,\n{name}\n{contact}', locales: INDIAN, warmth: ['balanced', 'formal'] },
  { text: 'Regards,\n{name}', locales: INDIAN, warmth: ['balanced', 'formal'], without: ['contact'] },
] as const satisfies readonly Wording[];
