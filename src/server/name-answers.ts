import 'server-only';
import { z } from 'zod';
import { DETAILS } from '@/domain/reflection/interview-details';
import type { Transaction } from './database';

const answerFields = z.record(z.string(), z.string());

/** Lists take an interview's name from the answer that names it: an application that got another name gives it to that answer. */
export async function nameAnswers(transaction: Transaction, candidateId: string, applicationId: string): Promise<void> {
  const { question, employer, job } = DETAILS.interview;
  const application = await transaction.application.findUniqueOrThrow({
    where: { candidateId_id: { candidateId, id: applicationId } },
    select: { employer: true, jobTitle: true },
  });
  const answers = await transaction.answer.findMany({
    where: { candidateId, questionId: question, reflection: { interview: { applicationId } } },
  });
  for (const { reflectionId, fields } of answers) {
    const before = answerFields.parse(fields);
    const named = { ...before, [employer]: application.employer, [job]: application.jobTitle };
    if (before[employer] === named[employer] && before[job] === named[job]) continue;
    await transaction.answer.update({
      where: { candidateId_reflectionId_questionId: { candidateId, reflectionId, questionId: question } },
      data: { fields: named, version: { increment: 1 } },
    });
  }
}
