import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const unexplainedGap = {
  id: 'unexplained-gap',
  family: 'history',
  kind: 'mixed',
  title: 'A gap came up and was not settled',
  thought: 'What happened in that time, and is it over?',
  severity: 25,
  repair: 70,
  approach: 'explain',
  doubts: { D3: 0.4, D1: 0.3, D9: 0.3 },
  signs: {
    'gap-of-months': { weight: 1 },
    'vague-about-gap': { weight: 2 },
    'apologised-for-gap': { weight: 1 },
    'dates-did-not-match': { weight: 1 },
    'came-back-to-gap': { weight: 3, decisive: true },
    'asked-what-you-did-then': { weight: 1 },
    'asked-if-skills-current': { weight: 2 },
    'looked-back-at-cv': { weight: 1 },
  },
  against: { 'explained-gap-plainly': 3, 'seemed-satisfied-with-skill': 1 },
  confusions: [
    { with: 'explained-every-exit', ask: 'Was it about a time between jobs, or about leaving them?' },
    { with: 'caught-in-inconsistency', ask: 'Did dates contradict each other, or was there only a silence?' },
  ],
  repairs: {
    inTheLetter:
      '1 sentence: what kind of time it was, what you kept up, and that you are ready to start. You decide how much is private.',
    neverSay: ['medical detail', 'an apology for it', 'that it will not happen again'],
    letGo: 'The gap itself. Many people have had one.',
  },
  drill: 'Say “the gap, what I did, why now” in 15 seconds, and choose beforehand what stays private.',
  sources: ['R28', 'S18', 'S19'],
  examples: {
    raised: [
      ['came-back-to-gap'],
      ['vague-about-gap', 'asked-if-skills-current'],
      ['gap-of-months', 'vague-about-gap', 'apologised-for-gap'],
    ],
    slip: [['vague-about-gap'], ['gap-of-months']],
    quiet: [[], ['asked-why-you-left'], ['gap-of-months', 'explained-gap-plainly']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
