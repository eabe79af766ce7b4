import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const roleMisunderstood = {
  id: 'role-misunderstood',
  family: 'company',
  kind: 'competence',
  title: 'You had prepared for a different job',
  thought: 'Do you want this job, or the one you had in mind?',
  severity: 30,
  repair: 75,
  approach: 'amend',
  doubts: { D2: 0.6, D1: 0.4 },
  signs: {
    'duties-differed': { weight: 3, decisive: true },
    'praised-tasks-it-lacks': { weight: 2 },
    'examples-beside-the-role': { weight: 2 },
    'assumed-another-role': { weight: 2 },
    'missed-the-duties': { weight: 1 },
    'advert-was-misleading': { weight: 1 },
    'said-role-is-other': { weight: 3, decisive: true },
    'explained-the-role-again': { weight: 2 },
    'looked-puzzled': { weight: 1 },
    'suggested-another-role': { weight: 1 },
  },
  against: { 'turned-to-real-role': 3, 'knew-company-in-detail': 1, 'job-changed-in-the-room': 2 },
  confusions: [
    { with: 'misread-the-question', ask: 'Was it 1 question, or the job all through the talk?' },
    { with: 'pivot-not-bridged', ask: 'Did you expect another job, or come from another one?' },
    { with: 'interviewer-ran-it-badly', ask: 'Did you misread the job, or did they change it?' },
    { with: 'no-company-research', ask: 'Was it the job that you did not know, or the company?' },
  ],
  repairs: {
    inTheLetter:
      'Say that the talk changed your picture of the job, and for the better if that is true. Then match 3 facts of yours to the job as they described it.',
    neverSay: ['that the advert was wrong', 'the examples for the other job', 'that you would take either'],
    letGo: 'An advert that said something else. A talk is there to clear that up.',
  },
  drill:
    'Ask the recruiter beforehand what the first 90 days look like, and sum up the job in your own words within the first 5 minutes.',
  sources: ['C39', 'C02'],
  examples: {
    raised: [
      ['duties-differed'],
      ['said-role-is-other'],
      ['praised-tasks-it-lacks', 'explained-the-role-again'],
      ['examples-beside-the-role', 'assumed-another-role'],
    ],
    slip: [['praised-tasks-it-lacks'], ['examples-beside-the-role']],
    quiet: [[], ['praised-tasks-it-lacks', 'turned-to-real-role'], ['knew-the-basics']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
