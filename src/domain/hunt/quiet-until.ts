import { addWorkingDays, compareDates, type CalendarDate } from '@/lib/calendar-date';
import type { Contact } from './contact';
import { lastSentOn } from './contact-budget';

export { contactsLeft, sentSinceTheirs } from './contact-budget';

/** Five working days after a letter, one after the employer's own date: adviser custom (evidence.md 4.4, ux.md 2.12). */
const AFTER_OUR_CONTACT = 5;
const AFTER_THEIR_DATE = 1;

/**
 * Decides until which day the next move is the employer's: the later of five working days after the last contact and one
 * working day after the date they named. Nothing sent and no date named: undefined. Source: evidence.md 4.4 and 4.8 (C33).
 */
export function quietUntil(
  contacts: readonly Contact[],
  theirDate: CalendarDate | undefined,
): CalendarDate | undefined {
  const lastSent = lastSentOn(contacts);
  if (lastSent === undefined) return undefined;
  const afterOurs = addWorkingDays(lastSent, AFTER_OUR_CONTACT);
  if (theirDate === undefined) return afterOurs;
  const afterTheirs = afterTheirDate(theirDate);
  return compareDates(afterOurs, afterTheirs) >= 0 ? afterOurs : afterTheirs;
}

/** The first day on which to ask about a date that they named and let pass. */
export const afterTheirDate = (theirDate: CalendarDate): CalendarDate => addWorkingDays(theirDate, AFTER_THEIR_DATE);
