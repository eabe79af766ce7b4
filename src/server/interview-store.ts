import 'server-only';
import { randomUUID } from 'node:crypto';
import type { ReflectionLength } from '@/domain/reflection/question';
import type { CalendarDate } from '@/lib/calendar-date';
import { returnToLastStage, startStage } from './application-stage';
import { database, type Transaction } from './database';
import { type Interview, interviewRow } from './interview-row';
import { forgetOldReplies, inTurn, once } from './once';
import { savedId } from './replies';
import { forgetBefore } from './undo-record';

export interface NewInterview {
  readonly key: string;
  readonly timeZone: string;
  readonly today: CalendarDate;
  readonly length: ReflectionLength;
  readonly questionnaireVersion: number;
}

/** The day first, then the instant it was logged: sorts and pages as one text. The id keeps two of the same instant apart. */
export const sortKeyOf = (day: CalendarDate, loggedAt: Date, id: string): string =>
  `${day}T${loggedAt.toISOString()}~${id}`;

/** Starts an application, its first interview and the reflection on it, all or nothing. Returns the interview's id. */
export async function createInterview(candidateId: string, interview: NewInterview, loggedAt: Date): Promise<string> {
  const reply = await once(candidateId, interview.key, savedId, async (transaction) => {
    const applicationId = randomUUID();
    const id = randomUUID();
    await forgetOldReplies(transaction, candidateId, loggedAt);
    await transaction.application.create({ data: { id: applicationId, candidateId, status: '', movedAt: loggedAt } });
    await startStage(transaction, { candidateId, applicationId, place: { status: 'interviewing' }, at: loggedAt });
    await transaction.interview.create({
      data: {
        id,
        candidateId,
        applicationId,
        timeZone: interview.timeZone,
        sortKey: sortKeyOf(interview.today, loggedAt, id),
        createdAt: loggedAt,
      },
    });
    await transaction.reflection.create({
      data: {
        id: randomUUID(),
        candidateId,
        interviewId: id,
        questionnaireVersion: interview.questionnaireVersion,
        length: interview.length,
        startedAt: loggedAt,
      },
    });
    return { id };
  });
  return reply.id;
}

export async function findInterview(candidateId: string, id: string): Promise<Interview | undefined> {
  const client = await database();
  const row = await client.interview.findUnique({
    where: { candidateId_id: { candidateId, id } },
    include: { application: true, people: { orderBy: { position: 'asc' } } },
  });
  return row === null ? undefined : interviewRow.parse(row);
}

/** Removes the interview with everything said about it, and its application when it was the only one. */
export async function removeInterview(candidateId: string, id: string): Promise<boolean> {
  return inTurn(candidateId, async (transaction) => {
    const row = await transaction.interview.findUnique({ where: { candidateId_id: { candidateId, id } } });
    if (row === null) return false;
    await transaction.interview.delete({ where: { candidateId_id: { candidateId, id } } });
    const others = await transaction.interview.count({ where: { candidateId, applicationId: row.applicationId } });
    if (others === 0 && (await isOnlyItsInterview(transaction, candidateId, row.applicationId))) {
      await transaction.application.delete({ where: { candidateId_id: { candidateId, id: row.applicationId } } });
      await forgetBefore(transaction, candidateId, row.applicationId);
    } else {
      await returnToLastStage(transaction, candidateId, row.applicationId);
    }
    return true;
  });
}

/** A job that came with its interview goes with it. One that was added, imported or written about in the hunt stays. */
async function isOnlyItsInterview(transaction: Transaction, candidateId: string, id: string): Promise<boolean> {
  const untouched = await transaction.application.count({
    where: {
      candidateId,
      id,
      importId: null,
      appliedOn: null,
      deadline: null,
      location: '',
      link: '',
      notes: '',
      people: { none: {} },
      stageChanges: { none: { status: { in: ['saved', 'applied', 'screening'] } } },
    },
  });
  return untouched > 0;
}
