import { daysBetween, dayInWords, parseCalendarDate, weekdayName, type CalendarDate } from '@/lib/calendar-date';

import type { Locale } from './letter';

/** How the day of the interview is named in a letter: "on Tuesday" within six days, then "on 3 November". */
export interface SpokenDay {
  readonly onDay: string;
  /** Without its preposition, for a subject line. */
  readonly day: string;
}

/** Undefined when the day is unknown or impossible. Without the day of writing the date itself is said. */
export function spokenDay(
  heldOn: string | undefined,
  writtenOn: string | undefined,
  locale: Locale,
): SpokenDay | undefined {
  const held = parseCalendarDate(heldOn ?? '');
  if (held === undefined) return undefined;
  const written = parseCalendarDate(writtenOn ?? '');
  const ago = written === undefined ? undefined : daysBetween(held, written);
  if (ago === undefined || ago < 0 || ago > 6) {
    const date = dayInWords(held, written ?? held, monthOrder(locale));
    return { onDay: `on ${date}`, day: date };
  }
  return { onDay: nearDay(ago, held), day: weekdayName(held) };
}

function nearDay(ago: number, held: CalendarDate): string {
  if (ago === 0) return 'today';
  return ago === 1 ? 'yesterday' : `on ${weekdayName(held)}`;
}

const monthOrder = (locale: Locale): string => (locale === 'en-US' ? 'en-US' : 'en-GB');
