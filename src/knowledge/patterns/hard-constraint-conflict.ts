import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const hardConstraintConflict = {
  id: 'hard-constraint-conflict',
  family: 'motivation',
  kind: 'circumstance',
  title: 'Something practical did not fit',
  thought: 'Can this work at all?',
  severity: 45,
  repair: 40,
  approach: 'explain',
  doubts: { D10: 1 },
  signs: {
    'terms-did-not-match': { weight: 3, decisive: true },
    'hesitated-on-terms': { weight: 2 },
    'raised-limit-late': { weight: 2 },
    'said-it-is-required': { weight: 3, decisive: true },
    'paused-and-noted': { weight: 1 },
    'asked-twice-about-limit': { weight: 2 },
    'said-have-to-check': { weight: 1 },
  },
  against: { 'offered-a-way': 3, 'asked-notice-period': 1 },
  confusions: [{ with: 'money-first-or-shopping', ask: 'Is it a limit you cannot move, or a wish?' }],
  repairs: {
    inTheLetter:
      'A true and concrete proposal, such as “from 1 March; until then 2 days a week”. Write only if something can move.',
    neverSay: ['a promise you cannot keep', 'why their rule is wrong', 'private reasons'],
    letGo: 'A limit they can live with once they know the plan.',
  },
  drill: 'Ask about hours, place and start before the interview, and have a plan of 1 sentence for each.',
  sources: ['C16', 'S14'],
  examples: {
    raised: [['terms-did-not-match'], ['said-it-is-required'], ['hesitated-on-terms', 'asked-twice-about-limit']],
    slip: [['hesitated-on-terms'], ['raised-limit-late']],
    quiet: [[], ['said-have-to-check', 'offered-a-way'], ['asked-notice-period']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
