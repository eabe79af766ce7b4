import 'server-only';
import { randomUUID } from 'node:crypto';
import { DETAILS } from '@/domain/reflection/interview-details';
import type { Answer, ReflectionLength } from '@/domain/reflection/question';
import { inTurn } from './once';

export interface ReflectionToStart {
  readonly questionnaireVersion: number;
  readonly length: ReflectionLength;
}

/**
 * Starts the reflection on an interview that was planned in the hunt. What the round says (employer, job, day, how, who) is answered
 * already, so that nobody is asked twice. One that has begun stays as it is. False: the interview is gone.
 */
export async function startReflection(
  candidateId: string,
  interviewId: string,
  { questionnaireVersion, length }: ReflectionToStart,
  at: Date,
): Promise<boolean> {
  return inTurn(candidateId, async (transaction) => {
    const round = await transaction.interview.findUnique({
      where: { candidateId_id: { candidateId, id: interviewId } },
      include: { application: true, reflection: { select: { id: true } }, people: { orderBy: { position: 'asc' } } },
    });
    if (round === null) return false;
    if (round.reflection !== null) return true;
    const reflectionId = randomUUID();
    await transaction.reflection.create({
      data: { id: reflectionId, candidateId, interviewId, questionnaireVersion, length, startedAt: at },
    });
    await transaction.answer.createMany({
      data: Object.entries(answersOf(round)).map(([questionId, { chosen, fields }]) => ({
        candidateId,
        reflectionId,
        questionId,
        chosen: [...chosen],
        fields: { ...fields },
      })),
    });
    await transaction.person.updateMany({ where: { candidateId, interviewId }, data: { isFromAnswers: true } });
    return true;
  });
}

interface Told {
  readonly heldOn: string | null;
  readonly format: string | null;
  readonly stage: string | null;
  readonly application: { readonly employer: string; readonly jobTitle: string };
  readonly people: readonly { readonly name: string; readonly jobTitle: string; readonly email: string }[];
}

function answersOf({ heldOn, format, stage, application, people }: Told): Readonly<Record<string, Answer>> {
  const { interview, people: met } = DETAILS;
  const day = heldOn === null ? {} : { [interview.heldOn]: heldOn };
  const which: Answer = {
    chosen: heldOn === null ? [] : [interview.dated],
    fields: { [interview.employer]: application.employer, [interview.job]: application.jobTitle, ...day },
  };
  const who = people.flatMap(({ name, jobTitle, email }, at) => {
    const row = String(at + 1);
    return [
      [`${row}.${met.name}`, name],
      [`${row}.${met.jobTitle}`, jobTitle],
      [`${row}.${met.email}`, email],
    ].filter(([, text]) => text !== '');
  });
  return {
    [interview.question]: which,
    ...(format === null ? {} : { [DETAILS.format.question]: { chosen: [format], fields: {} } }),
    ...(stage === null ? {} : { [DETAILS.stage.question]: { chosen: [stage], fields: {} } }),
    ...(who.length === 0
      ? {}
      : { [met.question]: { chosen: [], fields: Object.fromEntries(who) as Record<string, string> } }),
  };
}
