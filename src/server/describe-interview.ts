import 'server-only';
import { randomUUID } from 'node:crypto';
import { DETAILS, interviewDetails, type Person } from '@/domain/reflection/interview-details';
import type { Answers } from '@/domain/reflection/question';
import { dayAt } from '@/lib/calendar-date';
import { searchable } from '@/lib/search-words';
import { derivedColumns } from './application-row';
import type { Transaction } from './database';
import { sortKeyOf } from './interview-store';

/** Copies what names an interview (employer, job, day, people) from the answers to the columns that lists sort and show. */
export async function describeInterview(
  transaction: Transaction,
  candidateId: string,
  interviewId: string,
  answers: Answers,
): Promise<void> {
  const details = interviewDetails(answers);
  const interview = await transaction.interview.findUniqueOrThrow({
    where: { candidateId_id: { candidateId, id: interviewId } },
    select: { createdAt: true, timeZone: true, applicationId: true },
  });
  const listedOn = details.heldOn ?? dayAt(interview.createdAt, interview.timeZone);
  await transaction.interview.update({
    where: { candidateId_id: { candidateId, id: interviewId } },
    data: {
      heldOn: details.heldOn ?? null,
      hearBackOn: details.hearBackOn ?? null,
      // A round that was planned in the hunt may know what the short path does not ask.
      ...(answers[DETAILS.format.question] !== undefined && { format: details.format ?? null }),
      ...(answers[DETAILS.stage.question] !== undefined && { stage: details.stage ?? null }),
      sortKey: sortKeyOf(listedOn, interview.createdAt, interviewId),
      version: { increment: 1 },
    },
  });
  const named = { employer: details.employer ?? '', jobTitle: details.jobTitle ?? '' };
  const application = await transaction.application.update({
    where: { candidateId_id: { candidateId, id: interview.applicationId } },
    data: { ...named, version: { increment: 1 } },
  });
  await transaction.application.update({
    where: { candidateId_id: { candidateId, id: interview.applicationId } },
    data: derivedColumns(application),
  });
  await keepPeople(transaction, { candidateId, interviewId, applicationId: interview.applicationId }, details.people);
}

interface Whose {
  readonly candidateId: string;
  readonly interviewId: string;
  readonly applicationId: string;
}

/** People keep their row while they keep their place in the answer: a pseudonym or a note outlives a corrected name. */
async function keepPeople(transaction: Transaction, whose: Whose, people: readonly Person[]): Promise<void> {
  const { candidateId, interviewId } = whose;
  const rows = await transaction.person.findMany({
    where: { candidateId, interviewId, isFromAnswers: true },
    orderBy: { position: 'asc' },
  });
  for (const [position, { name = '', jobTitle = '', email = '' }] of people.entries()) {
    const data = { name, jobTitle, email, position, searchText: searchable(name, jobTitle) };
    const row = rows[position];
    await (row === undefined
      ? transaction.person.create({ data: { id: randomUUID(), ...whose, isFromAnswers: true, ...data } })
      : transaction.person.update({ where: { id: row.id }, data: { ...data, version: { increment: 1 } } }));
  }
  const extra = rows.slice(people.length).map(({ id }) => id);
  await transaction.person.deleteMany({ where: { candidateId, id: { in: extra } } });
}
