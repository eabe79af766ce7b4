import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const seemedDisinterested = {
  id: 'seemed-disinterested',
  family: 'delivery',
  kind: 'competence',
  title: 'Your interest did not come across',
  thought: 'Do you want this job, or any job?',
  severity: 50,
  repair: 70,
  approach: 'own',
  doubts: { D2: 1 },
  signs: {
    'sounded-flat': { weight: 2 },
    'very-short-answers': { weight: 1 },
    'did-not-smile': { weight: 1 },
    slumped: { weight: 1 },
    'looked-away': { weight: 1 },
    'never-said-what-attracts': { weight: 2 },
    'checked-own-phone-or-watch': { weight: 2 },
    'asked-interest-again': { weight: 3, decisive: true },
    'asked-if-still-interested': { weight: 3, decisive: true },
    'energy-fell-with-yours': { weight: 1 },
    'ended-abruptly': { weight: 1 },
    'asked-no-questions': { weight: 1 },
  },
  against: {
    'said-what-draws-you': 3,
    'sounded-keen': 3,
    'asked-about-the-work': 2,
    'usual-manner': 3,
    'cold-from-the-start': 1,
    'unwell-that-day': 1,
  },
  confusions: [
    { with: 'visible-nerves', ask: 'Were you flat, or tense?' },
    { with: 'ill-tired-crisis-day', ask: 'Was it the day, or the job?' },
    { with: 'interviewer-ran-it-badly', ask: 'Were they cold before you said anything?' },
    { with: 'cold-chemistry-mirrored', ask: 'Were they flat before you were?' },
    { with: 'phone-or-courtesy-lapse', ask: 'Did your interest fade, or was it a single act?' },
    { with: 'closed-avoidant-body-language', ask: 'Was it only your body that held back, or your words too?' },
    { with: 'generic-why-us', ask: 'Did the warmth lack, or a reason of your own?' },
  ],
  repairs: {
    inTheLetter:
      'Own the flatness in half a sentence, then show interest: 2 reasons that fit only them and 1 idea for the problem they named.',
    neverSay: ['exclamation marks', 'that you are not a morning person', 'flattery'],
    letGo: 'A quiet manner. It is not a lack of interest, and a specific letter shows that.',
  },
  drill: 'Prepare the first sentence about why them, and bring 1 question whose answer you want to know.',
  sources: ['S03', 'S02', 'S04', 'S11', 'S12', 'R05', 'R12'],
  examples: {
    raised: [
      ['asked-interest-again'],
      ['sounded-flat', 'did-not-smile', 'slumped'],
      ['sounded-flat', 'never-said-what-attracts'],
    ],
    slip: [['sounded-flat'], ['did-not-smile']],
    quiet: [[], ['neutral-throughout'], ['did-not-smile', 'sounded-keen']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
