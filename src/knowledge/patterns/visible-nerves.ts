import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const visibleNerves = {
  id: 'visible-nerves',
  family: 'delivery',
  kind: 'competence',
  title: 'Your nerves showed',
  thought: 'Nervous, as most people are. Would it settle?',
  severity: 15,
  repair: 45,
  approach: 'clean',
  variants: [
    { whenever: ['nerves-changed-answers', 'most-answers-weak'], approach: 'own' },
    { whenever: ['nerves-changed-answers', 'several-weak-answers'], approach: 'own' },
    { whenever: ['nerves-changed-answers', 'went-blank-repeatedly'], approach: 'own' },
  ],
  doubts: { D7: 1 },
  signs: {
    fidgeted: { weight: 1 },
    'voice-shook': { weight: 2 },
    'spoke-very-fast': { weight: 1 },
    'spoke-very-quietly': { weight: 1 },
    'many-fillers': { weight: 1 },
    'looked-away': { weight: 1 },
    'laughed-at-odd-moment': { weight: 1 },
    'apologised-a-lot': { weight: 1 },
    'nerves-throughout': { weight: 2 },
    'nerves-changed-answers': { weight: 2 },
    'thought-only-of-nerves': { weight: 2 },
    'told-you-to-relax': { weight: 2 },
    'offered-water-or-small-talk': { weight: 1 },
    'said-you-seemed-nervous': { weight: 3, decisive: true },
  },
  against: {
    'took-slip-lightly': 2,
    'calmer-after-start': 3,
    'rapport-felt-good': 2,
    'usual-manner': 3,
    'argued-a-point': 1,
  },
  confusions: [
    { with: 'over-analysing-small-slips', ask: 'Did they say or do anything that showed they noticed?' },
    { with: 'came-across-arrogant', ask: 'Did the nerves make you sell yourself too hard?' },
    { with: 'froze-or-blanked', ask: 'Did the nerves cost you whole answers?' },
    { with: 'emotional-display', ask: 'Was it fear of the interview, or something that moved you?' },
    { with: 'overeager-or-begging', ask: 'Were you tense, or did you plead?' },
    { with: 'closed-avoidant-body-language', ask: 'Did you shake and hurry, or did you close up?' },
    { with: 'hard-to-follow-delivery', ask: 'Did only the nerves show, or was the meaning lost as well?' },
  ],
  repairs: {
    inTheLetter:
      'Leave the nerves out. If they cost you 2 answers or more, give those answers, and 1 time when you held up under pressure.',
    neverSay: ['that you were nervous', 'how you felt before or after', 'that this is not the real you'],
    letGo: 'Shaking hands, a dry mouth, “um”. They show less than they feel.',
  },
  drill:
    'Rehearse the first 2 answers aloud, speak the first sentence slower, and say “I am excited” before you go in.',
  sources: ['R09', 'R10', 'R11', 'R12', 'R18', 'R31', 'R47', 'C10', 'S09'],
  examples: {
    raised: [
      ['said-you-seemed-nervous'],
      ['nerves-throughout', 'voice-shook', 'spoke-very-fast'],
      ['nerves-changed-answers', 'told-you-to-relax'],
    ],
    slip: [['fidgeted'], ['voice-shook']],
    quiet: [[], ['was-nervous'], ['fidgeted', 'calmer-after-start']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
