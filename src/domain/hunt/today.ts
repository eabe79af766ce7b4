import { type CalendarDate, compareDates, daysBetween } from '@/lib/calendar-date';
import type { NextAction } from './next-action';

/** One thing that could be done, of one job or interview. */
export interface TodayCandidate {
  readonly key: string;
  readonly action: NextAction;
  /** When it last changed: of two that are as urgent, the newer one first. */
  readonly changedOn: CalendarDate;
}

/** An ad or an offer is urgent in its last week; an interview two days ahead. */
const LAST_WEEK = 7;
const DAYS_TO_PREPARE = 2;
const MOST = 3;

/** From the most to the least urgent; what is not here needs nobody today. */
const ORDER: readonly NextAction['id'][] = [
  'prepare',
  'answer-offer',
  'finish-reflection',
  'send-letter',
  'write-letter',
  'reply-to-no',
  'say-how-it-went',
  'apply',
  'say-what-happened',
];

function urgencyOf(action: NextAction, today: CalendarDate): number | undefined {
  if (action.id === 'prepare' && daysBetween(today, action.on) > DAYS_TO_PREPARE) return undefined;
  if (action.id === 'apply' && (action.by === undefined || daysBetween(today, action.by) > LAST_WEEK)) return undefined;
  const urgency = ORDER.indexOf(action.id);
  return urgency === -1 ? undefined : urgency;
}

/**
 * Decides what today needs: at most three, the most urgent first, of the same urgency the newest. Everything else waits without being
 * named. The same input gives the same order. Source: product.md (today), ux.md 2.2.
 */
export function todayActions<Candidate extends TodayCandidate>(
  candidates: readonly Candidate[],
  today: CalendarDate,
): readonly Candidate[] {
  return candidates
    .flatMap((candidate) => {
      const urgency = urgencyOf(candidate.action, today);
      return urgency === undefined ? [] : [{ candidate, urgency }];
    })
    .toSorted(
      (a, b) =>
        a.urgency - b.urgency ||
        compareDates(b.candidate.changedOn, a.candidate.changedOn) ||
        a.candidate.key.localeCompare(b.candidate.key, 'en'),
    )
    .map(({ candidate }) => candidate)
    .slice(0, MOST);
}
