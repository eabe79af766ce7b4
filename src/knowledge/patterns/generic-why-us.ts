import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const genericWhyUs = {
  id: 'generic-why-us',
  family: 'company',
  kind: 'competence',
  title: 'Your reason would have fitted any company',
  thought: 'Why us?',
  severity: 35,
  repair: 70,
  approach: 'amend',
  doubts: { D2: 0.7, D3: 0.3 },
  signs: {
    'general-reason-only': { weight: 3, decisive: true },
    'no-reason-for-them': { weight: 2 },
    'only-heard-good-things': { weight: 1 },
    'no-view-of-next-years': { weight: 2 },
    'mixed-up-applications': { weight: 2 },
    'asked-why-them-not-rival': { weight: 3, decisive: true },
    'asked-goals-again': { weight: 2 },
    'asked-interest-again': { weight: 1 },
    'asked-what-else-attracts': { weight: 1 },
    'polite-thin-notes': { weight: 1 },
  },
  against: { 'said-what-draws-you': 3, 'said-why-you-would-stay': 1, 'called-without-notice': 1 },
  confusions: [
    { with: 'no-company-research', ask: 'Did you not know them, or know them and give no reason of your own?' },
    { with: 'overeager-or-begging', ask: 'Did you want any job, or this one for a reason you did not say?' },
    { with: 'seemed-disinterested', ask: 'Did the reason lack, or the warmth?' },
  ],
  repairs: {
    inTheLetter:
      'Give 2 reasons that are true of them and of no one else, each tied to something you have done: “because you … and I …”.',
    neverSay: ['flattery', 'lines from their mission statement', 'growth, learning and challenge without an object'],
    letGo: 'Having applied to other places. Everyone does.',
  },
  drill: 'For each place, fill in “because at … they … and I …” 2 times, and add where you want to be in 3 years.',
  sources: ['S07', 'S14', 'C02'],
  examples: {
    raised: [
      ['general-reason-only'],
      ['asked-why-them-not-rival'],
      ['no-view-of-next-years', 'asked-goals-again'],
      ['no-reason-for-them', 'only-heard-good-things', 'mixed-up-applications'],
    ],
    slip: [['no-view-of-next-years'], ['mixed-up-applications']],
    quiet: [[], ['asked-five-years'], ['only-heard-good-things', 'said-what-draws-you']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
