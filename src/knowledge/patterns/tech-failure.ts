import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const techFailure = {
  id: 'tech-failure',
  family: 'logistics',
  kind: 'circumstance',
  title: 'The line got in the way',
  thought: 'I did not get much out of that call.',
  severity: 20,
  repair: 75,
  approach: 'reschedule',
  doubts: { D8: 0.5, D5: 0.5 },
  signs: {
    'line-broke': { weight: 3, decisive: true },
    'asked-can-you-hear': { weight: 2 },
    'switched-to-phone': { weight: 1 },
    'noise-or-visitor': { weight: 1 },
    'answers-cut-by-line': { weight: 3, decisive: true },
    'moved-on-quickly': { weight: 1 },
    'looked-at-screen': { weight: 1 },
  },
  against: { 'took-slip-lightly': 2, 'offered-to-rejoin': 2, 'rapport-felt-good': 1 },
  confusions: [
    { with: 'rambling-answers', ask: 'Did you talk over each other because of the delay?' },
    { with: 'seemed-disinterested', ask: 'Did you look away, or did the camera?' },
    { with: 'cold-chemistry-mirrored', ask: 'Was there a delay on the line, or were they cold?' },
    { with: 'closed-avoidant-body-language', ask: 'Did the camera sit wrongly, or did you look away?' },
    { with: 'hard-to-follow-delivery', ask: 'Did the line cut you off, or was it hard to follow even when it held?' },
  ],
  repairs: {
    inTheLetter: 'Name it in a few words, give the 2 answers that were lost, and offer 10 minutes by phone.',
    neverSay: ['whose line it was', 'a list of everything that broke', 'that it spoiled your chances'],
    letGo: 'How you looked on the screen. The line did that.',
  },
  drill: 'Use a cable and a headset, call a friend first, and put your phone number into the invitation.',
  sources: ['R40', 'S09'],
  examples: {
    raised: [['line-broke'], ['answers-cut-by-line'], ['asked-can-you-hear', 'switched-to-phone', 'noise-or-visitor']],
    slip: [['asked-can-you-hear'], ['switched-to-phone']],
    quiet: [[], ['looked-at-screen', 'offered-to-rejoin'], ['frowned']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
