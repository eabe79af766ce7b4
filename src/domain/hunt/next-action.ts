import { addDays, type CalendarDate, compareDates } from '@/lib/calendar-date';
import type { OutcomeKind } from './contact';
import { nextStep, type NextStep } from './next-step';
import type { Place } from './place';

/** What is known of the newest round of a job, as far as the next action depends on it. */
export interface RoundState {
  readonly heldOn: CalendarDate | undefined;
  /** Somebody has begun to tell how it went. */
  readonly begun: boolean;
  readonly reflected: boolean;
  readonly hasLetter: boolean;
  readonly sent: number;
  readonly repliedToNo: boolean;
  readonly quietUntil: CalendarDate | undefined;
  readonly outcome: OutcomeKind | undefined;
  readonly adviseNothing: boolean;
}

export interface JobState {
  readonly place: Place;
  readonly deadline: CalendarDate | undefined;
  readonly parkedUntil: CalendarDate | undefined;
  /** Newest first. */
  readonly rounds: readonly RoundState[];
}

export type NextAction =
  | NextStep
  | { readonly id: 'apply'; readonly by?: CalendarDate }
  | { readonly id: 'prepare'; readonly on: CalendarDate }
  | { readonly id: 'say-how-it-went' }
  | { readonly id: 'answer-offer'; readonly by?: CalendarDate };

const resting: NextAction = { id: 'rest' };

/**
 * Decides the one next thing for a job: an interview ahead is prepared, one behind is looked at, an ad is applied to, an offer is
 * answered. A parked or closed job, and one where the employer has the next move, needs nothing. Source: ux.md 2.2 and 2.13.
 */
export function nextAction(job: JobState, today: CalendarDate): NextAction {
  if (job.place.status === 'closed' || job.place.status === 'accepted') return resting;
  const parked = job.parkedUntil;
  if (parked !== undefined && compareDates(today, parked) < 0) return { id: 'wait', until: parked };
  const ahead = job.rounds.find(({ heldOn }) => heldOn !== undefined && compareDates(heldOn, today) >= 0);
  if (ahead?.heldOn !== undefined && !ahead.begun) return { id: 'prepare', on: ahead.heldOn };
  const [newest] = job.rounds;
  if (newest !== undefined) return afterRound(newest, job, today);
  return withoutRounds(job, today);
}

function afterRound(round: RoundState, job: JobState, today: CalendarDate): NextAction {
  if (job.place.status === 'offer') return withoutRounds(job, today);
  const step = nextStep(round, today);
  return step.id === 'finish-reflection' && !round.begun ? { id: 'say-how-it-went' } : step;
}

function withoutRounds({ place, deadline }: JobState, today: CalendarDate): NextAction {
  const isAhead = deadline !== undefined && compareDates(today, addDays(deadline, 1)) < 0;
  const by = isAhead ? { by: deadline } : {};
  if (place.status === 'saved') return { id: 'apply', ...by };
  if (place.status === 'offer') return { id: 'answer-offer', ...by };
  return resting;
}
