import 'server-only';
import { randomUUID } from 'node:crypto';
import type { OutcomeKind } from '@/domain/hunt/contact';
import type { Transaction } from './database';

/** Where an outcome takes the application; the others leave it where it is. */
export const stageAfter: Partial<Record<OutcomeKind, string>> = {
  'second-talk': 'interviewing',
  offer: 'offer',
  rejected: 'closed-rejected',
  'no-answer': 'closed-ghosted',
};

interface StageToStart {
  readonly candidateId: string;
  readonly applicationId: string;
  readonly stage: string;
  readonly at: Date;
  /** The outcome that moved the application, when one did. */
  readonly outcomeId?: string;
}

/** Moves an application to a stage and keeps the move in its history. */
export async function startStage(transaction: Transaction, start: StageToStart): Promise<void> {
  const { candidateId, applicationId, stage } = start;
  await transaction.stageChange.create({ data: { id: randomUUID(), ...start } });
  await setStage(transaction, candidateId, applicationId, stage);
}

/** Puts an application back to the newest stage that its history still has. */
export async function returnToLastStage(
  transaction: Transaction,
  candidateId: string,
  applicationId: string,
): Promise<void> {
  const last = await transaction.stageChange.findFirst({
    where: { candidateId, applicationId },
    orderBy: { at: 'desc' },
  });
  if (last !== null) await setStage(transaction, candidateId, applicationId, last.stage);
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

const setStage = (transaction: Transaction, candidateId: string, id: string, stage: string) =>
  transaction.application.updateMany({
    where: { candidateId, id, stage: { not: stage } },
    data: { stage, version: { increment: 1 } },
  });
