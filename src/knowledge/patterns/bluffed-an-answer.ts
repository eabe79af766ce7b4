import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const bluffedAnAnswer = {
  id: 'bluffed-an-answer',
  family: 'red-flags',
  kind: 'integrity',
  title: 'You answered as if you knew',
  thought: 'Would you tell us when you do not know?',
  severity: 50,
  repair: 45,
  approach: 'own',
  doubts: { D9: 0.7, D1: 0.3 },
  signs: {
    'answered-as-if-known': { weight: 3, decisive: true },
    'claimed-unknown-tool': { weight: 3 },
    'said-something-untrue': { weight: 2 },
    'knew-it-was-untrue': { weight: 2 },
    'general-under-probing': { weight: 2 },
    'felt-caught': { weight: 2 },
    'cv-lists-it': { weight: 1 },
    'probed-then-stopped': { weight: 3, decisive: true },
    'named-what-you-missed': { weight: 2 },
    'smiled-thinly': { weight: 1 },
  },
  against: { 'said-it-was-a-guess': 3, 'said-openly-not-known': 3, 'honest-mix-up': 3 },
  trueFault: ['answered-as-if-known', 'claimed-unknown-tool', 'knew-it-was-untrue'],
  confusions: [
    { with: 'froze-or-blanked', ask: 'Did you have no words, or words that were not true?' },
    { with: 'skill-gap-exposed', ask: 'Did you say that you did not know?' },
    { with: 'caught-in-inconsistency', ask: 'Was it about knowledge, or about your record?' },
    { with: 'canned-or-scripted', ask: 'Was it made up, or true and learned by heart?' },
  ],
  repairs: {
    inTheLetter:
      'Correct it plainly: “I answered your question on X as if I knew it. I did not. I have looked it up: …” Say that on the job you would say “I will check”.',
    neverSay: ['that you were misunderstood', 'that everyone does it', 'the same claim again'],
    letGo: 'A guess that you called a guess.',
  },
  drill: 'Say “I don’t know; here is how I would find out” aloud 10 times.',
  sources: ['S01', 'S10', 'S13', 'R26', 'R28'],
  examples: {
    raised: [
      ['answered-as-if-known'],
      ['probed-then-stopped'],
      ['general-under-probing', 'named-what-you-missed'],
      ['claimed-unknown-tool', 'felt-caught', 'cv-lists-it'],
    ],
    slip: [['general-under-probing'], ['felt-caught']],
    quiet: [[], ['hard-questions'], ['general-under-probing', 'said-openly-not-known']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
