import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const badmouthedPastEmployer = {
  id: 'badmouthed-past-employer',
  family: 'history',
  kind: 'mixed',
  title: 'You spoke bitterly of a former employer',
  thought: 'What would you say about us?',
  severity: 50,
  repair: 45,
  approach: 'own',
  doubts: { D5: 0.5, D4: 0.5 },
  signs: {
    'spoke-ill-of-employer': { weight: 3, decisive: true },
    'told-of-injustice': { weight: 2 },
    'voice-rose-about-past': { weight: 2 },
    'left-over-trouble': { weight: 1 },
    'knew-who-you-meant': { weight: 3, decisive: true },
    'said-i-see': { weight: 1 },
    'smiled-thinly': { weight: 1 },
    'asked-about-conflict': { weight: 2 },
  },
  against: { 'spoke-fairly-of-employer': 2, 'left-by-redundancy': 1, 'left-for-health-or-family': 1 },
  confusions: [
    { with: 'explained-every-exit', ask: 'Was it a complaint about people, or the facts of a move?' },
    { with: 'blame-shifting', ask: 'Did you criticise them, or leave out your own part?' },
    { with: 'tone-misfire', ask: 'Was it about a former employer, or about people in general?' },
    { with: 'confidentiality-breach', ask: 'Was it bitter, or was it secret?' },
    { with: 'muddled-dismissal', ask: 'Did you complain about the people, or stumble over the facts?' },
  ],
  repairs: {
    inTheLetter:
      'Own it in 1 sentence, name something good you took from that place, and offer someone from there who can speak for you.',
    neverSay: ['what they did to you', 'that you were right about them', 'the story again'],
    letGo: 'A plain fact told once without heat, such as a restructuring.',
  },
  drill: 'Write the angry version for yourself first. Then write 1 neutral sentence and 1 lesson, and say only those.',
  sources: ['S01', 'S02', 'S03', 'S04', 'S08', 'S12', 'R35', 'R45', 'C36'],
  examples: {
    raised: [
      ['spoke-ill-of-employer'],
      ['told-of-injustice', 'asked-about-conflict'],
      ['told-of-injustice', 'voice-rose-about-past', 'left-over-trouble'],
    ],
    slip: [['told-of-injustice'], ['left-over-trouble']],
    quiet: [[], ['asked-why-you-left'], ['left-over-trouble', 'spoke-fairly-of-employer']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
