import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const undersoldAndForgot = {
  id: 'undersold-and-forgot',
  family: 'answers',
  kind: 'competence',
  title: 'Your best evidence stayed unsaid',
  thought: 'Good enough. But was there anything special?',
  severity: 25,
  repair: 90,
  approach: 'amend',
  doubts: { D1: 0.6, D2: 0.4 },
  signs: {
    'remembered-achievement-later': { weight: 3, decisive: true },
    'key-fact-unsaid': { weight: 3, decisive: true },
    'made-work-sound-small': { weight: 2 },
    'weak-opening': { weight: 1 },
    'left-out-best-match': { weight: 2 },
    'did-not-say-you-want-it': { weight: 1 },
    'nothing-to-add': { weight: 1 },
    'credit-went-to-others': { weight: 1 },
  },
  against: { 'specific-praise': 1, 'gave-concrete-example': 1 },
  confusions: [
    { with: 'over-analysing-small-slips', ask: 'Would the unsaid fact matter for what they said they need?' },
    { with: 'vague-no-evidence', ask: 'Did your stories have results in them?' },
    { with: 'all-we-no-i', ask: 'Were the stories told, only without you in them?' },
    { with: 'pivot-not-bridged', ask: 'Were the facts left out, or told in the terms of another field?' },
  ],
  repairs: {
    inTheLetter:
      'No apology. “You said that X matters most. Here are 3 facts that belong to it.” Give each with a number or a name.',
    neverSay: ['that you forgot something', 'that you undersold yourself', 'more than 3 facts'],
    letGo: 'Everything that would not have changed what they need to know.',
  },
  drill:
    'Write the 3 facts that have to be said, tick them off as you say them, and use “anything else?” for the rest.',
  sources: ['C04', 'C12', 'C13', 'C05', 'R07', 'R14'],
  examples: {
    raised: [
      ['remembered-achievement-later'],
      ['key-fact-unsaid'],
      ['made-work-sound-small', 'weak-opening', 'left-out-best-match'],
      ['left-out-best-match', 'did-not-say-you-want-it'],
    ],
    slip: [['weak-opening'], ['made-work-sound-small']],
    quiet: [[], ['smiled', 'said-in-touch'], ['nothing-to-add', 'gave-concrete-example']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
