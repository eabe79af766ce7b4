import 'server-only';
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { PERSON_ROLES, type PersonRole } from '@/domain/hunt/round';
import { searchable, searchWords } from '@/lib/search-words';
import { database } from './database';
import { unlessGone } from './database-errors';
import { inTurn, once } from './once';
import { asRemoved } from './removed-rows';
import { keepBefore } from './undo-record';
import { savedId } from './replies';

const absent = z.null().transform(() => undefined);

const personRow = z.object({
  id: z.string(),
  applicationId: z.union([z.string(), absent]),
  interviewId: z.union([z.string(), absent]),
  isFromAnswers: z.boolean(),
  role: z.enum(PERSON_ROLES).catch('other'),
  name: z.string(),
  pseudonym: z.string(),
  jobTitle: z.string(),
  email: z.string(),
  phone: z.string(),
  notes: z.string(),
  version: z.number(),
  application: z.union([z.object({ employer: z.string(), jobTitle: z.string() }), absent]),
});
export type Person = z.infer<typeof personRow>;

export interface PersonFields {
  readonly role: PersonRole;
  readonly name: string;
  readonly pseudonym: string;
  readonly jobTitle: string;
  readonly email: string;
  readonly phone: string;
  readonly notes: string;
}

const MOST_SHOWN = 200;
const withJob = { application: { select: { employer: true, jobTitle: true } } } as const;

/** People by name; every word of the search is in their name, pseudonym or job title. */
export async function listPeople(candidateId: string, search: string): Promise<readonly Person[]> {
  const client = await database();
  const words = searchWords(search);
  const rows = await client.person.findMany({
    where: { candidateId, AND: words.map((word) => ({ searchText: { contains: word } })) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: MOST_SHOWN,
    include: withJob,
  });
  return z.array(personRow).parse(rows);
}

export async function peopleOf(candidateId: string, applicationId: string): Promise<readonly Person[]> {
  const client = await database();
  const rows = await client.person.findMany({
    where: { candidateId, applicationId },
    orderBy: [{ role: 'asc' }, { position: 'asc' }, { createdAt: 'asc' }],
    include: withJob,
  });
  return z.array(personRow).parse(rows);
}

export async function findPerson(candidateId: string, id: string): Promise<Person | undefined> {
  const client = await database();
  const row = await client.person.findUnique({ where: { candidateId_id: { candidateId, id } }, include: withJob });
  return row === null ? undefined : personRow.parse(row);
}

const columnsOf = (fields: PersonFields) => ({
  ...fields,
  searchText: searchable(fields.name, fields.pseudonym, fields.jobTitle),
});

/** Undefined: the job or the interview is gone. */
export async function addPerson(
  candidateId: string,
  {
    key,
    fields,
    applicationId,
    interviewId,
  }: {
    readonly key: string;
    readonly fields: PersonFields;
    readonly applicationId: string | undefined;
    readonly interviewId: string | undefined;
  },
): Promise<string | undefined> {
  const reply = await unlessGone(() =>
    once(candidateId, key, savedId, async (transaction) => {
      const id = randomUUID();
      const links = { applicationId: applicationId ?? null, interviewId: interviewId ?? null };
      await transaction.person.create({ data: { id, candidateId, ...links, ...columnsOf(fields) } });
      return { id };
    }),
  );
  return reply?.id;
}

const changeReply = z.object({ status: z.enum(['saved', 'conflict']) });

/** Name, title and address of somebody out of a reflection stay as they were told there. */
export async function changePerson(
  candidateId: string,
  change: { readonly key: string; readonly id: string; readonly baseVersion: number; readonly fields: PersonFields },
): Promise<z.infer<typeof changeReply>['status']> {
  const { key, id, baseVersion, fields } = change;
  const reply = await once(candidateId, key, changeReply, async (transaction) => {
    const row = await transaction.person.findUnique({ where: { candidateId_id: { candidateId, id } } });
    const told = row?.isFromAnswers === true ? { name: row.name, jobTitle: row.jobTitle, email: row.email } : {};
    const { count } = await transaction.person.updateMany({
      where: { candidateId, id, version: baseVersion },
      data: { ...columnsOf({ ...fields, ...told }), version: { increment: 1 } },
    });
    return { status: count === 0 ? ('conflict' as const) : ('saved' as const) };
  });
  return reply.status;
}

/** Removes somebody who is not out of a reflection; returns what takes that back. Undefined: there is nobody to remove. */
export async function removePerson(candidateId: string, id: string): Promise<string | undefined> {
  return inTurn(candidateId, async (transaction) => {
    const row = await transaction.person.findFirst({ where: { candidateId, id, isFromAnswers: false } });
    if (row === null) return undefined;
    await transaction.person.delete({ where: { candidateId_id: { candidateId, id } } });
    const removedRows = asRemoved('person', row.applicationId, [row]);
    return keepBefore(transaction, candidateId, 'remove-person', { removedRows });
  });
}
