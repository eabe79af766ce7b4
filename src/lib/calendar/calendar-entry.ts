import type { CalendarDate } from '@/lib/calendar-date';

/** A whole day, or an hour by the clock on the wall of `timeZone`. */
export type EntryTime =
  | { readonly kind: 'day'; readonly on: CalendarDate }
  | {
      readonly kind: 'hour';
      readonly on: CalendarDate;
      /** "09:30", 00:00 to 23:59. */
      readonly at: string;
      readonly minutes: number;
      /** An IANA name as it was stored; it may have vanished since. */
      readonly timeZone: string;
    };

export interface CalendarEntry {
  /** The same in every export, so that importing again changes the entry and adds none. */
  readonly uid: string;
  /** Grows with every change of the row, from 0. */
  readonly sequence: number;
  /** When its record last changed. The file takes its stamps from here, so that the same entries make the same bytes. */
  readonly changedAt: Date;
  readonly title: string;
  readonly description: string;
  /** An address or a meeting link. */
  readonly place: string;
  readonly time: EntryTime;
  readonly alarm: 'the-day-before' | 'none';
  /** Called off: a calendar program that has the entry strikes it out. */
  readonly isCancelled: boolean;
}
