import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import { database, type Transaction } from './database';
import { unlessGone } from './database-errors';
import { inTurn } from './once';

const disagreementRows = z.array(z.object({ findingId: z.string(), reason: z.string(), createdAt: z.date() }));
export type Disagreement = z.infer<typeof disagreementRows>[number];

/** What the candidate set aside for one interview, oldest first. */
export async function listDisagreements(
  candidateId: string,
  interviewId: string,
  within?: Transaction,
): Promise<readonly Disagreement[]> {
  const client = within ?? (await database());
  return disagreementRows.parse(
    await client.disagreement.findMany({ where: { candidateId, interviewId }, orderBy: { createdAt: 'asc' } }),
  );
}

export type DisagreementToRecord = Pick<Disagreement, 'findingId' | 'reason'>;

/** False when the interview is gone. Saying the same twice is saying it once, so these two need no idempotency key. */
export async function recordDisagreement(
  candidateId: string,
  interviewId: string,
  { findingId, reason }: DisagreementToRecord,
): Promise<boolean> {
  const done = await unlessGone(() =>
    inTurn(candidateId, (transaction) =>
      transaction.disagreement.upsert({
        where: { candidateId_interviewId_findingId: { candidateId, interviewId, findingId } },
        create: { candidateId, interviewId, findingId, reason },
        update: { reason },
      }),
    ),
  );
  return done !== undefined;
}

export async function removeDisagreement(candidateId: string, interviewId: string, findingId: string): Promise<void> {
  await inTurn(candidateId, (transaction) =>
    transaction.disagreement.deleteMany({ where: { candidateId, interviewId, findingId } }),
  );
}

export interface DrawnDiagnosis {
  readonly diagnosis: Diagnosis;
  readonly questionnaireVersion: number;
  readonly at: Date;
}

/** Keeps the picture as it was drawn, and marks the reflection as finished the first time. */
export async function keepDiagnosis(
  candidateId: string,
  interviewId: string,
  { diagnosis, questionnaireVersion, at }: DrawnDiagnosis,
  transaction: Transaction,
): Promise<void> {
  const drawn = {
    engineVersion: diagnosis.engineVersion,
    questionnaireVersion,
    verdict: diagnosis.verdict,
    approach: diagnosis.approach.chosen,
    snapshot: JSON.parse(JSON.stringify(diagnosis)) as object,
  };
  await transaction.diagnosis.upsert({
    where: { candidateId_interviewId: { candidateId, interviewId } },
    create: { id: randomUUID(), candidateId, interviewId, ...drawn },
    update: drawn,
  });
  await transaction.reflection.updateMany({
    where: { candidateId, interviewId, finishedAt: null },
    data: { finishedAt: at },
  });
}
