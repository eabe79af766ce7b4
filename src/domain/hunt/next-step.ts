import { compareDates, type CalendarDate } from '@/lib/calendar-date';
import type { OutcomeKind } from './contact';

/** What is known of one interview, as the list needs it. */
export interface InterviewState {
  readonly reflected: boolean;
  readonly hasLetter: boolean;
  /** How many contacts went out. */
  readonly sent: number;
  /** The one reply after a no was sent (product.md, contact budget). */
  readonly repliedToNo: boolean;
  readonly quietUntil: CalendarDate | undefined;
  readonly outcome: OutcomeKind | undefined;
  /** The advice of the picture was to write nothing. */
  readonly adviseNothing: boolean;
}

export type NextStep =
  | { readonly id: 'finish-reflection' }
  | { readonly id: 'write-letter' }
  | { readonly id: 'send-letter' }
  | { readonly id: 'wait'; readonly until: CalendarDate }
  | { readonly id: 'say-what-happened' }
  | { readonly id: 'reply-to-no' }
  | { readonly id: 'rest' };

const settled: readonly OutcomeKind[] = ['second-talk', 'offer', 'no-answer'];

/** Decides the one thing to do next for an interview, in the order of ux.md 2.2. */
export function nextStep(state: InterviewState, today: CalendarDate): NextStep {
  if (state.outcome !== undefined && settled.includes(state.outcome)) return { id: 'rest' };
  if (!state.reflected) return { id: 'finish-reflection' };
  if (state.outcome === 'rejected') return { id: state.repliedToNo ? 'rest' : 'reply-to-no' };
  if (state.sent > 0) return afterSending(state, today);
  if (state.hasLetter) return { id: 'send-letter' };
  return state.adviseNothing ? { id: 'rest' } : { id: 'write-letter' };
}

function afterSending({ quietUntil }: InterviewState, today: CalendarDate): NextStep {
  if (quietUntil !== undefined && compareDates(today, quietUntil) < 0) return { id: 'wait', until: quietUntil };
  return { id: 'say-what-happened' };
}

/** The order in which interviews compete for the one "Continue" card (ux.md 2.2). Waiting and resting ones never get it. */
const urgency: readonly NextStep['id'][] = [
  'finish-reflection',
  'send-letter',
  'write-letter',
  'reply-to-no',
  'say-what-happened',
];

/** Picks the single most useful next step; earlier entries win a tie, so pass the newest first. */
export function mostUseful<Entry extends { readonly step: NextStep }>(entries: readonly Entry[]): Entry | undefined {
  const rank = ({ step }: Entry) => urgency.indexOf(step.id);
  return entries.filter((entry) => rank(entry) >= 0).sort((a, b) => rank(a) - rank(b))[0];
}
