import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { database, type Transaction } from './database';
import { unlessGone } from './database-errors';
import { blockRows, briefColumn, type StoredBlock, type StoredBrief } from './letter-row';
import { once } from './once';

const versionRow = z.object({
  id: z.string(),
  number: z.number(),
  madeBy: z.enum(['draft', 'edit', 'restore']),
  subject: z.string(),
  blocks: blockRows,
  createdAt: z.date(),
});

const letterRow = z.object({
  id: z.string(),
  interviewId: z.string(),
  approach: z.string(),
  brief: briefColumn,
  version: z.number(),
  updatedAt: z.date(),
  versions: z.array(versionRow).min(1),
});

export type LetterVersion = z.infer<typeof versionRow>;

export interface StoredLetter {
  readonly id: string;
  readonly approach: string;
  readonly brief: StoredBrief;
  readonly version: number;
  readonly updatedAt: Date;
  readonly current: LetterVersion;
}

/** The letter of an interview with its newest version, or undefined before the first draft. */
export async function findLetter(candidateId: string, interviewId: string): Promise<StoredLetter | undefined> {
  const client = await database();
  const row = await client.letter.findUnique({
    where: { candidateId_interviewId_purpose: { candidateId, interviewId, purpose: 'follow-up' } },
    include: { versions: { orderBy: { number: 'desc' }, take: 1 } },
  });
  if (row === null) return undefined;
  const { versions, ...letter } = letterRow.parse(row);
  const current = versions[0];
  return current === undefined ? undefined : { ...letter, current };
}

/** What the candidate wrote in their newest brief, so that a name or an address is typed once. */
export async function findNewestBrief(candidateId: string): Promise<StoredBrief | undefined> {
  const client = await database();
  const row = await client.letter.findFirst({
    where: { candidateId },
    orderBy: { updatedAt: 'desc' },
    select: { brief: true },
  });
  return row === null ? undefined : briefColumn.parse(row.brief);
}

/** Every version of a letter, newest first. */
export async function listLetterVersions(candidateId: string, letterId: string): Promise<readonly LetterVersion[]> {
  const client = await database();
  const rows = await client.letterVersion.findMany({ where: { candidateId, letterId }, orderBy: { number: 'desc' } });
  return z.array(versionRow).parse(rows);
}

export interface LetterToSave {
  readonly key: string;
  readonly approach: string;
  readonly brief: StoredBrief;
  readonly subject: string;
  readonly blocks: readonly StoredBlock[];
  readonly madeBy: LetterVersion['madeBy'];
  /** The letter's version the candidate was looking at; 0 before the first draft. */
  readonly baseVersion: number;
}

const saveReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), version: z.number() }),
  z.object({ status: z.literal('conflict') }),
  z.object({ status: z.literal('gone') }),
]);
export type LetterReply = z.infer<typeof saveReply>;

/** Saves a draft, an edit or a restored version as a new version; nothing that was written before is ever changed. */
export async function saveLetter(candidateId: string, interviewId: string, save: LetterToSave): Promise<LetterReply> {
  const reply = await unlessGone(() =>
    once(candidateId, save.key, saveReply, async (transaction) => {
      const letterId = await claimLetter(transaction, candidateId, interviewId, save);
      if (letterId === undefined) return { status: 'conflict' as const };
      const number = save.baseVersion + 1;
      await transaction.letterVersion.create({
        data: {
          id: randomUUID(),
          candidateId,
          letterId,
          number,
          madeBy: save.madeBy,
          subject: save.subject,
          blocks: save.blocks.map((block) => ({ ...block, from: [...block.from], blanks: [...block.blanks] })),
        },
      });
      return { status: 'saved' as const, version: number };
    }),
  );
  return reply ?? { status: 'gone' };
}

/** Moves the letter from the version that was seen to the next one; undefined when another tab was first. */
async function claimLetter(
  transaction: Transaction,
  candidateId: string,
  interviewId: string,
  { approach, brief, baseVersion }: LetterToSave,
): Promise<string | undefined> {
  const letter = await transaction.letter.findUnique({
    where: { candidateId_interviewId_purpose: { candidateId, interviewId, purpose: 'follow-up' } },
  });
  const data = { approach, brief: JSON.parse(JSON.stringify(brief)) as object };
  if (letter === null) {
    if (baseVersion !== 0) return undefined;
    const id = randomUUID();
    await transaction.letter.create({ data: { id, candidateId, interviewId, ...data } });
    return id;
  }
  const { count } = await transaction.letter.updateMany({
    where: { candidateId, id: letter.id, version: baseVersion },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 0 ? undefined : letter.id;
}
