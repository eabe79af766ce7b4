import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { database } from './database';
import { inTurn, once } from './once';
import { briefColumn } from './letter-row';
import { savedNothing } from './replies';

const evidenceRow = z.object({
  id: z.string(),
  text: z.string(),
  proof: z.string(),
  version: z.number(),
  createdAt: z.date(),
  retiredAt: z
    .date()
    .nullable()
    .transform((at) => at ?? undefined),
});
export type Evidence = z.infer<typeof evidenceRow>;

/** Enough for a letter's choice; the bank's own page shows all. */
const NEWEST = 50;
/** A page that nobody scrolls through is no bank; this many are shown, the newest first. */
const MOST_SHOWN = 500;

/** The candidate's facts that may still be used, newest first. */
export async function listEvidence(candidateId: string): Promise<readonly Evidence[]> {
  const client = await database();
  const rows = await client.evidence.findMany({
    where: { candidateId, retiredAt: null },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: NEWEST,
  });
  return z.array(evidenceRow).parse(rows);
}

/** What the candidate said is not to be claimed any more. */
export async function listRetired(candidateId: string): Promise<readonly string[]> {
  const client = await database();
  const rows = await client.evidence.findMany({
    where: { candidateId, retiredAt: { not: null } },
    select: { text: true },
  });
  return rows.map(({ text }) => text);
}

/** Keeps facts that are new, word for word; a fact that is there already stays as it is, and a retired one stays retired. */
export async function keepEvidence(candidateId: string, key: string, texts: readonly string[]): Promise<void> {
  await once(candidateId, key, savedNothing, async (transaction) => {
    for (const text of new Set(texts)) {
      const known = await transaction.evidence.count({ where: { candidateId, text } });
      if (known === 0) await transaction.evidence.create({ data: { id: randomUUID(), candidateId, text } });
    }
    return {};
  });
}

const useRow = z.object({
  interviewId: z.string(),
  brief: briefColumn,
  updatedAt: z.date(),
  interview: z.object({ application: z.object({ employer: z.string(), jobTitle: z.string() }) }),
});

/** A letter that a fact went into. */
export interface EvidenceUse {
  readonly interviewId: string;
  readonly employer: string;
  readonly jobTitle: string;
  readonly at: Date;
}

export interface BankedEvidence extends Evidence {
  /** Newest first. */
  readonly usedIn: readonly EvidenceUse[];
}

/** Every fact with the letters it went into, newest first; retired ones too. */
export async function listBank(candidateId: string): Promise<readonly BankedEvidence[]> {
  const client = await database();
  const facts = await client.evidence.findMany({
    where: { candidateId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: MOST_SHOWN,
  });
  const letters = await client.letter.findMany({
    where: { candidateId },
    orderBy: { updatedAt: 'desc' },
    take: MOST_SHOWN,
    select: {
      interviewId: true,
      brief: true,
      updatedAt: true,
      interview: { select: { application: { select: { employer: true, jobTitle: true } } } },
    },
  });
  const uses = z.array(useRow).parse(letters);
  return z
    .array(evidenceRow)
    .parse(facts)
    .map((fact) => ({ ...fact, usedIn: uses.filter(({ brief }) => brief.evidence.includes(fact.text)).map(useOf) }));
}

const useOf = ({ interviewId, updatedAt, interview }: z.infer<typeof useRow>): EvidenceUse => ({
  interviewId,
  ...interview.application,
  at: updatedAt,
});

export interface EvidenceToSave {
  readonly key: string;
  readonly text: string;
  /** Who or what could confirm it. */
  readonly proof: string;
}

const addReply = z.object({ status: z.enum(['saved', 'known']) });

/** A new fact; `known` when the very words are in the bank already, retired or not. */
export async function addEvidence(
  candidateId: string,
  { key, text, proof }: EvidenceToSave,
): Promise<z.infer<typeof addReply>> {
  return once(candidateId, key, addReply, async (transaction) => {
    const known = await transaction.evidence.count({ where: { candidateId, text } });
    if (known > 0) return { status: 'known' as const };
    await transaction.evidence.create({ data: { id: randomUUID(), candidateId, text, proof } });
    return { status: 'saved' as const };
  });
}

export interface EvidenceToChange extends EvidenceToSave {
  readonly id: string;
  /** The version that the candidate was looking at. */
  readonly baseVersion: number;
}

const changeReply = z.object({ status: z.enum(['saved', 'conflict', 'gone']) });

/** Changes a fact from now on; letters that were written with the earlier words keep them. */
export async function changeEvidence(
  candidateId: string,
  { key, id, baseVersion, text, proof }: EvidenceToChange,
): Promise<z.infer<typeof changeReply>> {
  return once(candidateId, key, changeReply, async (transaction) => {
    const { count } = await transaction.evidence.updateMany({
      where: { candidateId, id, version: baseVersion },
      data: { text, proof, version: { increment: 1 } },
    });
    if (count > 0) return { status: 'saved' as const };
    const isThere = (await transaction.evidence.count({ where: { candidateId, id } })) > 0;
    return { status: isThere ? ('conflict' as const) : ('gone' as const) };
  });
}

/** Not to be claimed any more, from `at` on; without it the fact may be used again. Saying the same twice is saying it once. */
export async function retireEvidence(candidateId: string, id: string, at: Date | undefined): Promise<boolean> {
  const { count } = await inTurn(candidateId, (transaction) =>
    transaction.evidence.updateMany({ where: { candidateId, id }, data: { retiredAt: at ?? null } }),
  );
  return count > 0;
}
