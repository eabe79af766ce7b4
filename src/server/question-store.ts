import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { database } from './database';
import { unlessGone } from './database-errors';
import { inTurn, once } from './once';
import { savedNothing } from './replies';

const questionRow = z.object({
  id: z.string(),
  text: z.string(),
  notes: z.string(),
  isPrepared: z.boolean(),
  wasAsked: z.boolean(),
  position: z.number(),
  version: z.number(),
});
export type InterviewQuestion = z.infer<typeof questionRow>;

/** The questions of one interview in their order: prepared ones, and those that were asked. */
export async function listQuestions(candidateId: string, interviewId: string): Promise<readonly InterviewQuestion[]> {
  const client = await database();
  const rows = await client.interviewQuestion.findMany({
    where: { candidateId, interviewId },
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
  });
  return z.array(questionRow).parse(rows);
}

export interface QuestionsToAdd {
  readonly key: string;
  readonly texts: readonly string[];
  /** Prepared beforehand; otherwise they were asked on the day. */
  readonly isPrepared: boolean;
}

/** Adds questions at the end. False: the interview is gone. */
export async function addQuestions(
  candidateId: string,
  interviewId: string,
  { key, texts, isPrepared }: QuestionsToAdd,
): Promise<boolean> {
  const reply = await unlessGone(() =>
    once(candidateId, key, savedNothing, async (transaction) => {
      const { _max } = await transaction.interviewQuestion.aggregate({
        where: { candidateId, interviewId },
        _max: { position: true },
      });
      const from = (_max.position ?? 0) + 1;
      await transaction.interviewQuestion.createMany({
        data: texts.map((text, at) => ({
          id: randomUUID(),
          candidateId,
          interviewId,
          text,
          isPrepared,
          wasAsked: !isPrepared,
          position: from + at,
        })),
      });
      return {};
    }),
  );
  return reply !== undefined;
}

/** Which of an interview's questions were actually asked: all of the list at once, as its ticks stand. */
export async function markAsked(candidateId: string, interviewId: string, asked: readonly string[]): Promise<void> {
  await inTurn(candidateId, async (transaction) => {
    await transaction.interviewQuestion.updateMany({
      where: { candidateId, interviewId, id: { in: [...asked] } },
      data: { wasAsked: true },
    });
    await transaction.interviewQuestion.updateMany({
      where: { candidateId, interviewId, id: { notIn: [...asked] }, isPrepared: true },
      data: { wasAsked: false },
    });
  });
}

/** Changes a question's words and what to say to it. False: it was changed somewhere else, or is gone. */
export async function changeQuestion(
  candidateId: string,
  {
    id,
    baseVersion,
    text,
    notes,
  }: { readonly id: string; readonly baseVersion: number; readonly text: string; readonly notes: string },
): Promise<boolean> {
  const { count } = await inTurn(candidateId, (transaction) =>
    transaction.interviewQuestion.updateMany({
      where: { candidateId, id, version: baseVersion },
      data: { text, notes, version: { increment: 1 } },
    }),
  );
  return count > 0;
}

export async function removeQuestion(candidateId: string, id: string): Promise<void> {
  await inTurn(candidateId, (transaction) => transaction.interviewQuestion.deleteMany({ where: { candidateId, id } }));
}
