import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const moneyFirstOrShopping = {
  id: 'money-first-or-shopping',
  family: 'motivation',
  kind: 'competence',
  title: 'Terms came before the work',
  thought: 'Is it the work you want?',
  severity: 25,
  repair: 60,
  approach: 'amend',
  doubts: { D3: 0.6, D2: 0.4 },
  signs: {
    'asked-pay-first': { weight: 3, decisive: true },
    'asked-perks-first': { weight: 2 },
    'pushed-for-terms': { weight: 2 },
    'used-rival-offers': { weight: 2 },
    'just-looking': { weight: 3, decisive: true },
    'left-over-pay': { weight: 1 },
    'asked-only-terms': { weight: 2 },
    'asked-what-else-attracts': { weight: 3, decisive: true },
    'sent-pay-to-hr': { weight: 1 },
  },
  against: {
    'they-raised-pay': 3,
    'said-what-draws-you': 2,
    'asked-about-the-work': 2,
    'asked-other-processes': 2,
    'asked-notice-period': 1,
  },
  confusions: [
    { with: 'no-questions-asked', ask: 'Did you ask about terms first, or about nothing at all?' },
    { with: 'hard-constraint-conflict', ask: 'Was it a wish, or a limit you cannot move?' },
    { with: 'overeager-or-begging', ask: 'Did you press for terms, or for a yes?' },
    { with: 'overqualified-flight-risk', ask: 'Did you ask for more first, or did they fear that you leave for more?' },
  ],
  repairs: {
    inTheLetter:
      'Balance it: what in the work draws you, with 1 reason that fits only them. Pay can wait for another talk.',
    neverSay: ['pay or leave', 'an apology for asking about pay', 'other offers'],
    letGo: 'Having answered their question about pay, or told them an honest date.',
  },
  drill: 'Ask in this order: the work, the team, how success is measured, and terms last.',
  sources: ['S07', 'S10', 'S11', 'S20'],
  examples: {
    raised: [
      ['asked-pay-first'],
      ['just-looking'],
      ['asked-what-else-attracts'],
      ['pushed-for-terms', 'sent-pay-to-hr'],
    ],
    slip: [['pushed-for-terms'], ['used-rival-offers']],
    quiet: [[], ['they-raised-pay'], ['used-rival-offers', 'asked-other-processes']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
