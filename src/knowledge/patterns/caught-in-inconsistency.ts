import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const caughtInInconsistency = {
  id: 'caught-in-inconsistency',
  family: 'red-flags',
  kind: 'integrity',
  title: 'Something did not add up',
  thought: 'Which version is right?',
  severity: 55,
  repair: 50,
  approach: 'amend',
  doubts: { D9: 1 },
  signs: {
    'said-cv-differs': { weight: 3, decisive: true },
    'dates-did-not-match': { weight: 2 },
    'claimed-unfinished-degree': { weight: 3 },
    'said-something-untrue': { weight: 2 },
    'knew-it-was-untrue': { weight: 2 },
    'checked-a-fact': { weight: 3, decisive: true },
    'asked-for-proof-at-once': { weight: 2 },
    'turned-cooler': { weight: 1 },
    'felt-caught': { weight: 1 },
    'signed-a-form': { weight: 1 },
  },
  against: { 'asked-for-documents': 1, 'honest-mix-up': 1 },
  trueFault: ['knew-it-was-untrue', 'claimed-unfinished-degree'],
  confusions: [
    { with: 'unexplained-gap', ask: 'Did 2 versions contradict each other, or was one missing?' },
    { with: 'bluffed-an-answer', ask: 'Was it about your record, or about what you know?' },
    { with: 'muddled-dismissal', ask: 'Did it differ from your papers, or was it only told badly?' },
  ],
  repairs: {
    inTheLetter:
      'Give the right version at once, with the paper that shows it: “I gave 2019; it was 2020; the certificate is attached.” If it was not a mix-up, correct it in full and ask for nothing.',
    neverSay: ['that it is a detail', 'a second version that is not complete', 'who else got it wrong'],
    letGo: 'A month mixed up in an old job, once it is put right.',
  },
  drill: 'Write 1 timeline of your career, and make CV, profile and forms agree with it.',
  sources: ['S01', 'R23', 'R26'],
  examples: {
    raised: [
      ['said-cv-differs'],
      ['checked-a-fact'],
      ['dates-did-not-match', 'asked-for-proof-at-once'],
      ['said-something-untrue', 'knew-it-was-untrue', 'signed-a-form'],
    ],
    slip: [['dates-did-not-match'], ['said-something-untrue']],
    quiet: [[], ['asked-for-documents'], ['hard-questions']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
