import { contactsLeft } from '@/domain/hunt/quiet-until';
import type { Contact, OutcomeKind } from '@/domain/hunt/contact';
import { addDays, compareDates, dayOfWeek, type CalendarDate } from '@/lib/calendar-date';

import type { Locale } from './letter';

/** Why an email is the better choice. "usual" holds whenever nobody invited calls. */
export type NotToCall = 'wrote-only' | 'date-ahead' | 'said-no' | 'asked-twice' | 'called-today' | 'british' | 'usual';

export interface CallCircumstances {
  readonly contacts: readonly Contact[];
  readonly theirDate: CalendarDate | undefined;
  readonly outcome: OutcomeKind | undefined;
  readonly locale: Locale;
  readonly today: CalendarDate;
}

/** What speaks against a call, the weightiest first; never forbids (letters.md 7, ux.md 2.10). */
export function reasonsNotToCall(circumstances: CallCircumstances): readonly NotToCall[] {
  const { contacts, theirDate, outcome, locale, today } = circumstances;
  const theirs = contacts.filter(({ direction }) => direction === 'in');
  const isCalledToday = contacts.some(
    ({ direction, channel, happenedOn }) => direction === 'out' && channel === 'phone' && happenedOn === today,
  );
  const reasons: readonly (readonly [NotToCall, boolean])[] = [
    ['called-today', isCalledToday],
    ['asked-twice', contactsLeft(contacts) === 0],
    ['said-no', outcome === 'rejected'],
    ['date-ahead', theirDate !== undefined && compareDates(today, theirDate) <= 0],
    ['wrote-only', theirs.length > 0 && theirs.every(({ channel }) => channel === 'email' || channel === 'letter')],
    ['british', locale === 'en-GB'],
    ['usual', locale !== 'en-GB' && !theirs.some(({ channel }) => channel === 'phone' || channel === 'in-person')],
  ];
  return reasons.flatMap(([id, holds]) => (holds ? [id] : []));
}

export interface CallWindow {
  readonly on: CalendarDate;
  readonly half: 'morning' | 'afternoon';
}

const TUESDAY = 2;
const THURSDAY = 4;
/** A window that ends within the half hour is over: half past eleven, and four. */
const MORNING_UNTIL = 11;
const AFTERNOON_UNTIL = 15;

/**
 * The next good time, in their time zone: Tuesday to Thursday, half past nine to half past eleven or two to four (ux.md
 * 2.10). Never on a day with a call in it already.
 */
export function nextCallWindow(today: CalendarDate, hour: number, isCalledToday: boolean): CallWindow {
  if (isMidweek(today) && !isCalledToday && hour < AFTERNOON_UNTIL)
    return { on: today, half: hour < MORNING_UNTIL ? 'morning' : 'afternoon' };
  let on = addDays(today, 1);
  while (!isMidweek(on)) on = addDays(on, 1);
  return { on, half: 'morning' };
}

const isMidweek = (day: CalendarDate): boolean => dayOfWeek(day) >= TUESDAY && dayOfWeek(day) <= THURSDAY;
