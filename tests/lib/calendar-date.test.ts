import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  type CalendarDate,
  compareDates,
  dayAt,
  dayInWords,
  dayOfWeek,
  daysBetween,
  hourAt,
  isTimeZone,
  parseCalendarDate,
  weekdayName,
} from '@/lib/calendar-date';

const on = (text: string) => text as CalendarDate;
const anyDay = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(on('1990-01-01'), days));

describe('a day in text', () => {
  test.each(['2026-05-02', '2024-02-29', '1970-01-01'])('%s is read', (text) => {
    expect(parseCalendarDate(text)).toBe(text);
  });

  test.each([
    '',
    '2026-02-30',
    '2025-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-5-2',
    '02/05/2026',
    '2026-05-02T10:00',
    ' 2026-05-02',
    '+002026-05-02',
  ])('%j is not a day', (text) => expect(parseCalendarDate(text)).toBeUndefined());

  test('any day that is written can be read', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseCalendarDate(day)).toBe(day);
      }),
    );
  });
});

describe('the same instant', () => {
  const instant = new Date('2026-05-02T22:30:00Z');

  test('is another day in Berlin than in New York', () => {
    expect(dayAt(instant, 'Europe/Berlin')).toBe('2026-05-03');
    expect(dayAt(instant, 'America/New_York')).toBe('2026-05-02');
  });

  test('is another hour', () => {
    expect(hourAt(instant, 'Europe/Berlin')).toBe(0);
    expect(hourAt(instant, 'Asia/Kolkata')).toBe(4);
  });
});

describe('counting', () => {
  test('across a month, a leap day and the change of the clocks', () => {
    expect(addDays(on('2024-02-28'), 2)).toBe('2024-03-01');
    expect(addDays(on('2026-03-28'), 1)).toBe('2026-03-29');
    expect(daysBetween(on('2026-03-28'), on('2026-03-30'))).toBe(2);
    expect(daysBetween(on('2026-03-30'), on('2026-03-28'))).toBe(-2);
  });

  test('there and back is where it began', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  test('days compare as they follow each other', () => {
    expect(compareDates(on('2026-05-02'), on('2026-05-02'))).toBe(0);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(compareDates(a, b)).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });

  test.each([
    ['2026-05-04', 5, '2026-05-11'],
    ['2026-05-08', 1, '2026-05-11'],
    ['2026-05-10', 1, '2026-05-11'],
    ['2026-05-10', 0, '2026-05-10'],
  ])('from %s, %i working days on is %s', (from, count, to) => {
    expect(addWorkingDays(on(from), count)).toBe(to);
  });

  test('working days end on a working day', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 40 }), (day, count) => {
        expect(dayOfWeek(addWorkingDays(day, count))).toBeLessThanOrEqual(5);
      }),
    );
  });
});

describe('in words', () => {
  test('a day of this year has no year, another has', () => {
    expect(dayInWords(on('2026-05-02'), on('2026-11-22'))).toBe('2 May');
    expect(dayInWords(on('2025-12-31'), on('2026-11-22'))).toBe('31 December 2025');
    expect(dayInWords(on('2026-05-02'), on('2026-11-22'), 'en-US')).toBe('May 2');
  });

  test('a weekday has its name', () => {
    expect(weekdayName(on('2026-05-04'))).toBe('Monday');
    expect(dayOfWeek(on('2026-05-10'))).toBe(7);
  });
});

test('a time zone is one that the machine knows', () => {
  expect(['Europe/Berlin', 'UTC', 'Mars/Olympus', '', 'Europe/Berlin; --'].map(isTimeZone)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
});
