import { addDays, compareDates, type CalendarDate } from '@/lib/calendar-date';
import type { Contact } from './contact';

/** The letter or call, then one check-in that also closes (product.md, contact budget). */
const CONTACT_BUDGET = 2;
/** Between two contacts that nobody asked for (product.md; evidence.md 4.8, C32). */
const DAYS_APART = 7;

/** Oldest first. Two of one day stand in the order of their instants; where one has none, theirs comes first: the careful reading. */
export function oldestFirst(a: Contact, b: Contact): number {
  const byDay = compareDates(a.happenedOn, b.happenedOn);
  if (byDay !== 0) return byDay;
  if (a.happenedAt !== undefined && b.happenedAt !== undefined) {
    const byInstant = a.happenedAt.getTime() - b.happenedAt.getTime();
    if (byInstant !== 0) return byInstant;
  }
  return theirsFirst(a) - theirsFirst(b);
}

const theirsFirst = ({ direction }: Contact): number => (direction === 'in' ? 0 : 1);

const isOut = ({ direction }: Contact): boolean => direction === 'out';
const isIn = ({ direction }: Contact): boolean => direction === 'in';

/** What was sent since the employer last got in touch: their contact resets the count. */
export function sentSinceTheirs(contacts: readonly Contact[]): readonly Contact[] {
  const theirs = contacts.filter(isIn);
  return contacts.filter((contact) => isOut(contact) && theirs.every((their) => oldestFirst(their, contact) < 0));
}

/**
 * The contacts that use up the budget: those since theirs that nobody asked for. One answer to what they wrote, the reply to a no,
 * and a contact that went out with a reason of its own are not among them. Source: product.md, contact budget.
 */
function unasked(contacts: readonly Contact[]): readonly Contact[] {
  const since = sentSinceTheirs(contacts);
  const answer = contacts.some(isIn) ? since.find(({ kind }) => kind === 'answer') : undefined;
  return since.filter(
    (contact) => contact !== answer && contact.kind !== 'reply-to-a-no' && contact.override === undefined,
  );
}

/** How many contacts that nobody asked for are left, 0 to 2. After the reply to a no there are none. */
export function contactsLeft(contacts: readonly Contact[]): number {
  if (sentSinceTheirs(contacts).some(({ kind }) => kind === 'reply-to-a-no')) return 0;
  return Math.max(0, CONTACT_BUDGET - unasked(contacts).length);
}

/** The newest day on which something went out since they got in touch. */
export function lastSentOn(contacts: readonly Contact[]): CalendarDate | undefined {
  return sentSinceTheirs(contacts)
    .map(({ happenedOn }) => happenedOn)
    .sort(compareDates)
    .at(-1);
}

/** The first day that is a week after the last contact; undefined when nothing went out since they got in touch. */
export function weekAfterLast(contacts: readonly Contact[]): CalendarDate | undefined {
  const last = lastSentOn(contacts);
  return last === undefined ? undefined : addDays(last, DAYS_APART);
}
