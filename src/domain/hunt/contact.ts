import type { CalendarDate } from '@/lib/calendar-date';

export const DIRECTIONS = ['out', 'in'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CONTACT_CHANNELS = ['email', 'letter', 'phone', 'text', 'linkedin', 'in-person'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_KINDS = ['follow-up', 'check-in', 'reply-to-a-no', 'answer'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** Why the candidate wrote once more than the budget advises; kept with the contact (ux.md 2.12). */
export const OVERRIDE_REASONS = ['they-asked', 'other-offer-deadline', 'their-date-passed', 'another'] as const;
export type OverrideReason = (typeof OVERRIDE_REASONS)[number];

/** One touch with the employer. The budget counts what went out since they last got in touch. */
export interface Contact {
  readonly direction: Direction;
  readonly channel: ContactChannel;
  readonly kind: ContactKind;
  /** The day in the interview's time zone. */
  readonly happenedOn: CalendarDate;
  /** The instant, where it is known: it tells which of two contacts of one day came first. */
  readonly happenedAt?: Date | undefined;
  /** Only on a contact that went out beyond the budget or inside the quiet time. */
  readonly override?: OverrideReason | undefined;
}

export const OUTCOME_KINDS = ['second-talk', 'offer', 'rejected', 'still-deciding', 'no-answer'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly happenedOn: CalendarDate;
}
