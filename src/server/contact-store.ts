import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import {
  OUTCOME_KINDS,
  OVERRIDE_REASONS,
  CONTACT_CHANNELS,
  CONTACT_KINDS,
  DIRECTIONS,
  type Contact,
  type Outcome,
} from '@/domain/hunt/contact';
import { applicationOf, returnToLastStage, placeAfter, startStage } from './application-stage';
import { database, type Transaction } from './database';
import { unlessGone } from './database-errors';
import { dayColumn } from './interview-row';
import { inTurn, once } from './once';
import { savedId } from './replies';

const contactRow = z.object({
  id: z.string(),
  direction: z.enum(DIRECTIONS),
  channel: z.enum(CONTACT_CHANNELS),
  kind: z.enum(CONTACT_KINDS),
  happenedOn: dayColumn,
  letterVersionId: z.string().nullable(),
  override: z.union([z.enum(OVERRIDE_REASONS), z.null().transform(() => undefined)]),
  createdAt: z.date(),
});

const outcomeRow = z.object({
  id: z.string(),
  kind: z.enum(OUTCOME_KINDS),
  happenedOn: dayColumn,
  createdAt: z.date(),
});

export type StoredContact = z.infer<typeof contactRow>;
export type StoredOutcome = z.infer<typeof outcomeRow>;

/** Every contact after one interview, newest first. */
export async function listContacts(candidateId: string, interviewId: string): Promise<readonly StoredContact[]> {
  const client = await database();
  const rows = await client.contact.findMany({
    where: { candidateId, interviewId },
    orderBy: [{ happenedOn: 'desc' }, { createdAt: 'desc' }],
  });
  return z.array(contactRow).parse(rows);
}

export interface ContactToRecord extends Contact {
  readonly key: string;
  readonly letterVersionId?: string;
}

/** Returns the contact's id, or undefined when the interview (or the letter that was sent) is gone. */
export async function recordContact(
  candidateId: string,
  interviewId: string,
  contact: ContactToRecord,
): Promise<string | undefined> {
  const { key, letterVersionId, override, direction, channel, kind, happenedOn } = contact;
  const reply = await unlessGone(() =>
    once(candidateId, key, savedId, async (transaction) => {
      const id = randomUUID();
      await transaction.contact.create({
        data: {
          id,
          candidateId,
          interviewId,
          direction,
          channel,
          kind,
          happenedOn,
          override: override ?? null,
          letterVersionId: letterVersionId ?? null,
        },
      });
      return { id };
    }),
  );
  return reply?.id;
}

/** Takes a contact back that was recorded by a slip of the finger. */
export async function removeContact(candidateId: string, interviewId: string, id: string): Promise<void> {
  await inTurn(candidateId, (transaction) =>
    transaction.contact.deleteMany({ where: { candidateId, interviewId, id } }),
  );
}

/** Every outcome of one interview, newest first; the first one counts. */
export async function listOutcomes(
  candidateId: string,
  interviewId: string,
  within?: Transaction,
): Promise<readonly StoredOutcome[]> {
  const client = within ?? (await database());
  const rows = await client.outcome.findMany({ where: { candidateId, interviewId }, orderBy: { createdAt: 'desc' } });
  return z.array(outcomeRow).parse(rows);
}

/**
 * Returns the outcome's id, or undefined when the interview is gone. The newest outcome said again is that outcome: a second press
 * records nothing, and a press on an old page still counts.
 */
export async function recordOutcome(
  candidateId: string,
  interviewId: string,
  { kind, happenedOn }: Outcome,
  at: Date,
): Promise<string | undefined> {
  return unlessGone(() =>
    inTurn(candidateId, async (transaction) => {
      const newest = (await listOutcomes(candidateId, interviewId, transaction))[0];
      if (newest?.kind === kind) return newest.id;
      const outcomeId = randomUUID();
      await transaction.outcome.create({
        data: { id: outcomeId, candidateId, interviewId, kind, happenedOn, createdAt: at },
      });
      const place = placeAfter[kind];
      if (place !== undefined) {
        const applicationId = await applicationOf(transaction, candidateId, interviewId);
        await startStage(transaction, { candidateId, applicationId, place, at, outcomeId });
      }
      return outcomeId;
    }),
  );
}

/** Undo of an outcome: the one before it counts again, and the application goes back to the stage it had. */
export async function removeOutcome(candidateId: string, interviewId: string, id: string): Promise<void> {
  await inTurn(candidateId, async (transaction) => {
    const { count } = await transaction.outcome.deleteMany({ where: { candidateId, interviewId, id } });
    if (count === 0) return;
    await returnToLastStage(transaction, candidateId, await applicationOf(transaction, candidateId, interviewId));
  });
}
