import { describe, expect, test } from 'vitest';
import { asksIfStillOpen } from '@/domain/hunt/still-open';
import { day } from '@/../tests/support/records';

const today = day('2026-06-30');
const quiet = { status: 'applied', days: [day('2026-05-31'), day('2026-03-01')], parkedUntil: undefined } as const;

describe('“Still open?”', () => {
  test('is asked after 30 days in which nothing happened', () => {
    expect(asksIfStillOpen(quiet, today)).toBe(true);
  });

  test('is not asked on the 29th day', () => {
    expect(asksIfStillOpen({ ...quiet, days: [...quiet.days, day('2026-06-01')] }, today)).toBe(false);
  });

  test('is not asked while an interview is to come', () => {
    expect(asksIfStillOpen({ ...quiet, days: [...quiet.days, day('2026-07-20')] }, today)).toBe(false);
  });

  test('is not asked while the next move is theirs until a day', () => {
    expect(asksIfStillOpen({ ...quiet, parkedUntil: day('2026-07-01') }, today)).toBe(false);
    expect(asksIfStillOpen({ ...quiet, parkedUntil: today }, today)).toBe(true);
  });

  test.each(['closed', 'accepted'] as const)('is not asked about what is %s', (status) => {
    expect(asksIfStillOpen({ ...quiet, status }, today)).toBe(false);
  });
});
