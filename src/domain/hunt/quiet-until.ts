import { addWorkingDays, compareDates, type CalendarDate } from '@/lib/calendar-date';
import type { Contact } from './contact';

/** Five working days after a letter, one after the employer's own date: adviser custom (evidence.md 4.4, ux.md 2.12). */
const AFTER_OUR_CONTACT = 5;
const AFTER_THEIR_DATE = 1;
/** The letter or call, then one check-in (product.md, contact budget). */
const CONTACT_BUDGET = 2;

const newestFirst = (a: Contact, b: Contact) => compareDates(b.happenedOn, a.happenedOn);

/** What was sent since the employer last got in touch: their contact resets the count. */
export function sentSinceTheirs(contacts: readonly Contact[]): readonly Contact[] {
  const lastIn = contacts.filter(({ direction }) => direction === 'in').sort(newestFirst)[0];
  return contacts.filter(
    ({ direction, happenedOn }) =>
      direction === 'out' && (lastIn === undefined || compareDates(happenedOn, lastIn.happenedOn) >= 0),
  );
}

export function contactsLeft(contacts: readonly Contact[]): number {
  return Math.max(0, CONTACT_BUDGET - sentSinceTheirs(contacts).length);
}

/**
 * Decides until which day the next move is the employer's: the later of five working days after the last contact and one
 * working day after the date they named. Nothing sent and no date named: undefined. Source: evidence.md 4.4 and 4.8 (C33).
 */
export function quietUntil(
  contacts: readonly Contact[],
  theirDate: CalendarDate | undefined,
): CalendarDate | undefined {
  const lastSent = [...sentSinceTheirs(contacts)].sort(newestFirst)[0];
  if (lastSent === undefined) return undefined;
  const afterOurs = addWorkingDays(lastSent.happenedOn, AFTER_OUR_CONTACT);
  if (theirDate === undefined) return afterOurs;
  const afterTheirs = addWorkingDays(theirDate, AFTER_THEIR_DATE);
  return compareDates(afterOurs, afterTheirs) >= 0 ? afterOurs : afterTheirs;
}
