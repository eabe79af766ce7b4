import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { isSamePlace, type Place } from '@/domain/hunt/place';
import { CLOSING_REASONS, STATUSES } from '@/domain/hunt/stages';
import type { Transaction } from './database';

/** Where an outcome takes the application; the others leave it where it is. */
export const placeAfter: Partial<Record<OutcomeKind, Place>> = {
  'second-talk': { status: 'interviewing' },
  offer: { status: 'offer' },
  rejected: { status: 'closed', closingReason: 'rejected' },
  'no-answer': { status: 'closed', closingReason: 'ghosted' },
};

/** A place as its three columns hold it. */
export const placeColumns = z
  .object({
    status: z.enum(STATUSES),
    stageId: z.string().nullable(),
    closingReason: z.enum(CLOSING_REASONS).nullable(),
  })
  .transform(({ status, stageId, closingReason }): Place => ({
    status,
    ...(stageId === null ? {} : { stageId }),
    ...(closingReason === null ? {} : { closingReason }),
  }));

export const columnsOf = ({ status, stageId, closingReason }: Place) => ({
  status,
  stageId: stageId ?? null,
  closingReason: status === 'closed' ? (closingReason ?? null) : null,
});

interface StageToStart {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly place: Place;
  readonly at: Date;
  /** The outcome that moved the application, when one did. */
  readonly outcomeId?: string;
}

/** Moves an application to a place, at the top of its column, and keeps the move in its history. Returns the id of that entry. */
export async function startStage(transaction: Transaction, start: StageToStart): Promise<string> {
  const { candidateId, applicationId, place, at, outcomeId } = start;
  const id = randomUUID();
  await transaction.stageChange.create({
    data: { id, candidateId, applicationId, at, outcomeId: outcomeId ?? null, ...columnsOf(place) },
  });
  await setPlace(transaction, { candidateId, id: applicationId, place, at });
  return id;
}

/** Puts an application back to the newest place that its history still has. */
export async function returnToLastStage(
  transaction: Transaction,
  candidateId: string,
  applicationId: string,
): Promise<void> {
  const last = await transaction.stageChange.findFirst({
    where: { candidateId, applicationId },
    orderBy: { at: 'desc' },
  });
  if (last === null) return;
  await setPlace(transaction, { candidateId, id: applicationId, place: placeColumns.parse(last), at: last.at });
}

export async function applicationOf(
  transaction: Transaction,
  candidateId: string,
  interviewId: string,
): Promise<string> {
  const { applicationId } = await transaction.interview.findUniqueOrThrow({
    where: { candidateId_id: { candidateId, id: interviewId } },
    select: { applicationId: true },
  });
  return applicationId;
}

interface PlaceToSet {
  readonly candidateId: string;
  readonly id: string;
  readonly place: Place;
  readonly at: Date;
}

async function setPlace(transaction: Transaction, { candidateId, id, place, at }: PlaceToSet): Promise<void> {
  const row = await transaction.application.findUnique({ where: { candidateId_id: { candidateId, id } } });
  if (row === null) return;
  const stood = placeColumns.safeParse(row).data;
  if (stood !== undefined && isSamePlace(stood, place)) return;
  await transaction.application.update({
    where: { candidateId_id: { candidateId, id } },
    data: {
      ...columnsOf(place),
      movedAt: at,
      position: await topOf(transaction, candidateId, place),
      version: { increment: 1 },
    },
  });
}

/** A position above everything that stands in that column. */
export async function topOf(transaction: Transaction, candidateId: string, place: Place): Promise<number> {
  const { status, stageId } = columnsOf(place);
  const { _min } = await transaction.application.aggregate({
    where: { candidateId, status, stageId },
    _min: { position: true },
  });
  return (_min.position ?? 1) - 1;
}
