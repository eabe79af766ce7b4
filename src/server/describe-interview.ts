import 'server-only';
import { randomUUID } from 'node:crypto';
import { interviewDetails } from '@/domain/reflection/interview-details';
import type { Answers } from '@/domain/reflection/question';
import { dayAt } from '@/lib/calendar-date';
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
      format: details.format ?? null,
      stage: details.stage ?? null,
      hearBackOn: details.hearBackOn ?? null,
      sortKey: sortKeyOf(listedOn, interview.createdAt, interviewId),
      version: { increment: 1 },
    },
  });
  await transaction.application.update({
    where: { candidateId_id: { candidateId, id: interview.applicationId } },
    data: { employer: details.employer ?? '', jobTitle: details.jobTitle ?? '', version: { increment: 1 } },
  });
  await transaction.person.deleteMany({ where: { candidateId, interviewId } });
  await transaction.person.createMany({
    data: details.people.map((person, position) => ({
      id: randomUUID(),
      candidateId,
      interviewId,
      position,
      name: person.name ?? '',
      jobTitle: person.jobTitle ?? '',
      email: person.email ?? '',
    })),
  });
}
