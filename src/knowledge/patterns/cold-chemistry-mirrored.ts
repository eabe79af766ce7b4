import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const coldChemistryMirrored = {
  id: 'cold-chemistry-mirrored',
  family: 'rapport',
  kind: 'circumstance',
  title: 'They were cold, and you may have caught it',
  thought: 'Not much came back from across the table.',
  severity: 25,
  repair: 55,
  approach: 'clean',
  doubts: { D5: 0.5, D2: 0.5 },
  signs: {
    'cold-from-the-start': { weight: 3, decisive: true },
    'sounded-bored': { weight: 2 },
    'mirrored-their-coldness': { weight: 2 },
    'sounded-flat': { weight: 1 },
    'warm-with-others-there': { weight: 2 },
    'usually-goes-fine': { weight: 1 },
    'looked-at-screen': { weight: 1 },
    'nobody-smiled': { weight: 1 },
    'did-not-smile': { weight: 1 },
    'very-short-answers': { weight: 1 },
  },
  against: {
    'neutral-to-everyone': 2,
    'rapport-felt-good': 3,
    smiled: 2,
    'turned-cooler': 2,
    'sounded-keen': 1,
    'line-broke': 1,
    'late-without-word': 2,
  },
  confusions: [
    { with: 'seemed-disinterested', ask: 'Who was flat first, you or they?' },
    { with: 'misread-interviewer-reactions', ask: 'Were they cold to you, or neutral to everyone?' },
    { with: 'tech-failure', ask: 'Were they cold, or was there a delay on the line?' },
    { with: 'interviewer-ran-it-badly', ask: 'Did they do something wrong, or were they only cold?' },
    { with: 'closed-avoidant-body-language', ask: 'Did you close up after they did, or before?' },
  ],
  repairs: {
    inTheLetter:
      'A warm and concrete thank-you, 1 to each person you met. The person you got on with best can speak for you.',
    neverSay: ['that there was no spark', 'how they came across', 'that you are livelier than that'],
    letGo: 'Their coldness. It was there before you said anything.',
  },
  drill: 'Settle your posture and your smile before you go in, hold them for yourself, and treat coldness as weather.',
  sources: ['R13', 'R01', 'R04', 'R02'],
  examples: {
    raised: [
      ['cold-from-the-start'],
      ['sounded-bored', 'mirrored-their-coldness'],
      ['warm-with-others-there', 'nobody-smiled', 'usually-goes-fine'],
    ],
    slip: [['sounded-bored'], ['nobody-smiled']],
    quiet: [
      [],
      ['neutral-throughout'],
      ['sounded-bored', 'neutral-to-everyone'],
      ['nobody-smiled', 'rapport-felt-good'],
    ],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
