import 'server-only';
import type { z } from 'zod';
import { database, type Transaction } from './database';
import { retryAfterConflict } from './database-errors';

/**
 * Runs `work` in one transaction while no other save of this candidate runs: what it read is still so when it writes, on Postgres
 * (which would let two of them overlap and lose one) as on SQLite.
 */
export async function inTurn<Value>(
  candidateId: string,
  work: (transaction: Transaction) => Promise<Value>,
): Promise<Value> {
  const client = await database();
  return retryAfterConflict(() =>
    client.$transaction(async (transaction) => {
      // Holds the row until the end; what is read after this line was committed by whoever held it before.
      await transaction.candidate.updateMany({ where: { id: candidateId }, data: { saves: { increment: 1 } } });
      return work(transaction);
    }),
  );
}

/**
 * Runs `work` once for each idempotency key: a form sent again (a retry, a double press, Back and Continue) gets the reply of
 * the first time and writes nothing. The reply and the work are one transaction, so there is never the one without the other.
 * A reply holds ids and versions, never words: it stays when the interview is removed.
 */
export function once<Reply extends z.ZodType<object>>(
  candidateId: string,
  key: string,
  reply: Reply,
  work: (transaction: Transaction) => Promise<z.infer<Reply>>,
): Promise<z.infer<Reply>> {
  return inTurn(candidateId, async (transaction) => {
    const earlier = await transaction.acknowledged.findUnique({ where: { candidateId_key: { candidateId, key } } });
    if (earlier !== null) return reply.parse(earlier.reply);
    const result = await work(transaction);
    await transaction.acknowledged.create({ data: { candidateId, key, reply: result } });
    return result;
  });
}

/** After a month nobody sends an old form again. */
const REMEMBERED_DAYS = 30;

export async function forgetOldReplies(transaction: Transaction, candidateId: string, at: Date): Promise<void> {
  const before = new Date(at.getTime() - REMEMBERED_DAYS * 24 * 60 * 60 * 1000);
  await transaction.acknowledged.deleteMany({ where: { candidateId, createdAt: { lt: before } } });
}
