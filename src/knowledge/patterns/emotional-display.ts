import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const emotionalDisplay = {
  id: 'emotional-display',
  family: 'rapport',
  kind: 'competence',
  title: 'Your feelings showed',
  thought: 'What would a hard day here be like?',
  severity: 35,
  repair: 60,
  approach: 'own',
  doubts: { D7: 1 },
  signs: {
    cried: { weight: 3, decisive: true },
    'needed-to-collect-yourself': { weight: 2 },
    'flash-of-anger': { weight: 2 },
    'voice-shook': { weight: 1 },
    'voice-rose-about-past': { weight: 1 },
    'shortened-when-upset': { weight: 3, decisive: true },
    'offered-tissue-or-break': { weight: 2 },
    'avoided-what-upset-you': { weight: 2 },
    'asked-if-all-right': { weight: 1 },
    'mortified-after': { weight: 1 },
  },
  against: { 'bad-news-that-day': 2, 'unwell-that-day': 1, 'insulted-or-provoked': 3 },
  confusions: [
    { with: 'ill-tired-crisis-day', ask: 'Was there grief or an illness that day, or was it the talk itself?' },
    { with: 'visible-nerves', ask: 'Was it fear of the interview, or something that moved you?' },
    { with: 'argumentative-or-defensive', ask: 'Was it a moment of anger, or did you argue a point?' },
    { with: 'overshared-personal', ask: 'Was it the feelings, or what you told?' },
  ],
  repairs: {
    inTheLetter:
      '1 sentence, only if it is true: “I care a great deal about this work, and it showed more than I meant.” Add 1 time when you held up under pressure.',
    neverSay: ['the private story behind it', 'a row of apologies', 'that it never happens'],
    letGo: 'Their kindness. A glass of water is not a verdict.',
  },
  drill:
    'Tell the hard story aloud until it is dull. For the moment itself: a sip, a breath, “this matters to me; in short, …”.',
  sources: ['R27'],
  examples: {
    raised: [
      ['cried'],
      ['shortened-when-upset'],
      ['needed-to-collect-yourself', 'offered-tissue-or-break'],
      ['flash-of-anger', 'avoided-what-upset-you', 'mortified-after'],
    ],
    slip: [['flash-of-anger'], ['needed-to-collect-yourself']],
    quiet: [[], ['offered-water-or-small-talk'], ['flash-of-anger', 'insulted-or-provoked']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
