import 'server-only';
import { z } from 'zod';
import { OUTCOME_KINDS, CONTACT_CHANNELS, CONTACT_KINDS, DIRECTIONS, type Contact } from '@/domain/hunt/contact';
import { searchWords } from '@/lib/search-words';
import { database } from './database';
import { dayColumn, optionalDay } from './interview-row';
import { flag } from './raw-column';

const listRows = z.array(
  z.object({
    id: z.string(),
    heldOn: optionalDay,
    hearBackOn: optionalDay,
    timeZone: z.string(),
    sortKey: z.string(),
    employer: z.string(),
    jobTitle: z.string(),
    reflected: flag,
    verdict: z.string().nullable(),
    approach: z.string().nullable(),
    hasLetter: flag,
    outcome: z.enum(OUTCOME_KINDS).nullable(),
  }),
);

const contactRows = z.array(
  z.object({
    interviewId: z.string(),
    direction: z.enum(DIRECTIONS),
    channel: z.enum(CONTACT_CHANNELS),
    kind: z.enum(CONTACT_KINDS),
    happenedOn: dayColumn,
  }),
);

export type ListedInterview = z.infer<typeof listRows>[number] & { readonly contacts: readonly Contact[] };

export interface InterviewPage {
  readonly interviews: readonly ListedInterview[];
  /** Where the next page starts, when there is one. */
  readonly next: string | undefined;
}

/** Text that sorts after every sort key: the first page starts here. */
const NEWEST = '9999';
const LARGEST_PAGE = 50;

/**
 * One page of a candidate's interviews, newest first. One statement joins what a row shows, by index, whatever the number of
 * interviews; there is no count and no OFFSET (bench/pages measures it).
 */
export async function listInterviews(
  candidateId: string,
  before: string | undefined,
  size: number,
): Promise<InterviewPage> {
  const client = await database();
  const take = Math.min(Math.max(size, 1), LARGEST_PAGE);
  const rows = listRows.parse(
    await client.$queryRaw`
      SELECT i."id", i."heldOn", i."hearBackOn", i."timeZone", i."sortKey", a."employer", a."jobTitle",
        (r."finishedAt" IS NOT NULL) AS "reflected", d."verdict", d."approach",
        EXISTS (SELECT 1 FROM "Letter" l WHERE l."candidateId" = i."candidateId" AND l."interviewId" = i."id"
          AND l."approach" <> 'none') AS "hasLetter",
        (SELECT o."kind" FROM "Outcome" o WHERE o."candidateId" = i."candidateId" AND o."interviewId" = i."id"
          ORDER BY o."createdAt" DESC LIMIT 1) AS "outcome"
      FROM "Interview" i
      JOIN "Application" a ON a."candidateId" = i."candidateId" AND a."id" = i."applicationId"
      JOIN "Reflection" r ON r."candidateId" = i."candidateId" AND r."interviewId" = i."id"
      LEFT JOIN "Diagnosis" d ON d."candidateId" = i."candidateId" AND d."interviewId" = i."id"
      WHERE i."candidateId" = ${candidateId} AND i."sortKey" < ${before ?? NEWEST}
      ORDER BY i."sortKey" DESC
      LIMIT ${take + 1}`,
  );
  const shown = rows.slice(0, take);
  const contacts = await contactsOf(
    candidateId,
    shown.map(({ id }) => id),
  );
  return {
    interviews: shown.map((row) => ({ ...row, contacts: contacts.get(row.id) ?? [] })),
    next: rows.length > take ? shown.at(-1)?.sortKey : undefined,
  };
}

async function contactsOf(
  candidateId: string,
  interviewIds: string[],
): Promise<ReadonlyMap<string, readonly Contact[]>> {
  if (interviewIds.length === 0) return new Map();
  const client = await database();
  const rows = contactRows.parse(
    await client.contact.findMany({
      where: { candidateId, interviewId: { in: interviewIds } },
      select: { interviewId: true, direction: true, channel: true, kind: true, happenedOn: true },
    }),
  );
  return Map.groupBy(rows, ({ interviewId }) => interviewId);
}

const foundRows = z.array(
  z.object({
    id: z.string(),
    applicationId: z.string(),
    heldOn: optionalDay,
    timeZone: z.string(),
    sortKey: z.string(),
    application: z.object({ employer: z.string(), jobTitle: z.string() }),
    reflection: z.object({ id: z.string() }).nullable(),
  }),
);

export type FoundInterview = z.infer<typeof foundRows>[number];

/** The newest interviews for jobs in whose employer, title and place every word of the search is found, planned ones among them. */
export async function searchInterviews(
  candidateId: string,
  search: string,
  size: number,
): Promise<readonly FoundInterview[]> {
  const client = await database();
  const rows = await client.interview.findMany({
    where: {
      candidateId,
      AND: searchWords(search).map((word) => ({ application: { searchText: { contains: word } } })),
    },
    orderBy: { sortKey: 'desc' },
    take: size,
    select: {
      id: true,
      applicationId: true,
      heldOn: true,
      timeZone: true,
      sortKey: true,
      application: { select: { employer: true, jobTitle: true } },
      reflection: { select: { id: true } },
    },
  });
  return foundRows.parse(rows);
}
