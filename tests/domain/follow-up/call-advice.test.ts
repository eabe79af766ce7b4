import { describe, expect, test } from 'vitest';

import { type CallCircumstances, nextCallWindow, reasonsNotToCall } from '@/domain/follow-up/call-advice';
import type { Contact } from '@/domain/hunt/contact';
import type { CalendarDate } from '@/lib/calendar-date';

const day = (text: string) => text as CalendarDate;
const TUESDAY = day('2026-11-24');
const theirs: Contact = { direction: 'in', channel: 'email', kind: 'answer', happenedOn: day('2026-11-20') };
const ours: Contact = { direction: 'out', channel: 'phone', kind: 'follow-up', happenedOn: TUESDAY };

const reasons = (change: Partial<CallCircumstances> = {}) =>
  reasonsNotToCall({
    contacts: [],
    theirDate: undefined,
    outcome: undefined,
    locale: 'en-US',
    today: TUESDAY,
    ...change,
  });

describe('why not to call', () => {
  test('nobody invited calls', () => {
    expect(reasons()).toEqual(['usual']);
  });

  test('nothing speaks against it where they called themselves', () => {
    expect(reasons({ contacts: [{ ...theirs, channel: 'phone' }] })).toEqual([]);
  });

  test('they have only written', () => {
    expect(reasons({ contacts: [theirs] })).toContain('wrote-only');
  });

  test('the day they named is still ahead', () => {
    expect(reasons({ theirDate: day('2026-11-27') })).toContain('date-ahead');
    expect(reasons({ theirDate: day('2026-11-23') })).not.toContain('date-ahead');
  });

  test('it is Britain', () => {
    expect(reasons({ locale: 'en-GB' })).toEqual(['british']);
  });

  test('a call has been made today', () => {
    expect(reasons({ contacts: [ours] })[0]).toBe('called-today');
  });

  test('they have decided, or were asked twice', () => {
    expect(reasons({ outcome: 'rejected' })).toContain('said-no');
    expect(reasons({ contacts: [ours, { ...ours, channel: 'email', happenedOn: day('2026-11-16') }] })).toContain(
      'asked-twice',
    );
  });
});

describe('when to call', () => {
  test.each([
    ['2026-11-24', 8, '2026-11-24', 'morning'],
    ['2026-11-24', 12, '2026-11-24', 'afternoon'],
    ['2026-11-24', 16, '2026-11-25', 'morning'],
    ['2026-11-26', 16, '2026-12-01', 'morning'],
    ['2026-11-27', 9, '2026-12-01', 'morning'],
    ['2026-11-22', 9, '2026-11-24', 'morning'],
  ] as const)('on %s at %i it is %s in the %s', (today, hour, on, half) => {
    expect(nextCallWindow(day(today), hour, false)).toEqual({ on, half });
  });

  test('never on the day of another call', () => {
    expect(nextCallWindow(TUESDAY, 9, true)).toEqual({ on: '2026-11-25', half: 'morning' });
  });
});
