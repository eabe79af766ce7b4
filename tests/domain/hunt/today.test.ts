import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { huntingActions } from '@/domain/hunt/hunting-actions';
import { nextAction } from '@/domain/hunt/next-action';
import { STATUSES } from '@/domain/hunt/stages';
import { todayActions, type TodayCandidate } from '@/domain/hunt/today';
import { addDays, parseCalendarDate } from '@/lib/calendar-date';

const TODAY = parseCalendarDate('2026-05-06')!;
const round = {
  heldOn: undefined,
  begun: false,
  reflected: false,
  hasLetter: false,
  sent: 0,
  repliedToNo: false,
  quietUntil: undefined,
  outcome: undefined,
  adviseNothing: false,
};
const job = { place: { status: 'interviewing' }, deadline: undefined, parkedUntil: undefined, rounds: [] } as const;

describe('the next thing for a job', () => {
  test('an interview ahead is prepared', () => {
    const rounds = [{ ...round, heldOn: addDays(TODAY, 1) }];
    expect(nextAction({ ...job, rounds }, TODAY)).toEqual({ id: 'prepare', on: '2026-05-07' });
  });

  test('an interview that is over is told about', () => {
    const rounds = [{ ...round, heldOn: addDays(TODAY, -1) }];
    expect(nextAction({ ...job, rounds }, TODAY)).toEqual({ id: 'say-how-it-went' });
  });

  test('a story that was begun is carried on', () => {
    const rounds = [{ ...round, heldOn: addDays(TODAY, -1), begun: true }];
    expect(nextAction({ ...job, rounds }, TODAY)).toEqual({ id: 'finish-reflection' });
  });

  test('a job that is put aside needs nothing until its day, and then comes back by itself', () => {
    const parked = { ...job, place: { status: 'saved' }, parkedUntil: addDays(TODAY, 3) } as const;
    expect(nextAction(parked, TODAY)).toEqual({ id: 'wait', until: '2026-05-09' });
    expect(nextAction(parked, addDays(TODAY, 3))).toEqual({ id: 'apply' });
  });

  test('a deadline that has passed is no deadline', () => {
    const saved = { ...job, place: { status: 'saved' }, deadline: addDays(TODAY, -1) } as const;
    expect(nextAction(saved, TODAY)).toEqual({ id: 'apply' });
  });

  test.each(['closed', 'accepted'] as const)('a job that is %s needs nothing', (status) => {
    const rounds = [{ ...round, heldOn: addDays(TODAY, 1) }];
    expect(nextAction({ ...job, place: { status }, rounds }, TODAY)).toEqual({ id: 'rest' });
  });
});

describe('today', () => {
  const dayAround = fc.integer({ min: -20, max: 20 }).map((days) => addDays(TODAY, days));
  const candidate: fc.Arbitrary<TodayCandidate> = fc.record({
    key: fc.uuid(),
    changedOn: dayAround,
    action: fc
      .record({
        status: fc.constantFrom(...STATUSES),
        deadline: fc.option(dayAround, { nil: undefined }),
        heldOn: fc.option(dayAround, { nil: undefined }),
        sent: fc.integer({ min: 0, max: 2 }),
      })
      .map(({ status, deadline, heldOn, sent }) =>
        nextAction({ ...job, place: { status }, deadline, rounds: [{ ...round, heldOn, sent }] }, TODAY),
      ),
  });

  test('is never more than three things', () => {
    fc.assert(
      fc.property(fc.array(candidate), (all) => {
        expect(todayActions(all, TODAY).length).toBeLessThanOrEqual(3);
      }),
    );
  });

  test('is the same whatever order the jobs come in', () => {
    fc.assert(
      fc.property(fc.uniqueArray(candidate, { selector: ({ key }) => key }), (all) => {
        expect(todayActions(all.toReversed(), TODAY)).toEqual(todayActions(all, TODAY));
      }),
    );
  });

  test('begins with the interview of tomorrow, before a letter to write', () => {
    const write = { key: 'b', changedOn: TODAY, action: { id: 'write-letter' } } as const;
    const prepare = { key: 'a', changedOn: TODAY, action: { id: 'prepare', on: addDays(TODAY, 1) } } as const;
    expect(todayActions<TodayCandidate>([write, prepare], TODAY).map(({ key }) => key)).toEqual(['a', 'b']);
  });

  test('does not name an interview of next week, nor an ad without a near deadline', () => {
    const far = [
      { key: 'a', changedOn: TODAY, action: { id: 'prepare', on: addDays(TODAY, 6) } },
      { key: 'b', changedOn: TODAY, action: { id: 'apply' } },
      { key: 'c', changedOn: TODAY, action: { id: 'apply', by: addDays(TODAY, 20) } },
    ] as const;
    expect(todayActions<TodayCandidate>(far, TODAY)).toEqual([]);
  });
});

describe('what takes the place of a company that was put aside', () => {
  test('is three steps, whatever there is', () => {
    fc.assert(
      fc.property(fc.nat(30), fc.nat(5), fc.boolean(), fc.nat(4), (open, quiet, hasReferee, saved) => {
        const jobs = Array.from({ length: saved }, (_, at) => ({ id: String(at), name: 'Nurse' }));
        expect(huntingActions({ saved: jobs, toPrepare: [], quiet, open, hasReferee })).toHaveLength(3);
      }),
    );
  });

  test('the interview ahead comes first, then the saved jobs', () => {
    const state = {
      saved: [{ id: 'a', name: 'Nurse, Bay Clinic' }],
      toPrepare: [{ applicationId: 'j', interviewId: 'i', name: 'Porter' }],
      quiet: 2,
      open: 12,
      hasReferee: true,
    };
    expect(huntingActions(state).map(({ id }) => id)).toEqual(['prepare', 'apply', 'let-go']);
  });
});
