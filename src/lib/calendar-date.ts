import { Temporal } from 'temporal-polyfill';

/** A day without a time or zone, as ISO text: "2026-05-02". Sorts and compares as text. */
export type CalendarDate = string & { readonly __calendarDate: true };

/** Reads an ISO day; an impossible one (31 February) or any other text is undefined. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as CalendarDate;
  } catch {
    return undefined;
  }
}

/** The day it is at `instant` for somebody in `timeZone`. */
export function dayAt(instant: Date, timeZone: string): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString() as CalendarDate;
}

/** The hour of the day, 0–23, at `instant` for somebody in `timeZone`. */
export function hourAt(instant: Date, timeZone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime()).toZonedDateTimeISO(timeZone).hour;
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString() as CalendarDate;
}

export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

export function compareDates(a: CalendarDate, b: CalendarDate): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** ISO: 1 is Monday, 7 is Sunday. */
export function dayOfWeek(date: CalendarDate): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Counts Monday to Friday; public holidays differ by place and are not known here. */
export function addWorkingDays(date: CalendarDate, workingDays: number): CalendarDate {
  let day = date;
  for (let left = workingDays; left > 0;) {
    day = addDays(day, 1);
    if (dayOfWeek(day) <= 5) left -= 1;
  }
  return day;
}

export function isTimeZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

type DayStyle = 'day' | 'day-and-year' | 'weekday';

const styles: Readonly<Record<DayStyle, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'long' },
  'day-and-year': { day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
};

/** Making a formatter costs a hundred times what using it does. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: CalendarDate, locale: string, style: DayStyle): string {
  const key = `${locale} ${style}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...styles[style], timeZone: 'UTC' });
  formatters.set(key, formatter);
  return formatter.format(Date.parse(date));
}

/** "2 May", or "2 May 2025" when the year is not the one of `today`. */
export function dayInWords(date: CalendarDate, today: CalendarDate, locale = 'en-GB'): string {
  return format(date, locale, date.slice(0, 4) === today.slice(0, 4) ? 'day' : 'day-and-year');
}

export const weekdayName = (date: CalendarDate, locale = 'en-GB'): string => format(date, locale, 'weekday');
