import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const explainedEveryExit = {
  id: 'explained-every-exit',
  family: 'history',
  kind: 'mixed',
  title: 'Much of the talk was about why you left',
  thought: 'Will you still be here in a year?',
  severity: 45,
  repair: 65,
  approach: 'explain',
  doubts: { D3: 0.8, D4: 0.2 },
  signs: {
    'reason-for-every-exit': { weight: 3, decisive: true },
    'many-short-jobs': { weight: 1 },
    'reasons-all-differ': { weight: 2 },
    'long-on-exits': { weight: 2 },
    'history-took-most-time': { weight: 2 },
    'left-for-something-new': { weight: 1 },
    'left-over-trouble': { weight: 1 },
    'left-over-pay': { weight: 1 },
    'left-out-of-boredom': { weight: 1 },
    'was-let-go': { weight: 1 },
    'vague-about-leaving': { weight: 2 },
    'gave-no-reason-to-stay': { weight: 2 },
    'asked-why-left-each-time': { weight: 3, decisive: true },
    'asked-how-long-you-would-stay': { weight: 3, decisive: true },
    'asked-five-years': { weight: 1 },
    'wrote-during-history': { weight: 1 },
  },
  against: {
    'one-thread-through-moves': 3,
    'said-why-you-would-stay': 2,
    'stayed-long-somewhere': 2,
    'left-by-redundancy': 1,
    'left-for-health-or-family': 1,
  },
  confusions: [
    { with: 'badmouthed-past-employer', ask: 'Did you explain the moves, or complain about the people?' },
    { with: 'unexplained-gap', ask: 'Was it about the moves, or about a time between them?' },
    { with: 'interviewer-ran-it-badly', ask: 'Did they ask in a way you would call fair?' },
    { with: 'muddled-dismissal', ask: 'Was it every ending, or 1 that came out unclear?' },
    { with: 'overqualified-flight-risk', ask: 'Was it about the jobs you left, or about the level of this one?' },
  ],
  repairs: {
    inTheLetter:
      'Replace the many reasons by 1 thread through your moves. Add the job you stayed in longest or someone who would have you back. Say why you would stay here.',
    neverSay: ['each reason again', 'that you will stay forever', 'anything about former bosses'],
    letGo: 'Having been asked why you left. It is a standard question.',
  },
  drill:
    'Tell your history in 20 seconds, 1 sentence a job at most, and end on what you look for now and why it is here.',
  sources: ['C01', 'C21', 'C22', 'C23', 'S16', 'S17'],
  examples: {
    raised: [
      ['reason-for-every-exit'],
      ['history-took-most-time', 'gave-no-reason-to-stay'],
      ['long-on-exits', 'asked-five-years'],
      ['asked-how-long-you-would-stay'],
    ],
    slip: [['long-on-exits'], ['many-short-jobs']],
    quiet: [[], ['asked-why-you-left'], ['many-short-jobs', 'one-thread-through-moves']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
