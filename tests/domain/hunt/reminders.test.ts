import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { laterThan, type Reminder, remindersNow, usualTimes } from '@/domain/hunt/reminders';
import { addDays, type CalendarDate, dayOfWeek, parseCalendarDate } from '@/lib/calendar-date';

const WEDNESDAY = parseCalendarDate('2026-05-06')!;
const reminder = (over: Partial<Reminder> = {}): Reminder => ({
  id: 'a',
  dueOn: WEDNESDAY,
  snoozedUntil: undefined,
  shownOn: undefined,
  isDone: false,
  isMuted: false,
  ...over,
});
const at = (today: CalendarDate, hour = 10) => ({ today, hour, times: usualTimes });

describe('a reminder', () => {
  test('comes up on its day', () => {
    expect(remindersNow([reminder()], at(addDays(WEDNESDAY, -1)))).toEqual([]);
    expect(remindersNow([reminder()], at(WEDNESDAY))).toEqual(['a']);
  });

  test.each([8, 18, 23])('does not come up at %i o’clock', (hour) => {
    expect(remindersNow([reminder()], at(WEDNESDAY, hour))).toEqual([]);
  });

  test('waits for Monday when its day is a Saturday', () => {
    const saturday = addDays(WEDNESDAY, 3);
    const one = reminder({ dueOn: saturday });
    expect(remindersNow([one], at(saturday))).toEqual([]);
    expect(remindersNow([one], at(addDays(saturday, 2)))).toEqual(['a']);
  });

  test('that was put off comes back on its new day', () => {
    const later = reminder({ shownOn: WEDNESDAY, snoozedUntil: laterThan(WEDNESDAY, 3) });
    expect(remindersNow([later], at(addDays(WEDNESDAY, 2)))).toEqual([]);
    expect(remindersNow([later], at(addDays(WEDNESDAY, 3)))).toEqual(['a']);
  });

  test('of a job that is not to be reminded of never comes up', () => {
    expect(remindersNow([reminder({ isMuted: true })], at(addDays(WEDNESDAY, 30)))).toEqual([]);
  });

  test('that came up stays until something is done about it, also in the evening', () => {
    expect(remindersNow([reminder({ shownOn: WEDNESDAY })], at(WEDNESDAY, 22))).toEqual(['a']);
  });
});

/** What comes up on each day when the page is opened every hour and nothing is ever done. */
function shownIn(
  days: number,
  due: readonly number[],
): readonly { readonly day: CalendarDate; readonly hour: number }[] {
  let all = due.map((days_, place) => reminder({ id: String(place), dueOn: addDays(WEDNESDAY, days_) }));
  const shown: { day: CalendarDate; hour: number }[] = [];
  for (let day = WEDNESDAY, past = 0; past < days; past += 1, day = addDays(day, 1)) {
    for (const hour of [0, 8, 9, 12, 17, 18, 23]) {
      const now = new Set(remindersNow(all, at(day, hour)));
      all = all.map((one) => {
        if (!now.has(one.id) || one.shownOn !== undefined) return one;
        shown.push({ day, hour });
        return { ...one, shownOn: day };
      });
    }
  }
  return shown;
}

describe('however many there are', () => {
  const due = fc.array(fc.integer({ min: 0, max: 30 }), { maxLength: 25 });

  test('never more than one comes up on a day, and never more than three in a week', () => {
    fc.assert(
      fc.property(due, (days) => {
        const shown = shownIn(40, days).map(({ day }) => day);
        expect(new Set(shown).size).toBe(shown.length);
        shown.forEach((_, from) => {
          const week = shown.slice(from).filter((day) => day < addDays(shown[from]!, 7));
          expect(week.length).toBeLessThanOrEqual(3);
        });
      }),
    );
  });

  test('never in the quiet hours, never at the weekend', () => {
    fc.assert(
      fc.property(due, (days) => {
        for (const { day, hour } of shownIn(40, days)) {
          expect(hour >= 9 && hour < 18).toBe(true);
          expect(dayOfWeek(day)).toBeLessThan(6);
        }
      }),
    );
  });
});
