import type { Wording } from '@/domain/follow-up/letter-part';

/** A name as it was given, or the team: a name is never guessed (letters.md 4, move 2). */
export const greeting = [
  { text: 'Dear {addressee},' },
  { text: 'Dear hiring team for the {role} role,', without: ['addressee'] },
  { text: 'Dear hiring team,', without: ['addressee', 'role'] },
] as const satisfies readonly Wording[];
