import { z } from 'zod';
import { CONTACT_CHANNELS, CONTACT_KINDS, DIRECTIONS, OUTCOME_KINDS } from '@/domain/hunt/contact';
import { contactPlan } from '@/domain/hunt/contact-plan';
import { type CalendarDate, dayAt, isTimeZone, parseCalendarDate } from '@/lib/calendar-date';

const UTC = 'UTC';

/** "2026-05-03", or an instant with its offset. */
const moment = z
  .union([z.iso.datetime({ offset: true }), z.iso.date()])
  .transform((text) => ({ text, instant: text.length > 'YYYY-MM-DD'.length ? new Date(text) : undefined }));
type Moment = z.infer<typeof moment>;

const interview = z.union([
  moment.transform((held) => ({ held, zone: UTC })),
  z
    .object({
      held_on: moment.optional(),
      date: moment.optional(),
      time_zone: z.string().refine(isTimeZone, 'not a time zone').default(UTC),
    })
    .transform(({ held_on, date, time_zone }) => ({ held: held_on ?? date, zone: time_zone })),
]);

const planRow = z.object({
  now: moment,
  interview: interview.default({ held: undefined, zone: UTC }),
  contacts: z
    .array(
      z.object({
        at: moment,
        direction: z.enum(DIRECTIONS),
        channel: z.enum(CONTACT_CHANNELS).default('email'),
        kind: z.enum(CONTACT_KINDS).default('follow-up'),
      }),
    )
    .default([]),
  their_date: moment.nullish(),
  outcome: z.enum(OUTCOME_KINDS).nullish(),
});

const dayOf = ({ text, instant }: Moment, zone: string): CalendarDate | undefined =>
  instant === undefined ? parseCalendarDate(text) : dayAt(instant, zone);

/** The ledger of one interview in, the contacts that are still advised out. */
export function planLine(line: unknown): Readonly<Record<string, unknown>> {
  const row = planRow.parse(line);
  const { held, zone } = row.interview;
  const today = dayOf(row.now, zone) ?? dayAt(new Date(row.now.text), zone);
  const plan = contactPlan({
    today,
    heldOn: held && dayOf(held, zone),
    theirDate: row.their_date ? dayOf(row.their_date, zone) : undefined,
    outcome: row.outcome ?? undefined,
    contacts: row.contacts.map(({ at, direction, channel, kind }) => ({
      direction,
      channel,
      kind,
      happenedOn: dayOf(at, zone) ?? today,
      happenedAt: at.instant,
    })),
  });
  return {
    may: plan.may.map(({ what, from, until, why }) => ({ what, from, until: until ?? null, why })),
    quiet_until: plan.quietUntil ?? null,
    contacts_left: plan.contactsLeft,
  };
}
