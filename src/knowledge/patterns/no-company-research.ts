import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const noCompanyResearch = {
  id: 'no-company-research',
  family: 'company',
  kind: 'competence',
  title: 'You did not know enough about them',
  thought: 'Do you want to work here, or anywhere?',
  severity: 50,
  repair: 60,
  approach: 'own',
  doubts: { D2: 0.8, D8: 0.2 },
  signs: {
    'did-not-know-what-they-do': { weight: 3, decisive: true },
    'wrong-about-company': { weight: 3, decisive: true },
    'asked-what-website-says': { weight: 2 },
    'only-heard-good-things': { weight: 1 },
    'knew-very-little': { weight: 2 },
    'it-showed-you-did-not-know': { weight: 2 },
    'had-not-reread-advert': { weight: 1 },
    'missed-recent-news': { weight: 1 },
    'missed-the-duties': { weight: 1 },
    'missed-their-customers': { weight: 1 },
    'no-reason-for-them': { weight: 1 },
    'asked-what-you-know-of-them': { weight: 3, decisive: true },
    'explained-the-company': { weight: 1 },
    'went-quiet': { weight: 1 },
  },
  against: { 'knew-company-in-detail': 3, 'knew-the-basics': 1, 'asked-about-the-work': 1, 'called-without-notice': 1 },
  confusions: [
    { with: 'seemed-disinterested', ask: 'Did knowledge lack, or warmth?' },
    { with: 'interviewer-ran-it-badly', ask: 'Did they call with no time to prepare?' },
    { with: 'role-misunderstood', ask: 'Was it the company that you did not know, or the job?' },
    { with: 'generic-why-us', ask: 'Did you not know them, or give no reason of your own?' },
  ],
  repairs: {
    inTheLetter:
      'Own it in 1 sentence and bring the work: what you have read or tried since, 2 things you noticed, and how you would help with 1 of them.',
    neverSay: ['why you had no time', 'that the website was unclear', 'copied lines from their website'],
    letGo: 'A number or a date you could not name.',
  },
  drill:
    'Make a 45-minute card: what they sell, to whom, how they earn, recent news, 1 rival, this team’s problem, 3 questions.',
  sources: ['C01', 'S01', 'S07', 'S08', 'S09'],
  examples: {
    raised: [
      ['did-not-know-what-they-do'],
      ['asked-what-you-know-of-them'],
      ['knew-very-little', 'explained-the-company'],
      ['missed-recent-news', 'missed-the-duties', 'no-reason-for-them'],
    ],
    slip: [['missed-recent-news'], ['had-not-reread-advert']],
    quiet: [[], ['hard-questions'], ['missed-recent-news', 'knew-company-in-detail']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
