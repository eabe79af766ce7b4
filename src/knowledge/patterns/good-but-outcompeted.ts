import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const goodButOutcompeted = {
  id: 'good-but-outcompeted',
  family: 'calibration',
  kind: 'calibration',
  title: 'It may have gone well, and someone else was closer',
  means: 'A good interview often ends in a no. Somebody else fitted better, or was already known.',
  calibrates: 'the-outcome',
  severity: 0,
  repair: 0,
  approach: 'revive',
  doubts: {},
  signs: {
    'another-was-chosen': { weight: 3, decisive: true },
    'insider-or-referral': { weight: 2 },
    'no-weakness-probed': { weight: 1 },
    'reached-last-round': { weight: 1 },
    'feedback-was-positive': { weight: 3, decisive: true },
    'rapport-felt-good': { weight: 1 },
    'next-step-with-date': { weight: 1 },
    'specific-praise': { weight: 1 },
    'ran-long-by-them': { weight: 1 },
  },
  against: {
    'failed-central-task': 3,
    'ended-early': 3,
    'gave-search-advice': 3,
    'turned-cooler': 2,
    'probed-same-weakness': 2,
    'voiced-objection': 2,
    'argued-a-point': 2,
    'late-without-word': 2,
    'said-cv-differs': 3,
    'asked-private-matters': 2,
    'most-answers-weak': 3,
  },
  confusions: [
    { with: 'over-analysing-small-slips', ask: 'Did they decide already, or are you waiting?' },
    { with: 'silence-read-as-rejection', ask: 'Have they said no, or nothing yet?' },
    { with: 'overconfident-blind-spot', ask: 'Did they come back to a weak spot?' },
  ],
  repairs: {
    inTheLetter: 'Thank them for the decision and the time, name 1 thing you took from it, and leave the door open.',
    neverSay: ['an apology', 'that they chose wrongly', 'a request for the reasons and for another chance at once'],
    letGo: 'The search for what you did wrong. There may be nothing to find.',
  },
  drill: 'Write down what worked, and use it again.',
  sources: ['C19', 'C20', 'R48', 'B02'],
  examples: {
    raised: [['feedback-was-positive'], ['another-was-chosen', 'reached-last-round']],
    slip: [['insider-or-referral'], ['reached-last-round']],
    quiet: [[], ['turned-cooler'], ['said-in-touch']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
