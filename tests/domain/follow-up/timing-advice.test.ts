import { describe, expect, test } from 'vitest';
import { type Moment, timingAdvice } from '@/domain/follow-up/timing-advice';
import { parseCalendarDate } from '@/lib/calendar-date';

const day = (text: string) => parseCalendarDate(text)!;

// 1 May 2026 is a Friday.
const at = (over: Partial<Moment> = {}): Moment => ({
  heldOn: day('2026-05-01'),
  theirDate: undefined,
  outcome: undefined,
  today: day('2026-05-01'),
  hour: 15,
  ...over,
});

describe('when to send', () => {
  test('the same day is a good moment', () => {
    expect(timingAdvice(at())).toEqual({ id: 'good-moment', atNight: false });
  });

  test('the next morning is a good moment', () => {
    expect(timingAdvice(at({ today: day('2026-05-02') })).id).toBe('good-moment');
  });

  test('the fifth working day is still fine', () => {
    expect(timingAdvice(at({ today: day('2026-05-08') })).id).toBe('still-fine');
  });

  test('after five working days without a date of theirs it is late', () => {
    expect(timingAdvice(at({ today: day('2026-05-11') })).id).toBe('late');
  });

  test('a date of theirs that lies ahead keeps it from being late', () => {
    expect(timingAdvice(at({ today: day('2026-05-20'), theirDate: day('2026-05-29') })).id).toBe('still-fine');
  });

  test('on the day they named the date has not passed', () => {
    expect(timingAdvice(at({ today: day('2026-05-05'), theirDate: day('2026-05-05') })).id).toBe('still-fine');
  });

  test('a date of theirs that has passed comes before the age of the interview', () => {
    expect(timingAdvice(at({ today: day('2026-05-02'), theirDate: day('2026-05-01') })).id).toBe('their-date-passed');
  });

  test('a no comes before everything', () => {
    expect(timingAdvice(at({ outcome: 'rejected', theirDate: day('2026-04-30') })).id).toBe('they-said-no');
  });

  test('nothing is said about the age of an interview without a day', () => {
    expect(timingAdvice(at({ heldOn: undefined })).id).toBeUndefined();
  });

  test.each([
    [20, false],
    [21, true],
    [0, true],
    [6, true],
    [7, false],
  ])('at %i o’clock it is night: %s', (hour, atNight) => {
    expect(timingAdvice(at({ hour })).atNight).toBe(atNight);
  });
});
