import 'server-only';
import { z } from 'zod';
import type { Answer, Answers, ReflectionLength } from '@/domain/reflection/question';
import { database, type Transaction } from './database';
import { unlessGone } from './database-errors';
import { describeInterview } from './describe-interview';
import { inTurn, once } from './once';

const answerRow = z.object({
  questionId: z.string(),
  chosen: z.array(z.string()),
  fields: z.record(z.string(), z.string()),
  version: z.number(),
  updatedAt: z.date(),
});

const reflectionRow = z.object({
  id: z.string(),
  length: z.enum(['short', 'full']),
  questionnaireVersion: z.number(),
  startedAt: z.date(),
  finishedAt: z.date().nullable(),
  answers: z.array(answerRow),
});

export interface StoredAnswer extends Answer {
  readonly version: number;
  readonly updatedAt: Date;
}

export interface Reflection {
  readonly id: string;
  readonly length: ReflectionLength;
  readonly questionnaireVersion: number;
  readonly startedAt: Date;
  readonly finishedAt: Date | undefined;
  /** Only what was said: an answer that was cleared has a version but no entry here. */
  readonly answers: Answers;
  readonly stored: Readonly<Record<string, StoredAnswer>>;
}

export const isBlank = (answer: Answer): boolean =>
  answer.chosen.length === 0 && Object.values(answer.fields).every((text) => text === '');

const reflectionOf = (row: z.infer<typeof reflectionRow>): Reflection => ({
  ...row,
  finishedAt: row.finishedAt ?? undefined,
  stored: Object.fromEntries(row.answers.map(({ questionId, ...answer }) => [questionId, answer])),
  answers: Object.fromEntries(
    row.answers
      .filter((answer) => !isBlank(answer))
      .map(({ questionId, chosen, fields }) => [questionId, { chosen, fields }]),
  ),
});

export async function findReflection(
  candidateId: string,
  interviewId: string,
  within?: Transaction,
): Promise<Reflection | undefined> {
  const client = within ?? (await database());
  const row = await client.reflection.findUnique({
    where: { candidateId_interviewId: { candidateId, interviewId } },
    include: { answers: true },
  });
  return row === null ? undefined : reflectionOf(reflectionRow.parse(row));
}

const keptReply = z.discriminatedUnion('status', [
  z.object({ status: z.literal('saved'), version: z.number() }),
  z.object({ status: z.literal('conflict') }),
  z.object({ status: z.literal('gone') }),
]);

export type SaveReply =
  | { readonly status: 'saved'; readonly version: number }
  | { readonly status: 'conflict'; readonly theirs: StoredAnswer }
  | { readonly status: 'gone' };

export interface AnswerToSave {
  readonly key: string;
  readonly questionId: string;
  readonly answer: Answer;
  /** The version the candidate was looking at; 0 when there was none. */
  readonly baseVersion: number;
  /** The answer also names the interview in lists: employer, job, day, people. */
  readonly describesInterview: boolean;
}

/** Saves one answer, or says that another tab changed it since; that other answer comes back so that nothing is lost in silence. */
export async function saveAnswer(candidateId: string, interviewId: string, save: AnswerToSave): Promise<SaveReply> {
  const reply = await unlessGone(() =>
    once(candidateId, save.key, keptReply, async (transaction) => {
      const reflection = await findReflection(candidateId, interviewId, transaction);
      if (reflection === undefined) return { status: 'gone' as const };
      const version = await writeAnswer(transaction, candidateId, reflection.id, save);
      if (version === undefined) return { status: 'conflict' as const };
      if (save.describesInterview) {
        await describeInterview(transaction, candidateId, interviewId, {
          ...reflection.answers,
          [save.questionId]: save.answer,
        });
      }
      return { status: 'saved' as const, version };
    }),
  );
  if (reply?.status !== 'conflict') return reply ?? { status: 'gone' };
  const reflection = await findReflection(candidateId, interviewId);
  const theirs = reflection?.stored[save.questionId];
  return theirs === undefined ? { status: 'gone' } : { status: 'conflict', theirs };
}

/** Returns the new version, or undefined when the row is no longer at the version the candidate saw. */
async function writeAnswer(
  transaction: Transaction,
  candidateId: string,
  reflectionId: string,
  { questionId, answer, baseVersion }: AnswerToSave,
): Promise<number | undefined> {
  const data = { chosen: [...answer.chosen], fields: { ...answer.fields } };
  if (baseVersion === 0) {
    const existing = await transaction.answer.count({ where: { candidateId, reflectionId, questionId } });
    if (existing > 0) return undefined;
    await transaction.answer.create({ data: { candidateId, reflectionId, questionId, ...data } });
    return 1;
  }
  const { count } = await transaction.answer.updateMany({
    where: { candidateId, reflectionId, questionId, version: baseVersion },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 0 ? undefined : baseVersion + 1;
}

export async function changeLength(candidateId: string, interviewId: string, length: ReflectionLength): Promise<void> {
  await inTurn(candidateId, (transaction) =>
    transaction.reflection.updateMany({ where: { candidateId, interviewId }, data: { length } }),
  );
}
