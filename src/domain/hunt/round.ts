import type { CalendarDate } from '@/lib/calendar-date';
import { compareDates } from '@/lib/calendar-date';

export const ROUND_FORMATS = ['in-person', 'video', 'phone', 'recorded', 'mixed'] as const;
export type RoundFormat = (typeof ROUND_FORMATS)[number];

export const ROUND_STAGES = ['first', 'middle', 'last'] as const;
export type RoundStage = (typeof ROUND_STAGES)[number];

/** What came of one interview alone. That it waits for an answer is worked out, never stored. */
export const ROUND_RESULTS = ['passed', 'not-passed', 'no-show', 'cancelled'] as const;
export type RoundResult = (typeof ROUND_RESULTS)[number];

export type RoundStanding = RoundResult | 'not-scheduled' | 'scheduled' | 'awaiting';

/** Where a round stands: what was said about it, else what its day says. Rule: peers.md 7. */
export function standingOf(
  { result, heldOn }: { readonly result: RoundResult | undefined; readonly heldOn: CalendarDate | undefined },
  today: CalendarDate,
): RoundStanding {
  if (result !== undefined) return result;
  if (heldOn === undefined) return 'not-scheduled';
  return compareDates(heldOn, today) >= 0 ? 'scheduled' : 'awaiting';
}

export const PERSON_ROLES = ['interviewer', 'recruiter', 'referee', 'other'] as const;
export type PersonRole = (typeof PERSON_ROLES)[number];

export interface NamedPerson {
  readonly name: string;
  readonly pseudonym: string;
}

/**
 * The name as the candidate wants people shown: with pseudonyms on, never the real one. Somebody without a pseudonym is then the role and a
 * number.
 */
export function shownName(person: NamedPerson, withPseudonyms: boolean, roleAndNumber: string): string {
  if (!withPseudonyms) return person.name;
  return person.pseudonym === '' ? roleAndNumber : person.pseudonym;
}
