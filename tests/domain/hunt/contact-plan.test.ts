import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Contact } from '@/domain/hunt/contact';
import { contactPlan, type LedgerState } from '@/domain/hunt/contact-plan';
import { addDays, type CalendarDate, compareDates, daysBetween, parseCalendarDate } from '@/lib/calendar-date';

const day = (text: string) => parseCalendarDate(text)!;
const MONDAY = day('2026-05-04');

const state = (over: Partial<LedgerState> = {}): LedgerState => ({
  contacts: [],
  heldOn: MONDAY,
  theirDate: undefined,
  outcome: undefined,
  today: addDays(MONDAY, 1),
  ...over,
});
const out = (happenedOn: CalendarDate, over: Partial<Contact> = {}): Contact => ({
  direction: 'out',
  channel: 'email',
  kind: 'follow-up',
  happenedOn,
  ...over,
});

describe('the plan after an interview', () => {
  test('begins with a letter, which makes sense for a working week', () => {
    expect(contactPlan(state()).may).toEqual([
      { what: 'follow-up', from: '2026-05-05', until: '2026-05-11', why: 'nothing-sent-yet' },
    ]);
  });

  test('goes on with one check-in, a week later and after the quiet time', () => {
    const plan = contactPlan(state({ contacts: [out(day('2026-05-05'))] }));
    expect(plan.quietUntil).toBe('2026-05-12');
    expect(plan.may).toMatchObject([{ what: 'check-in', from: '2026-05-12', why: 'quiet-is-over' }]);
  });

  test('waits for the day they named', () => {
    const plan = contactPlan(state({ contacts: [out(day('2026-05-05'))], theirDate: day('2026-05-20') }));
    expect(plan.may).toMatchObject([{ what: 'check-in', from: '2026-05-21', why: 'their-date-passed' }]);
  });

  test('is over after the check-in', () => {
    const contacts = [out(day('2026-05-05')), out(day('2026-05-13'), { kind: 'check-in' })];
    expect(contactPlan(state({ contacts, today: day('2026-06-30') }))).toMatchObject({ may: [], contactsLeft: 0 });
  });

  test('starts anew when they write: one answer', () => {
    const contacts = [
      out(day('2026-05-05')),
      out(day('2026-05-13'), { kind: 'check-in' }),
      { ...out(day('2026-05-14')), direction: 'in', kind: 'answer' } as const,
    ];
    expect(contactPlan(state({ contacts, today: day('2026-05-15') }))).toMatchObject({
      may: [{ what: 'answer', why: 'they-wrote' }],
      contactsLeft: 2,
    });
  });

  test('after a no has one reply, and then nothing', () => {
    expect(contactPlan(state({ outcome: 'rejected' })).may).toMatchObject([{ what: 'reply-to-a-no' }]);
    const contacts = [out(MONDAY, { kind: 'reply-to-a-no' })];
    expect(contactPlan(state({ outcome: 'rejected', contacts })).may).toEqual([]);
  });

  test.each(['offer', 'second-talk', 'no-answer'] as const)('has nothing more after "%s"', (outcome) => {
    expect(contactPlan(state({ outcome })).may).toEqual([]);
  });
});

/** What happens day by day when somebody always writes on the first day that the plan allows. */
function eagerDays(incoming: readonly number[], theirDate: CalendarDate | undefined): readonly Contact[] {
  let contacts: readonly Contact[] = [];
  for (let at = 0; at < 90; at += 1) {
    const today = addDays(MONDAY, at);
    if (incoming.includes(at)) {
      contacts = [
        ...contacts,
        { ...out(today), direction: 'in', kind: 'answer', happenedAt: new Date(`${today}T08:00:00Z`) },
      ];
    }
    const [move] = contactPlan(state({ contacts, theirDate, today })).may;
    if (move !== undefined && compareDates(move.from, today) <= 0) {
      contacts = [...contacts, out(today, { kind: move.what, happenedAt: new Date(`${today}T09:00:00Z`) })];
    }
  }
  return contacts;
}

const incoming = fc.uniqueArray(fc.integer({ min: 0, max: 89 }), { maxLength: 4 });
const theirDate = fc.option(
  fc.integer({ min: 0, max: 60 }).map((at) => addDays(MONDAY, at)),
  { nil: undefined },
);

describe('whoever follows the plan', () => {
  test('never sends more than two that nobody asked for, between two of theirs', () => {
    fc.assert(
      fc.property(incoming, theirDate, (days, named) => {
        let unasked = 0;
        for (const { direction, kind } of eagerDays(days, named)) {
          unasked = direction === 'in' ? 0 : unasked + (kind === 'answer' ? 0 : 1);
          expect(unasked).toBeLessThanOrEqual(2);
        }
      }),
    );
  });

  test('never sends two that nobody asked for within a week', () => {
    fc.assert(
      fc.property(incoming, theirDate, (days, named) => {
        let last: CalendarDate | undefined;
        for (const { direction, kind, happenedOn } of eagerDays(days, named)) {
          if (direction === 'in') last = undefined;
          else {
            if (last !== undefined && kind === 'check-in')
              expect(daysBetween(last, happenedOn)).toBeGreaterThanOrEqual(7);
            last = happenedOn;
          }
        }
      }),
    );
  });

  test('never writes on two channels on one day', () => {
    fc.assert(
      fc.property(incoming, theirDate, (days, named) => {
        const sent = eagerDays(days, named).filter(({ direction }) => direction === 'out');
        expect(new Set(sent.map(({ happenedOn }) => happenedOn)).size).toBe(sent.length);
      }),
    );
  });
});
