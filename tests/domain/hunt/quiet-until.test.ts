import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '@/domain/hunt/contact';
import { contactsLeft, quietUntil, sentSinceTheirs } from '@/domain/hunt/quiet-until';
import { addDays, type CalendarDate, dayOfWeek, daysBetween } from '@/lib/calendar-date';

const sent = (on: string, over: Partial<Contact> = {}): Contact => ({
  direction: 'out',
  channel: 'email',
  kind: 'follow-up',
  happenedOn: on as CalendarDate,
  ...over,
});
const theyWrote = (on: string): Contact => sent(on, { direction: 'in', kind: 'answer' });

describe('the quiet date', () => {
  test('does not exist before anything was sent, whatever date they named', () => {
    expect(quietUntil([], undefined)).toBeUndefined();
    expect(quietUntil([], '2026-05-20' as CalendarDate)).toBeUndefined();
  });

  test.each([
    ['Monday 4 May', '2026-05-04', '2026-05-11'],
    ['Friday 8 May', '2026-05-08', '2026-05-15'],
    ['Saturday 9 May', '2026-05-09', '2026-05-15'],
  ])('is five working days after a letter sent on %s', (_name, on, until) => {
    expect(quietUntil([sent(on)], undefined)).toBe(until);
  });

  test('is one working day after the date they named, when that is later', () => {
    expect(quietUntil([sent('2026-05-04')], '2026-05-15' as CalendarDate)).toBe('2026-05-18');
  });

  test('stays five working days after the letter when the date they named is sooner', () => {
    expect(quietUntil([sent('2026-05-04')], '2026-05-06' as CalendarDate)).toBe('2026-05-11');
  });

  test('counts from the newest contact, in whatever order they are listed', () => {
    const [first, second] = [sent('2026-05-04'), sent('2026-05-14', { kind: 'check-in' })];
    expect(quietUntil([first, second], undefined)).toBe('2026-05-21');
    expect(quietUntil([second, first], undefined)).toBe('2026-05-21');
  });

  test('ends when they get in touch', () => {
    expect(quietUntil([sent('2026-05-04'), theyWrote('2026-05-06')], undefined)).toBeUndefined();
  });

  test('is always a working day, five to seven days after what was sent', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (days) => {
        const on = addDays('2024-01-01' as CalendarDate, days);
        const until = quietUntil([sent(on)], undefined)!;
        expect(dayOfWeek(until)).toBeLessThanOrEqual(5);
        expect([6, 7]).toContain(daysBetween(on, until) + (dayOfWeek(on) === 7 ? 1 : 0));
      }),
    );
  });
});

describe('the contact budget', () => {
  test.each<[string, Contact[], number]>([
    ['nothing sent', [], 2],
    ['a letter', [sent('2026-05-04')], 1],
    ['a letter and a check-in', [sent('2026-05-04'), sent('2026-05-14')], 0],
    ['three contacts', [sent('2026-05-04'), sent('2026-05-14'), sent('2026-05-20')], 0],
    ['a letter that they answered', [sent('2026-05-04'), theyWrote('2026-05-06')], 2],
    ['a letter after they wrote', [theyWrote('2026-05-03'), sent('2026-05-04')], 1],
    ['a letter on the day they wrote', [theyWrote('2026-05-04'), sent('2026-05-04')], 1],
  ])('after %s', (_name, contacts, left) => {
    expect(contactsLeft(contacts)).toBe(left);
  });

  test('never counts what they sent', () => {
    expect(sentSinceTheirs([theyWrote('2026-05-03'), theyWrote('2026-05-04')])).toEqual([]);
  });
});
