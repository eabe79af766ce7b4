import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const cameAcrossArrogant = {
  id: 'came-across-arrogant',
  family: 'rapport',
  kind: 'mixed',
  title: 'Your confidence crowded them out',
  thought: 'How would you take advice from the team?',
  severity: 55,
  repair: 35,
  approach: 'own',
  doubts: { D5: 1 },
  signs: {
    'listed-own-greatness': { weight: 1 },
    'corrected-them': { weight: 2 },
    'belittled-task-or-team': { weight: 2 },
    'said-obviously': { weight: 1 },
    'interrupted-them': { weight: 1 },
    'pushed-for-terms': { weight: 1 },
    'used-rival-offers': { weight: 1 },
    'challenged-your-claims': { weight: 3, decisive: true },
    'asked-how-colleagues-see-you': { weight: 3, decisive: true },
    'said-team-matters': { weight: 2 },
    'turned-cooler': { weight: 1 },
    'smiled-thinly': { weight: 1 },
  },
  against: {
    'gave-others-credit': 2,
    'listened-and-took-it': 2,
    'rapport-felt-good': 1,
    'read-from-a-sheet': 1,
    'usual-manner': 1,
  },
  confusions: [
    { with: 'argumentative-or-defensive', ask: 'Did you press your record, or push back on theirs?' },
    { with: 'visible-nerves', ask: 'Did you press your record to win, or out of nerves?' },
    { with: 'undersold-and-forgot', ask: 'Did they ask for more of what you did, or for less?' },
    { with: 'tone-misfire', ask: 'Was it your record, or a joke or remark?' },
    { with: 'phone-or-courtesy-lapse', ask: 'Did you speak above people, or leave them out?' },
    { with: 'overconfident-blind-spot', ask: 'Did they push back in the room, or was it only pleasant?' },
    { with: 'overqualified-flight-risk', ask: 'Was it your tone that they doubted, or your level?' },
  ],
  repairs: {
    inTheLetter:
      'Thank them for 1 thing they challenged, say what you took from it, credit someone else, and ask 1 question.',
    neverSay: ['your achievements again', 'that they misread your confidence', 'that others are threatened by you'],
    letGo: 'Having named your results. Doing it with warmth works well.',
  },
  drill: 'Listen more than you speak, and follow each claim with “what I still had to learn was …”',
  sources: ['S01', 'S02', 'S03', 'S10', 'S12', 'R08', 'R53'],
  examples: {
    raised: [
      ['challenged-your-claims'],
      ['asked-how-colleagues-see-you'],
      ['corrected-them', 'turned-cooler'],
      ['listed-own-greatness', 'said-obviously', 'belittled-task-or-team'],
    ],
    slip: [['listed-own-greatness'], ['corrected-them']],
    quiet: [[], ['hard-questions'], ['listed-own-greatness', 'gave-others-credit']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
