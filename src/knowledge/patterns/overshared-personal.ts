import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const oversharedPersonal = {
  id: 'overshared-personal',
  family: 'rapport',
  kind: 'competence',
  title: 'You told them more than the job needs',
  thought: 'That is more than I asked. Will it come to work too?',
  severity: 30,
  repair: 40,
  approach: 'clean',
  doubts: { D6: 0.7, D8: 0.3 },
  signs: {
    'told-private-matters': { weight: 3, decisive: true },
    'spoke-of-politics-or-religion': { weight: 2 },
    'used-private-to-explain': { weight: 2 },
    'said-no-need-to-tell': { weight: 3, decisive: true },
    'steered-back-to-job': { weight: 2 },
    'kind-but-asked-no-more': { weight: 1 },
    'left-for-health-or-family': { weight: 1 },
    cried: { weight: 1 },
  },
  against: {
    'asked-private-matters': 3,
    'asked-for-adjustment': 3,
    'explained-gap-plainly': 1,
    'asked-if-all-right': 1,
  },
  confusions: [
    { with: 'interviewer-ran-it-badly', ask: 'Did you bring it up, or did they ask what they had no right to ask?' },
    { with: 'emotional-display', ask: 'Was it what you told, or the feelings that showed?' },
    { with: 'ill-tired-crisis-day', ask: 'Was it about that day, or about your life?' },
    { with: 'rambling-answers', ask: 'Was it too long, or too private?' },
  ],
  repairs: {
    inTheLetter:
      'A plain, professional thank-you. If they wondered about your hours, 1 line: “You can count on me for the hours we discussed.”',
    neverSay: ['the private matter again', 'an explanation of why you told it', 'health, money or family'],
    letGo: 'Having asked for an adjustment you need, or answered a direct question. Neither counts against you.',
  },
  drill: 'Have a reply of 3 words ready for each private topic, and a story about work to go on with.',
  sources: ['S08', 'S09'],
  examples: {
    raised: [
      ['told-private-matters'],
      ['said-no-need-to-tell'],
      ['spoke-of-politics-or-religion', 'steered-back-to-job'],
      ['used-private-to-explain', 'kind-but-asked-no-more'],
    ],
    slip: [['spoke-of-politics-or-religion'], ['used-private-to-explain']],
    quiet: [
      [],
      ['told-private-matters', 'asked-private-matters'],
      ['used-private-to-explain', 'asked-for-adjustment'],
      ['explained-gap-plainly'],
    ],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
