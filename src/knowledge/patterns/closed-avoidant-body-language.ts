import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const closedAvoidantBodyLanguage = {
  id: 'closed-avoidant-body-language',
  family: 'delivery',
  kind: 'competence',
  title: 'Your body language looked closed',
  thought: 'I could not tell what you were thinking.',
  severity: 25,
  repair: 30,
  approach: 'clean',
  doubts: { D7: 0.4, D5: 0.4, D9: 0.2 },
  signs: {
    'looked-away': { weight: 1 },
    'very-short-answers': { weight: 1 },
    'arms-crossed': { weight: 2 },
    slumped: { weight: 1 },
    'did-not-smile': { weight: 1 },
    fidgeted: { weight: 1 },
    'handshake-felt-off': { weight: 1 },
    'hardly-nodded': { weight: 1 },
    'camera-off-angle': { weight: 1 },
    'tried-to-lighten-mood': { weight: 1 },
    'looked-away-more': { weight: 1 },
    'said-hard-to-read': { weight: 3, decisive: true },
  },
  against: {
    'usual-manner': 3,
    'asked-for-adjustment': 3,
    'rapport-felt-good': 2,
    'sounded-keen': 1,
    'line-broke': 1,
    'cold-from-the-start': 1,
  },
  confusions: [
    { with: 'visible-nerves', ask: 'Did you close up, or did you shake and hurry?' },
    { with: 'seemed-disinterested', ask: 'Did your words show interest while your body held back?' },
    { with: 'tech-failure', ask: 'Did you look away, or did the camera stand in the wrong place?' },
    { with: 'cold-chemistry-mirrored', ask: 'Did you sit like this from the start, or after they did?' },
  ],
  repairs: {
    inTheLetter:
      'Say nothing of it. Write warmly and to the point, name 1 thing from the talk that stayed with you, and state plainly what you can do.',
    neverSay: ['anything about eye contact', 'that you are shy', 'a reason for how you sat'],
    letGo: 'How you look and sit. It says little about how you work, and many interviewers know that.',
  },
  drill:
    'Put both hands where they can be seen, nod while they speak, and on video move their window right under the lens.',
  sources: ['R05', 'R12', 'R42', 'S01', 'S05'],
  examples: {
    raised: [
      ['said-hard-to-read'],
      ['looked-away', 'arms-crossed', 'hardly-nodded'],
      ['arms-crossed', 'looked-away-more'],
    ],
    slip: [['arms-crossed'], ['handshake-felt-off']],
    quiet: [[], ['neutral-throughout'], ['looked-away', 'arms-crossed', 'usual-manner']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
