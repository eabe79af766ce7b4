import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const appearanceMismatch = {
  id: 'appearance-mismatch',
  family: 'delivery',
  kind: 'competence',
  title: 'Your clothes or surroundings did not match theirs',
  thought: 'Did you know how we work here?',
  severity: 25,
  repair: 20,
  approach: 'clean',
  doubts: { D8: 0.5, D5: 0.5 },
  signs: {
    'dressed-apart': { weight: 2 },
    'spill-or-smell': { weight: 2 },
    'untidy-background': { weight: 1 },
    'felt-wrongly-dressed': { weight: 1 },
    'remarked-on-your-dress': { weight: 3, decisive: true },
    'said-how-they-dress': { weight: 2 },
  },
  against: { 'dressed-as-they-were': 3, 'rapport-felt-good': 1, 'usual-manner': 2 },
  confusions: [
    {
      with: 'over-analysing-small-slips',
      ask: 'Did anyone look or say something, or did only you know? About half as many notice as we think.',
    },
    {
      with: 'interviewer-ran-it-badly',
      ask: 'Was it about what you wore, or about your faith, your hair or your body? The last is theirs to answer for.',
    },
  ],
  repairs: {
    inTheLetter:
      'Leave it out. If something happened on the way and it was plain to see, 1 clause may say so: “I came straight from a shift”.',
    neverSay: ['an apology for how you look', 'what you can afford', 'what you will wear next time'],
    letGo: 'A stain or a tie that only you thought of. Most people did not see it.',
  },
  drill:
    'Ask the recruiter how people dress there, choose 1 notch above the staff photo, and check clothes, bag and camera picture the evening before.',
  sources: ['S01', 'S02', 'S08', 'S11', 'R05', 'R16'],
  examples: {
    raised: [
      ['remarked-on-your-dress'],
      ['dressed-apart', 'said-how-they-dress'],
      ['dressed-apart', 'spill-or-smell', 'felt-wrongly-dressed'],
    ],
    slip: [['felt-wrongly-dressed'], ['untidy-background']],
    quiet: [[], ['felt-wrongly-dressed', 'dressed-as-they-were'], ['smiled', 'took-many-notes']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
