import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const overconfidentBlindSpot = {
  id: 'overconfident-blind-spot',
  family: 'calibration',
  kind: 'calibration',
  title: 'It felt better than what they showed',
  means: 'Skilled interviewers are pleasant to everyone. What they came back to tells more than how it felt.',
  calibrates: 'the-blind-spot',
  severity: 20,
  repair: 0,
  approach: 'amend',
  doubts: {},
  signs: {
    'good-feelings-were-wrong': { weight: 3, decisive: true },
    'no-concern-known': { weight: 3, decisive: true },
    'felt-it-went-well': { weight: 1 },
    'did-most-of-the-talking': { weight: 1 },
    'waved-off-a-concern': { weight: 2 },
    'probed-same-weakness': { weight: 2 },
    'no-next-step-named': { weight: 1 },
    'said-little-for-the-job': { weight: 1 },
    'only-general-praise': { weight: 1 },
    'ended-early': { weight: 1 },
  },
  against: { 'felt-it-went-badly': 3, 'usually-feels-so': 1, 'was-nervous': 1 },
  confusions: [
    { with: 'over-analysing-small-slips', ask: 'Does it feel better than the facts, or worse?' },
    { with: 'good-but-outcompeted', ask: 'Did they come back to a weak spot, or to none?' },
    { with: 'came-across-arrogant', ask: 'Did it show in the room, or only in how you saw it afterwards?' },
  ],
  repairs: {
    inTheLetter:
      'Go to the point they came back to: “You asked twice about X. Here is the fuller answer”, with 1 fact they can check.',
    neverSay: ['that it went very well', 'that you expect an offer', 'that they need not worry'],
    letGo: 'Praise as such. It was polite, and it decides little either way.',
  },
  drill:
    'Ask at the end: “Is there anything about my background that gives you pause?” Then listen, and write it down.',
  sources: ['C28', 'R20', 'R21'],
  examples: {
    raised: [
      ['good-feelings-were-wrong', 'felt-it-went-well'],
      ['no-concern-known', 'felt-it-went-well'],
      ['felt-it-went-well', 'waved-off-a-concern', 'probed-same-weakness'],
      ['felt-it-went-well', 'no-next-step-named'],
    ],
    slip: [['felt-it-went-well'], ['only-general-praise']],
    quiet: [[], ['no-concern-known', 'felt-it-went-badly'], ['specific-praise']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
