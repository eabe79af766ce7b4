import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const overeagerOrBegging = {
  id: 'overeager-or-begging',
  family: 'motivation',
  kind: 'competence',
  title: 'Your need for the job came to the front',
  thought: 'Would you tell me when you see it differently?',
  severity: 25,
  repair: 50,
  approach: 'clean',
  doubts: { D6: 0.7, D1: 0.3 },
  signs: {
    'said-you-need-it': { weight: 3, decisive: true },
    'agreed-with-everything': { weight: 2 },
    'accepted-low-terms': { weight: 2 },
    'pressed-for-decision': { weight: 3, decisive: true },
    'drew-out-the-goodbye': { weight: 1 },
    'kept-writing-to-them': { weight: 2 },
    'reassured-you': { weight: 1 },
    'said-we-will-see': { weight: 2 },
    'apologised-a-lot': { weight: 1 },
  },
  against: { 'said-what-draws-you': 2, 'sold-you-the-job': 1, 'asked-other-processes': 1, 'rapport-felt-good': 1 },
  confusions: [
    { with: 'over-analysing-small-slips', ask: 'Did you plead, or only show that you would like the job?' },
    { with: 'money-first-or-shopping', ask: 'Did you press for terms, or for a yes?' },
    { with: 'visible-nerves', ask: 'Did you agree out of nerves, or to be liked?' },
    { with: 'generic-why-us', ask: 'Did you plead for any job, or give a reason that fits any?' },
  ],
  repairs: {
    inTheLetter:
      'Calm and short, as one professional to another, with 1 fact of value. Then silence until the day they named.',
    neverSay: ['that you need the job', 'that you would do anything', 'bills, children or other reasons of need'],
    letGo: 'Plain enthusiasm. Saying that you would like the job helps.',
  },
  drill:
    'Practise 1 polite “I see that differently, because …”. Keep other applications running, so that less hangs on this one.',
  sources: ['C01', 'C32'],
  examples: {
    raised: [
      ['said-you-need-it'],
      ['pressed-for-decision'],
      ['agreed-with-everything', 'accepted-low-terms', 'drew-out-the-goodbye'],
      ['kept-writing-to-them', 'said-we-will-see'],
    ],
    slip: [['agreed-with-everything'], ['drew-out-the-goodbye']],
    quiet: [[], ['much-at-stake'], ['agreed-with-everything', 'said-what-draws-you']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
