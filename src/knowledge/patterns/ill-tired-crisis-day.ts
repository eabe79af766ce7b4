import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const illTiredCrisisDay = {
  id: 'ill-tired-crisis-day',
  family: 'logistics',
  kind: 'circumstance',
  title: 'It was not an ordinary day for you',
  thought: 'Not much energy there. Is it always so?',
  severity: 25,
  repair: 55,
  approach: 'reschedule',
  doubts: { D2: 0.5, D1: 0.5 },
  signs: {
    'unwell-that-day': { weight: 3, decisive: true },
    'little-sleep': { weight: 2 },
    'bad-news-that-day': { weight: 3, decisive: true },
    'took-medication': { weight: 1 },
    'told-them-at-start': { weight: 1 },
    'kept-the-day-quiet': { weight: 1 },
    'slower-than-usual': { weight: 2 },
    'room-was-hard': { weight: 1 },
    'usually-goes-fine': { weight: 1 },
    'sounded-flat': { weight: 1 },
    'asked-if-all-right': { weight: 2 },
  },
  against: { 'sounded-keen': 2, 'rapport-felt-good': 1 },
  confusions: [
    { with: 'seemed-disinterested', ask: 'Would you have sounded like this on another day?' },
    { with: 'late-or-disorganised', ask: 'Was it the day, or the planning?' },
    { with: 'overshared-personal', ask: 'Did you name the day in a few words, or tell more of your life?' },
    { with: 'phone-or-courtesy-lapse', ask: 'Was the call an emergency?' },
    { with: 'emotional-display', ask: 'Did the day bring the tears, or the talk?' },
  ],
  repairs: {
    inTheLetter:
      'The cause in a few words, owned: “I could have asked to move it.” Then proof of your normal work, and an offer of any time that suits them.',
    neverSay: ['symptoms', 'heat or traffic as the subject', 'anything that asks for sympathy'],
    letGo: 'Not having been at your best. A sample of your work says more than that hour.',
  },
  drill: 'Make it a rule to ask for another day before it starts, rather than to explain afterwards.',
  sources: ['C01', 'C08', 'C17', 'R24'],
  examples: {
    raised: [
      ['unwell-that-day'],
      ['bad-news-that-day'],
      ['little-sleep', 'slower-than-usual', 'usually-goes-fine'],
      ['little-sleep', 'asked-if-all-right'],
    ],
    slip: [['little-sleep'], ['room-was-hard']],
    quiet: [[], ['kept-the-day-quiet', 'sounded-keen'], ['was-nervous']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
