import type { CalendarDate } from '@/lib/calendar-date';

export const DIRECTIONS = ['out', 'in'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const CONTACT_CHANNELS = ['email', 'letter', 'phone', 'text', 'linkedin', 'in-person'] as const;
export type ContactChannel = (typeof CONTACT_CHANNELS)[number];

export const CONTACT_KINDS = ['follow-up', 'check-in', 'reply-to-a-no', 'answer'] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** One touch with the employer. The budget counts what went out since they last got in touch. */
export interface Contact {
  readonly direction: Direction;
  readonly channel: ContactChannel;
  readonly kind: ContactKind;
  readonly happenedOn: CalendarDate;
}

export const OUTCOME_KINDS = ['second-talk', 'offer', 'rejected', 'still-deciding', 'no-answer'] as const;
export type OutcomeKind = (typeof OUTCOME_KINDS)[number];

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly happenedOn: CalendarDate;
}
