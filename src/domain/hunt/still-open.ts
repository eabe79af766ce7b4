import { addDays, compareDates, type CalendarDate } from '@/lib/calendar-date';
import type { Status } from './stages';

/** A month without a move, a word or a meeting (ux.md 2.13). */
const UNTOUCHED_DAYS = 30;

export interface Touched {
  readonly status: Status;
  /** Every day on which something happened to it, or will: moves, changes, contacts, interviews. */
  readonly days: readonly CalendarDate[];
  /** The day until which the employer has the next move. */
  readonly parkedUntil: CalendarDate | undefined;
}

/**
 * Decides whether to ask, once and quietly, if a job is still open: nothing happened to it for 30 days and nothing is to come.
 * What is closed or accepted is never asked about. Source: ux.md 2.13.
 */
export function asksIfStillOpen({ status, days, parkedUntil }: Touched, today: CalendarDate): boolean {
  if (status === 'closed' || status === 'accepted') return false;
  if (parkedUntil !== undefined && compareDates(today, parkedUntil) < 0) return false;
  const monthAgo = addDays(today, -UNTOUCHED_DAYS);
  return days.every((day) => compareDates(day, monthAgo) <= 0);
}
