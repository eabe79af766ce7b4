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
function urgencyOf(action: NextAction, today: CalendarDate): number | undefined {
  switch (action.id) {
    case 'prepare':
      return daysBetween(today, action.on) <= DAYS_TO_PREPARE ? 0 : undefined;
    case 'answer-offer':
      return 1;
    case 'finish-reflection':
      return 2;
    case 'send-letter':
      return 3;
    case 'write-letter':
      return 4;
    case 'reply-to-no':
      return 5;
    case 'say-how-it-went':
      return 6;
    case 'apply':
      return action.by !== undefined && daysBetween(today, action.by) <= LAST_WEEK ? 7 : undefined;
    case 'say-what-happened':
      return 8;
    default:
      return undefined;
  }
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
