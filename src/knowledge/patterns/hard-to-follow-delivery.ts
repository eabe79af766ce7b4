import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const hardToFollowDelivery = {
  id: 'hard-to-follow-delivery',
  family: 'delivery',
  kind: 'competence',
  title: 'You were hard to follow',
  thought: 'Would our customers follow this?',
  severity: 35,
  repair: 60,
  approach: 'amend',
  doubts: { D6: 1 },
  signs: {
    'asked-to-repeat-often': { weight: 3, decisive: true },
    'summed-you-up-wrongly': { weight: 3, decisive: true },
    'hard-to-make-out': { weight: 2 },
    'jumped-between-topics': { weight: 2 },
    'used-unknown-jargon': { weight: 2 },
    'spoke-very-fast': { weight: 1 },
    'spoke-very-quietly': { weight: 1 },
    'many-fillers': { weight: 1 },
    'leaned-in-to-hear': { weight: 2 },
    'looked-puzzled': { weight: 1 },
    'stopped-probing': { weight: 1 },
  },
  against: {
    'line-broke': 2,
    'asked-can-you-hear': 1,
    'answers-cut-by-line': 1,
    'room-was-hard': 1,
    'curious-follow-ups': 1,
    'rapport-felt-good': 1,
  },
  confusions: [
    { with: 'tech-failure', ask: 'Was it the line that they could not follow, or the words?' },
    { with: 'visible-nerves', ask: 'Did the nerves show, or did the meaning get lost?' },
    { with: 'rambling-answers', ask: 'Was it too long, or was the order unclear?' },
    { with: 'misread-the-question', ask: 'Did they not follow you, or did you not follow them?' },
  ],
  repairs: {
    inTheLetter:
      'Give the 1 answer that mattered most in 3 numbered points, in plain words. Keep it to about 120 words, and offer a short piece of written or recorded work.',
    neverSay: ['an apology for your accent', 'that they did not listen', 'terms of the trade without their meaning'],
    letGo: 'An accent, and a word you had to look for. Neither says anything about your work.',
  },
  drill:
    'Record 2 answers on the device you will use. Say “3 things” first, slow down by a fifth, and listen for the point.',
  sources: ['S14', 'R14', 'R05'],
  examples: {
    raised: [
      ['asked-to-repeat-often'],
      ['summed-you-up-wrongly'],
      ['jumped-between-topics', 'looked-puzzled'],
      ['spoke-very-fast', 'used-unknown-jargon', 'jumped-between-topics'],
    ],
    slip: [['jumped-between-topics'], ['used-unknown-jargon']],
    quiet: [[], ['in-second-language', 'rapport-felt-good'], ['leaned-in-to-hear', 'line-broke']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
