import Sqlite from 'better-sqlite3';
import { z } from 'zod';
import { answersSchema } from '@/domain/reflection/answer';
import type { Answers } from '@/domain/reflection/question';

/** Reads the database behind the server's back, while the server runs. */
function read(file: string, sql: string, ...values: readonly string[]): unknown[] {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true });
  try {
    return database.prepare(sql).all(...values);
  } finally {
    database.close();
  }
}

const answerRow = z.object({ questionId: z.string(), chosen: z.string(), fields: z.string() });

/** What is kept of one reflection, by question. An answer that was taken back is kept as an empty one and left out here. */
export function storedAnswers(file: string, interviewId: string): Answers {
  const rows = z.array(answerRow).parse(
    read(
      file,
      `SELECT questionId, chosen, fields FROM Answer
       JOIN Reflection ON Reflection.id = Answer.reflectionId WHERE interviewId = ?`,
      interviewId,
    ),
  );
  const answers = rows.map(({ questionId, chosen, fields }): readonly [string, unknown] => [
    questionId,
    { chosen: JSON.parse(chosen) as unknown, fields: JSON.parse(fields) as unknown },
  ]);
  const all = answersSchema.parse(Object.fromEntries(answers));
  return Object.fromEntries(
    Object.entries(all).filter(([, { chosen, fields }]) => chosen.length + Object.keys(fields).length > 0),
  );
}

const contactRow = z.object({
  direction: z.string(),
  channel: z.string(),
  kind: z.string(),
  number: z.number(),
  blocks: z.string(),
});
const blocks = z.array(z.object({ text: z.string() }));

/** Words without their line breaks: a letter is kept in passages, and shown in paragraphs. */
export const inOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The contacts of one interview, each with the words that went out. */
export function storedContacts(file: string, interviewId: string) {
  const rows = read(
    file,
    `SELECT direction, channel, kind, number, blocks FROM Contact
     JOIN LetterVersion ON LetterVersion.id = Contact.letterVersionId WHERE interviewId = ?`,
    interviewId,
  );
  return z
    .array(contactRow)
    .parse(rows)
    .map(({ blocks: stored, ...contact }) => ({
      ...contact,
      words: inOneLine(
        blocks
          .parse(JSON.parse(stored))
          .map(({ text }) => text)
          .join(' '),
      ),
    }));
}

/** How many rows a table holds. */
export function countRows(file: string, table: 'Answer' | 'Interview'): number {
  const [row] = read(file, `SELECT count(*) AS rows FROM ${table}`);
  return z.object({ rows: z.number() }).parse(row).rows;
}
