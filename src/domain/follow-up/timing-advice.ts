import type { OutcomeKind } from '@/domain/hunt/contact';
import { addDays, addWorkingDays, compareDates, type CalendarDate } from '@/lib/calendar-date';

export type TimingId = 'good-moment' | 'still-fine' | 'late' | 'their-date-passed' | 'they-said-no';

export interface Moment {
  readonly heldOn: CalendarDate | undefined;
  /** The day they named for an answer. */
  readonly theirDate: CalendarDate | undefined;
  readonly outcome: OutcomeKind | undefined;
  readonly today: CalendarDate;
  /** The hour in the interview's time zone, 0–23. */
  readonly hour: number;
}

export interface TimingAdvice {
  /** Undefined when nobody said which day the interview was. */
  readonly id: TimingId | undefined;
  /** Written now, better sent in the morning. */
  readonly atNight: boolean;
}

/** After this many working days a letter is late (ux.md 2.11). */
const STILL_FINE_WORKING_DAYS = 5;
const NIGHT_FROM = 21;
const NIGHT_UNTIL = 7;

/**
 * Decides what to say about when to send: a no comes before everything, a date of theirs that has passed before the age of the
 * interview. A date of theirs that is still ahead keeps a letter from being late. Never forbids. Source: evidence.md 4.4 (S30–S32,
 * C33), ux.md 2.11.
 */
export function timingAdvice(moment: Moment): TimingAdvice {
  return { id: timingOf(moment), atNight: moment.hour >= NIGHT_FROM || moment.hour < NIGHT_UNTIL };
}

function timingOf({ heldOn, theirDate, outcome, today }: Moment): TimingId | undefined {
  if (outcome === 'rejected') return 'they-said-no';
  if (theirDate !== undefined && compareDates(today, theirDate) > 0) return 'their-date-passed';
  if (heldOn === undefined) return undefined;
  if (compareDates(today, addDays(heldOn, 1)) <= 0) return 'good-moment';
  const isFine = theirDate !== undefined || compareDates(today, addWorkingDays(heldOn, STILL_FINE_WORKING_DAYS)) <= 0;
  return isFine ? 'still-fine' : 'late';
}
