import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { database } from './database';
import { once } from './once';
import { savedNothing } from './replies';

const evidenceRow = z.object({ id: z.string(), text: z.string(), version: z.number(), createdAt: z.date() });
export type Evidence = z.infer<typeof evidenceRow>;

/** Enough for a letter's choice; the bank itself has its own pages. */
const NEWEST = 50;

/** The candidate's facts that may still be used, newest first. */
export async function listEvidence(candidateId: string): Promise<readonly Evidence[]> {
  const client = await database();
  const rows = await client.evidence.findMany({
    where: { candidateId, retiredAt: null },
    orderBy: { createdAt: 'desc' },
    take: NEWEST,
  });
  return z.array(evidenceRow).parse(rows);
}

/** Keeps facts that are new, word for word; a fact that is there already stays as it is. */
export async function keepEvidence(candidateId: string, key: string, texts: readonly string[]): Promise<void> {
  await once(candidateId, key, savedNothing, async (transaction) => {
    for (const text of new Set(texts)) {
      const known = await transaction.evidence.count({ where: { candidateId, text, retiredAt: null } });
      if (known === 0) await transaction.evidence.create({ data: { id: randomUUID(), candidateId, text } });
    }
    return {};
  });
}
