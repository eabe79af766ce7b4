import 'server-only';
import { z } from 'zod';
import { database } from './database';
import { optionalDay } from './interview-row';
import { flag, instant, optionalInstant } from './raw-column';

const progressRow = z.object({
  heldOn: optionalDay,
  hearBackOn: optionalDay,
  timeZone: z.string(),
  createdAt: instant,
  finishedAt: optionalInstant,
  employer: z.string(),
  jobTitle: z.string(),
  begun: flag,
  hasLetter: flag,
});

/** How far one interview is: what was told, drawn and written, without the words themselves. */
export type InterviewProgress = z.infer<typeof progressRow>;

/** One statement, because the page of an interview asks for it each time. Undefined is a 404, also for somebody else's. */
export async function findProgress(candidateId: string, interviewId: string): Promise<InterviewProgress | undefined> {
  const client = await database();
  const rows = await client.$queryRaw`
    SELECT i."heldOn", i."hearBackOn", i."timeZone", i."createdAt", r."finishedAt", a."employer", a."jobTitle",
      EXISTS (SELECT 1 FROM "Answer" w WHERE w."candidateId" = r."candidateId" AND w."reflectionId" = r."id"
        AND (CAST(w."chosen" AS TEXT) <> '[]' OR CAST(w."fields" AS TEXT) <> '{}')) AS "begun",
      EXISTS (SELECT 1 FROM "Letter" l WHERE l."candidateId" = i."candidateId" AND l."interviewId" = i."id"
        AND l."approach" <> 'none') AS "hasLetter"
    FROM "Interview" i
    JOIN "Application" a ON a."candidateId" = i."candidateId" AND a."id" = i."applicationId"
    JOIN "Reflection" r ON r."candidateId" = i."candidateId" AND r."interviewId" = i."id"
    WHERE i."candidateId" = ${candidateId} AND i."id" = ${interviewId}`;
  return z.array(progressRow).parse(rows)[0];
}
