import 'server-only';
import { z } from 'zod';
import { CONTACT_CHANNELS, CONTACT_KINDS, DIRECTIONS, OUTCOME_KINDS, OVERRIDE_REASONS } from '@/domain/hunt/contact';
import { database } from './database';
import { dayColumn, optionalDay } from './interview-row';

const absent = z.null().transform(() => undefined);

const contactRow = z.object({
  direction: z.enum(DIRECTIONS),
  channel: z.enum(CONTACT_CHANNELS),
  kind: z.enum(CONTACT_KINDS),
  happenedOn: dayColumn,
  createdAt: z.date(),
  override: z.union([z.enum(OVERRIDE_REASONS), absent]),
});

const roundRow = z.object({
  id: z.string(),
  applicationId: z.string(),
  heldOn: optionalDay,
  startsAt: z.union([z.string(), absent]),
  minutes: z.union([z.number(), absent]),
  timeZone: z.string(),
  format: z.union([z.string(), absent]),
  stage: z.union([z.string(), absent]),
  place: z.string(),
  link: z.string(),
  result: z.union([z.string(), absent]),
  hearBackOn: optionalDay,
  createdAt: z.date(),
  reflection: z.union([z.object({ finishedAt: z.date().nullable() }), absent]),
  diagnosis: z.union([z.object({ verdict: z.string(), approach: z.string() }), absent]),
  letters: z.array(z.object({ approach: z.string() })),
  contacts: z.array(contactRow),
  outcomes: z.array(z.object({ kind: z.enum(OUTCOME_KINDS), happenedOn: dayColumn })),
});

export type Round = z.infer<typeof roundRow>;

/** The interviews of some applications with what decides the next step: the reflection, the letter, every contact, the newest outcome. */
export async function roundsOf(
  candidateId: string,
  applicationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Round[]>> {
  if (applicationIds.length === 0) return new Map();
  const client = await database();
  const rows = await client.interview.findMany({
    where: { candidateId, applicationId: { in: [...applicationIds] } },
    orderBy: { sortKey: 'desc' },
    select: {
      id: true,
      applicationId: true,
      heldOn: true,
      startsAt: true,
      minutes: true,
      timeZone: true,
      format: true,
      stage: true,
      place: true,
      link: true,
      result: true,
      hearBackOn: true,
      createdAt: true,
      reflection: { select: { finishedAt: true } },
      diagnosis: { select: { verdict: true, approach: true } },
      letters: { select: { approach: true } },
      contacts: {
        select: { direction: true, channel: true, kind: true, happenedOn: true, createdAt: true, override: true },
      },
      outcomes: { select: { kind: true, happenedOn: true }, orderBy: { createdAt: 'desc' }, take: 1 },
    },
  });
  return Map.groupBy(z.array(roundRow).parse(rows), ({ applicationId }) => applicationId);
}
