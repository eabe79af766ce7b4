import { type CalendarDate, parseCalendarDate } from '@/lib/calendar-date';

/** Which number of 03/04/2026 is the day. */
export type DateOrder = 'day-first' | 'month-first';

export interface DayRead {
  readonly day: CalendarDate;
  /** Both readings are days, and nothing says which one was meant. */
  readonly guessed: boolean;
}

/** A time of day may follow. It never moves the day: the day was written down where the writer lived. */
const TIME = String.raw`(?:,?[T\s]\s*\d{1,2}[:.h].*)?$`;
const YEAR_FIRST = new RegExp(String.raw`^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})${TIME}`);
const YEAR_LAST = new RegExp(String.raw`^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})${TIME}`);
const WEEKDAY = String.raw`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?`;
const DAY_THEN_NAME = new RegExp(
  String.raw`${WEEKDAY}(\d{1,2})(?:st|nd|rd|th)?[\s.-]+([a-z]{3,9})[\s.,-]+(\d{4})${TIME}`,
  'i',
);
const NAME_THEN_DAY = new RegExp(
  String.raw`${WEEKDAY}([a-z]{3,9})[\s.-]+(\d{1,2})(?:st|nd|rd|th)?[\s,]+(\d{4})${TIME}`,
  'i',
);

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

function dayOf(year: string, month: string | number, day: string): CalendarDate | undefined {
  const full = year.length === 2 ? `20${year}` : year;
  // Nobody hunted before; a year like 0206 is a slip of the keys.
  if (full < '1970' || full > '2100') return undefined;
  return parseCalendarDate(`${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);
}

/** "sept" and "september" name a month; "second" does not. */
function monthNamed(name: string): number | undefined {
  const lower = name.toLowerCase();
  const at = MONTHS.findIndex((month) => month.startsWith(lower));
  return at < 0 ? undefined : at + 1;
}

function readNamed(text: string): CalendarDate | undefined {
  const dayFirst = DAY_THEN_NAME.exec(text);
  const [, day, name, year] = dayFirst ?? reordered(NAME_THEN_DAY.exec(text));
  const month = name === undefined ? undefined : monthNamed(name);
  return month === undefined || day === undefined || year === undefined ? undefined : dayOf(year, month, day);
}

const reordered = (found: RegExpExecArray | null) => (found === null ? [] : [found[0], found[2], found[1], found[3]]);

function bothReadings(text: string) {
  const found = YEAR_LAST.exec(text);
  if (found === null) return undefined;
  const [, first = '', mark, second = '', year = ''] = found;
  return { mark, monthFirst: dayOf(year, first, second), dayFirst: dayOf(year, second, first) };
}

function readYearLast(text: string, order: DateOrder | undefined): DayRead | undefined {
  const both = bothReadings(text);
  if (both === undefined) return undefined;
  const { mark, monthFirst, dayFirst } = both;
  // Points stand between the numbers only where the day comes first.
  if (mark === '.' || order === 'day-first') return sure(dayFirst ?? monthFirst);
  if (order === 'month-first' || dayFirst === undefined || dayFirst === monthFirst) return sure(monthFirst ?? dayFirst);
  return monthFirst === undefined ? sure(dayFirst) : { day: monthFirst, guessed: true };
}

const sure = (day: CalendarDate | undefined): DayRead | undefined =>
  day === undefined ? undefined : { day, guessed: false };

/**
 * Reads a day as tables write it: 2026-09-15, 9/15/2026, 15.09.26, 15 Sep 2026, each with a time or without. In 03/04/2026
 * the month comes first unless `order` says otherwise; the first number is a day when it cannot be a month. Not a day:
 * undefined. Rules: peers.md 7.
 */
export function readDay(text: string, order: DateOrder | undefined): DayRead | undefined {
  const [, year, , month, day] = YEAR_FIRST.exec(text) ?? [];
  if (year !== undefined && month !== undefined && day !== undefined) return sure(dayOf(year, month, day));
  return sure(readNamed(text)) ?? readYearLast(text, order);
}

/** What one value proves of its column: a number over 12 is no month. */
export function provenOrder(text: string): DateOrder | undefined {
  const [, first, mark, second] = YEAR_LAST.exec(text) ?? [];
  if (mark === '.' || Number(first) > 12 === Number(second) > 12) return undefined;
  return Number(first) > 12 ? 'day-first' : 'month-first';
}
