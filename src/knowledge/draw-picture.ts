import { diagnose } from '@/domain/diagnosis/diagnose';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { HeardBack } from '@/domain/diagnosis/estimate-chance';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { interviewDetails } from '@/domain/reflection/interview-details';
import type { Answers } from '@/domain/reflection/question';
import { signsFromAnswers } from '@/domain/reflection/signs-from-answers';
import { remember } from '@/lib/remember';
import { advice } from './advice';
import { questions } from './questions';
import { signsSimplyTheirs } from './simply-different';

export interface ToldSoFar {
  readonly answers: Answers;
  readonly disagreements: readonly string[];
  readonly outcome?: OutcomeKind | undefined;
}

const heardBackFrom: Readonly<Record<OutcomeKind, HeardBack>> = {
  rejected: 'rejected',
  'second-talk': 'more',
  offer: 'yes',
  'still-deciding': 'no',
  'no-answer': 'no',
};

/** As many interviews as somebody goes back and forth between. */
const KEPT = 50;

/** The engine with our advice: what the pages, the lists and the command line all draw with. A later outcome outweighs what was known while reflecting. */
export const drawPicture = remember(({ answers, disagreements, outcome }: ToldSoFar): Diagnosis => {
  const details = interviewDetails(answers);
  return diagnose(
    {
      observations: signsFromAnswers(questions, answers),
      disagreements,
      simplyMe: signsSimplyTheirs(answers),
      stage: details.stage,
      format: details.format,
      heardBack: outcome === undefined ? details.heardBack : heardBackFrom[outcome],
      candidateFeeling: details.feeling,
    },
    advice,
  );
}, KEPT);
