import 'server-only';
import { z } from 'zod';
import { CONTACT_CHANNELS, type Contact, type ContactKind, OVERRIDE_REASONS } from '@/domain/hunt/contact';
import { contactsLeft } from '@/domain/hunt/quiet-until';
import { compareDates, parseCalendarDate, type CalendarDate } from '@/lib/calendar-date';
import type { Problem } from '@/lib/form-state';
import { words } from './copy';
import type { Desk } from './desk';

/** "Did you send it?": when, how, and why once more when the budget is used up. */
export const sentFields = z.object({
  when: z.enum(['today', 'another-day', 'not-yet']).optional(),
  sentOn: z.string().max(32).optional(),
  channel: z.enum(CONTACT_CHANNELS).default('email'),
  reason: z.enum(OVERRIDE_REASONS).optional(),
});
export type SentFields = z.infer<typeof sentFields>;

export type SentContact = { readonly contact: Contact } | { readonly problem: Problem } | undefined;

/** The contact that the form tells of; undefined when nothing was sent yet. */
export function contactIn(sent: SentFields, desk: Pick<Desk, 'contacts' | 'outcomes' | 'today'>): SentContact {
  if (sent.when === undefined || sent.when === 'not-yet') return undefined;
  const happenedOn = sent.when === 'today' ? desk.today : dayBy(sent.sentOn, desk.today);
  if (happenedOn === undefined) return { problem: { field: 'sentOn', text: words.enterDay } };
  const kind = kindOfNext(desk);
  const contact = { direction: 'out', channel: sent.channel, kind, happenedOn } as const;
  if (kind === 'reply-to-a-no' || contactsLeft(desk.contacts) > 0) return { contact };
  if (sent.reason === undefined) return { problem: { field: 'reason', text: words.chooseReason } };
  return { contact: { ...contact, override: sent.reason } };
}

/** What the form says, without what is concluded from the ledger: sent a second time it is the same form, whatever stands there now. */
export const typedContact = ({ when, sentOn, channel, reason }: SentFields) => ({ when, sentOn, channel, reason });

/** A day that exists and is not ahead. */
export function dayBy(typed: string | undefined, today: CalendarDate): CalendarDate | undefined {
  const day = parseCalendarDate(typed?.trim() ?? '');
  return day !== undefined && compareDates(day, today) <= 0 ? day : undefined;
}

/** The first touch is the follow-up, the next one a check-in; after a no there is one reply. */
function kindOfNext({ contacts, outcomes }: Pick<Desk, 'contacts' | 'outcomes'>): ContactKind {
  const hasReplied = contacts.some(({ kind }) => kind === 'reply-to-a-no');
  if (outcomes[0]?.kind === 'rejected' && !hasReplied) return 'reply-to-a-no';
  return contacts.some(({ direction }) => direction === 'out') ? 'check-in' : 'follow-up';
}
