import type { Question, SectionId } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

import { answersQuestions } from './answers';
import { companyQuestions } from './company';
import { historyQuestions } from './history';
import { interviewQuestions } from './interview';
import { letterQuestions } from './letter';
import { mannerQuestions } from './manner';
import { outlookQuestions } from './outlook';
import { reactionsQuestions } from './reactions';
import { storyQuestions } from './story';

/** Stored with each reflection. It grows when a question changes its meaning; ids never change. */
export const QUESTIONNAIRE_VERSION = 1;

/** The sections in the order they are asked, as the candidate reads them. */
export const sections = [
  { id: 'interview', title: 'The interview' },
  { id: 'story', title: 'In your own words' },
  { id: 'answers', title: 'What you said' },
  { id: 'manner', title: 'How you came across' },
  { id: 'history', title: 'Your work history' },
  { id: 'company', title: 'The company and the job' },
  { id: 'reactions', title: 'How they reacted' },
  { id: 'outlook', title: 'How you see it now' },
  { id: 'letter', title: 'For the letter' },
] as const satisfies readonly { readonly id: SectionId; readonly title: string }[];

/** Every question in the order it is asked: facts before feelings. */
export const questions: readonly [Question<SignId>, ...Question<SignId>[]] = [
  ...interviewQuestions,
  ...storyQuestions,
  ...answersQuestions,
  ...mannerQuestions,
  ...historyQuestions,
  ...companyQuestions,
  ...reactionsQuestions,
  ...outlookQuestions,
  ...letterQuestions,
];
