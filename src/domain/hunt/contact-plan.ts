import { addWorkingDays, type CalendarDate, compareDates } from '@/lib/calendar-date';
import type { Contact, ContactKind, OutcomeKind } from './contact';
import { contactsLeft, lastSentOn, oldestFirst, weekAfterLast } from './contact-budget';
import { afterTheirDate, quietUntil } from './quiet-until';

export interface LedgerState {
  readonly contacts: readonly Contact[];
  readonly heldOn: CalendarDate | undefined;
  /** The day they named for an answer. */
  readonly theirDate: CalendarDate | undefined;
  readonly outcome: OutcomeKind | undefined;
  readonly today: CalendarDate;
}

export const MOVE_REASONS = [
  'nothing-sent-yet',
  'they-wrote',
  'they-said-no',
  'their-date-passed',
  'quiet-is-over',
] as const;
export type MoveReason = (typeof MOVE_REASONS)[number];

/** One contact that the rules advise: of what kind, from which day, until when it makes sense, and why. */
export interface ContactMove {
  readonly what: ContactKind;
  readonly from: CalendarDate;
  readonly until: CalendarDate | undefined;
  readonly why: MoveReason;
}

export interface ContactPlan {
  readonly may: readonly ContactMove[];
  readonly quietUntil: CalendarDate | undefined;
  readonly contactsLeft: number;
}

/** A letter makes sense for a working week after the interview, a check-in for two after the quiet time: then let go. */
const WEEK = 5;
const TWO_WEEKS = 10;

const later = (...days: readonly (CalendarDate | undefined)[]): CalendarDate | undefined =>
  days
    .filter((day) => day !== undefined)
    .toSorted(compareDates)
    .at(-1);

/**
 * Decides which contacts are still advised, and from which day. Two that nobody asked for, a week apart and never inside the quiet
 * time; one answer to what they wrote; one reply after a no; nothing once it is settled. It advises and never forbids: a contact
 * beyond it takes a reason, which is kept with it. Source: product.md, contact budget; ux.md 2.12; evidence.md 4.8.
 */
export function contactPlan(state: LedgerState): ContactPlan {
  const { contacts, theirDate } = state;
  return {
    may: movesFor(state),
    quietUntil: quietUntil(contacts, theirDate),
    contactsLeft: contactsLeft(contacts),
  };
}

function movesFor(state: LedgerState): readonly ContactMove[] {
  const { contacts, outcome, today } = state;
  if (outcome === 'rejected') {
    const hasReplied = contacts.some(({ kind }) => kind === 'reply-to-a-no');
    return hasReplied
      ? []
      : [{ what: 'reply-to-a-no', from: today, until: addWorkingDays(today, WEEK), why: 'they-said-no' }];
  }
  if (outcome === 'offer' || outcome === 'second-talk' || outcome === 'no-answer') return [];
  if (contacts.toSorted(oldestFirst).at(-1)?.direction === 'in') {
    return [{ what: 'answer', from: today, until: addWorkingDays(today, WEEK), why: 'they-wrote' }];
  }
  return contactsLeft(contacts) === 0 ? [] : [unasked(state)];
}

function unasked({ contacts, heldOn, theirDate, today }: LedgerState): ContactMove {
  if (lastSentOn(contacts) === undefined) {
    const from = later(heldOn, today) ?? today;
    const until = heldOn === undefined ? undefined : later(addWorkingDays(heldOn, WEEK), from);
    return { what: 'follow-up', from, until, why: 'nothing-sent-yet' };
  }
  const theirs = theirDate === undefined ? undefined : afterTheirDate(theirDate);
  const from = later(weekAfterLast(contacts), quietUntil(contacts, theirDate), today) ?? today;
  const isTheirs = theirs !== undefined && compareDates(theirs, from) <= 0;
  return {
    what: 'check-in',
    from,
    until: addWorkingDays(from, TWO_WEEKS),
    why: isTheirs ? 'their-date-passed' : 'quiet-is-over',
  };
}
