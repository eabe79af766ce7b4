import { addDays, type CalendarDate, compareDates, parseCalendarDate } from '@/lib/calendar-date';
import { type DateOrder, type DayRead, readDay } from '@/domain/hunt/import/read-day';
import { plain } from './ad-words';

export interface DayContext {
  readonly today: CalendarDate;
  /** How 03/04/2026 is meant, where somebody knows. */
  readonly order: DateOrder | undefined;
  readonly months: Readonly<Record<string, number>>;
  readonly daysAgo: Readonly<Record<string, number>>;
}

/** A day without a year is the next one for a deadline, the last one for a day of posting. */
export type DaySide = 'ahead' | 'behind';

const ISO = /(?<!\d)(\d{4}-\d{2}-\d{2})(?!\d)/;
const NUMBERS = /(?<![\d.])(\d{1,2}([./-])\d{1,2}\2(?:\d{4}|\d{2}))(?!\d)/;
const DAY_MONTH =
  /(?<!\d)(\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s*(?:of\s|de\s|-)?\s*(\p{L}{3,12})\.?(?:,?\s*(?:de\s|-)?\s*(\d{4})\b)?/gu;
const MONTH_DAY = /(\p{L}{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?\b(?:,?\s+(\d{4})\b)?/gu;
const AGO = /\b(\d{1,3})(\+)?\s*(hour|hr|day|week|month|h|d|w|mo)s?\s+ago\b/;
const DAYS = { hour: 0, hr: 0, h: 0, day: 1, d: 1, week: 7, w: 7, month: 30, mo: 30 } as const;

const written = (year: string, month: number, day: string) =>
  parseCalendarDate(`${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`);

function nearest(month: number, day: string, { today }: DayContext, side: DaySide): CalendarDate | undefined {
  const year = Number(today.slice(0, 4));
  const around = [year - 1, year, year + 1].flatMap((one) => written(String(one), month, day) ?? []);
  return side === 'ahead'
    ? around.find((one) => compareDates(one, today) >= 0)
    : around.findLast((one) => compareDates(one, today) <= 0);
}

function named(text: string, context: DayContext, side: DaySide): CalendarDate | undefined {
  const found = [
    ...[...text.matchAll(DAY_MONTH)].map(([, day = '', month = '', year]) => ({ day, month, year })),
    ...[...text.matchAll(MONTH_DAY)].map(([, month = '', day = '', year]) => ({ day, month, year })),
  ];
  for (const { day, month: name, year } of found) {
    const month = Object.hasOwn(context.months, name) ? context.months[name] : undefined;
    if (month === undefined) continue;
    const read = year === undefined ? nearest(month, day, context, side) : written(year, month, day);
    if (read !== undefined) return read;
  }
  return undefined;
}

function agoIn(text: string, { today, daysAgo }: DayContext): CalendarDate | undefined {
  const [, count, more, unit] = AGO.exec(text) ?? [];
  // "30+ days ago" is any day before.
  if (count !== undefined && more === undefined)
    return addDays(today, -Number(count) * DAYS[unit as keyof typeof DAYS]);
  const word = Object.keys(daysAgo).find((one) => text.includes(one));
  return word === undefined ? undefined : addDays(today, -(daysAgo[word] ?? 0));
}

/**
 * Finds the day that a part of an ad names: 2026-06-12, 12.06.2026, 12 June, June 12th 2026, 12 de junio de 2026; of days
 * behind also "3 days ago". `guessed` is true where the order of the numbers is not known. No day: undefined.
 */
export function findDay(text: string, context: DayContext, side: DaySide): DayRead | undefined {
  const line = plain(text.slice(0, 200));
  const iso = parseCalendarDate(ISO.exec(line)?.[1] ?? '');
  if (iso !== undefined) return { day: iso, guessed: false };
  const numbers = NUMBERS.exec(line)?.[1];
  const read = numbers === undefined ? undefined : readDay(numbers, context.order);
  if (read !== undefined) return read;
  const day = named(line, context, side) ?? (side === 'behind' ? agoIn(line, context) : undefined);
  return day === undefined ? undefined : { day, guessed: false };
}
