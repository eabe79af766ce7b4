import type { CalendarDate } from '@/lib/calendar-date';

export type Direction = 'out' | 'in';
export type ContactChannel = 'email' | 'letter' | 'phone' | 'text' | 'linkedin' | 'in-person';
export type ContactKind = 'follow-up' | 'check-in' | 'reply-to-a-no' | 'answer';

/** One touch with the employer. The budget counts what went out since they last got in touch. */
export interface Contact {
  readonly direction: Direction;
  readonly channel: ContactChannel;
  readonly kind: ContactKind;
  readonly happenedOn: CalendarDate;
}

export type OutcomeKind = 'second-talk' | 'offer' | 'rejected' | 'still-deciding' | 'no-answer';

export interface Outcome {
  readonly kind: OutcomeKind;
  readonly happenedOn: CalendarDate;
}
