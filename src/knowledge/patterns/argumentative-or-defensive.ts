import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const argumentativeOrDefensive = {
  id: 'argumentative-or-defensive',
  family: 'rapport',
  kind: 'mixed',
  title: 'You argued or defended yourself',
  thought: 'Could I tell you something you would rather not hear?',
  severity: 45,
  repair: 45,
  approach: 'own',
  doubts: { D4: 0.5, D5: 0.5 },
  signs: {
    'argued-a-point': { weight: 3, decisive: true },
    'interrupted-them': { weight: 2 },
    'said-not-fair': { weight: 2 },
    'defended-at-length': { weight: 2 },
    'sounded-annoyed': { weight: 2 },
    'felt-cross-examined': { weight: 1 },
    'dropped-the-subject': { weight: 3, decisive: true },
    'said-move-on': { weight: 2 },
    'went-quiet': { weight: 1 },
    'apologised-for-asking': { weight: 1 },
    'exchanged-looks': { weight: 1 },
  },
  against: { 'listened-and-took-it': 3, 'rapport-felt-good': 2, 'insulted-or-provoked': 3, 'asked-private-matters': 3 },
  confusions: [
    { with: 'interviewer-ran-it-badly', ask: 'Did they provoke you, or ask something you had a right not to answer?' },
    { with: 'came-across-arrogant', ask: 'Did you push back on them, or press your own record?' },
    { with: 'emotional-display', ask: 'Did you argue a point, or did anger flash once?' },
  ],
  repairs: {
    inTheLetter:
      '“When you raised X, I defended where I could have listened.” Say what was right in it, and how you would handle it now.',
    neverSay: ['the argument again', 'that the question was unfair', 'a sentence with “but”'],
    letGo: 'A lively debate that they enjoyed.',
  },
  drill: 'Pause, thank, ask: “what made you raise it?” Count to 2 before each reply.',
  sources: ['S08', 'S14', 'R22'],
  examples: {
    raised: [
      ['argued-a-point'],
      ['dropped-the-subject'],
      ['sounded-annoyed', 'said-move-on'],
      ['interrupted-them', 'said-not-fair', 'defended-at-length'],
    ],
    slip: [['sounded-annoyed'], ['interrupted-them']],
    quiet: [[], ['hard-questions'], ['sounded-annoyed', 'asked-private-matters']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
