import { addDays, type CalendarDate, compareDates, dayOfWeek, daysBetween } from '@/lib/calendar-date';

export const REMINDER_KINDS = ['apply', 'prepare', 'contact', 'other'] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

export interface Reminder {
  readonly id: string;
  readonly dueOn: CalendarDate;
  readonly snoozedUntil: CalendarDate | undefined;
  /** The first day it was on the page. */
  readonly shownOn: CalendarDate | undefined;
  readonly isDone: boolean;
  /** "Never for this job." */
  readonly isMuted: boolean;
}

export interface QuietTimes {
  /** Whole hours, 0 to 24: from the first to before the second. */
  readonly from: number;
  readonly until: number;
  readonly weekends: boolean;
}

export const usualTimes: QuietTimes = { from: 9, until: 18, weekends: false };

export interface ReminderMoment {
  readonly today: CalendarDate;
  /** The hour where the candidate is, 0 to 23. */
  readonly hour: number;
  readonly times: QuietTimes;
}

const A_DAY = 1;
const A_WEEK = 3;
const WEEK_DAYS = 7;
const SATURDAY = 6;

const isOpen = ({ isDone, isMuted, snoozedUntil }: Reminder, today: CalendarDate): boolean =>
  !isDone && !isMuted && (snoozedUntil === undefined || compareDates(snoozedUntil, today) <= 0);

/** Outside the hours nothing new comes up; what stands on the page already stays there. */
const isQuiet = ({ today, hour, times }: ReminderMoment): boolean =>
  hour < times.from || hour >= times.until || (!times.weekends && dayOfWeek(today) >= SATURDAY);

/**
 * Decides which reminders stand on the page: those that came up before and are still open, and at most one new one, so that never
 * more than one comes up on a day and three in any seven days. Nothing new in the quiet hours or at the weekend, nothing that is
 * snoozed, done, or muted for its job. Oldest first. Source: ux.md 2.14.
 */
export function remindersNow(all: readonly Reminder[], moment: ReminderMoment): readonly string[] {
  const { today } = moment;
  const open = all
    .filter((reminder) => isOpen(reminder, today))
    .toSorted((a, b) => compareDates(a.dueOn, b.dueOn) || a.id.localeCompare(b.id, 'en'));
  const standing = open.filter(({ shownOn }) => shownOn !== undefined).map(({ id }) => id);
  const fresh = open.find(({ shownOn, dueOn }) => shownOn === undefined && compareDates(dueOn, today) <= 0);
  return fresh === undefined || isQuiet(moment) || isUsedUp(all, today) ? standing : [...standing, fresh.id];
}

function isUsedUp(all: readonly Reminder[], today: CalendarDate): boolean {
  const ages = all.flatMap(({ shownOn }) => (shownOn === undefined ? [] : [daysBetween(shownOn, today)]));
  const inDays = (days: number) => ages.filter((age) => age >= 0 && age < days).length;
  return inDays(1) >= A_DAY || inDays(WEEK_DAYS) >= A_WEEK;
}

/** Later: tomorrow, in three days, in a week. */
export const LATER_DAYS = [1, 3, 7] as const;
export const laterThan = (today: CalendarDate, days: (typeof LATER_DAYS)[number]): CalendarDate => addDays(today, days);
