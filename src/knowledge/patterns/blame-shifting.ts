import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const blameShifting = {
  id: 'blame-shifting',
  family: 'history',
  kind: 'mixed',
  title: 'Your own part stayed out of the story',
  thought: 'Would you own it when something goes wrong here?',
  severity: 50,
  repair: 50,
  approach: 'own',
  doubts: { D4: 1 },
  signs: {
    'failure-was-others': { weight: 3, decisive: true },
    'no-own-mistake': { weight: 3, decisive: true },
    'said-they-always': { weight: 2 },
    'felt-cross-examined': { weight: 1 },
    'pressed-what-you-would-change': { weight: 3, decisive: true },
    'asked-your-part': { weight: 1 },
    'looked-sceptical': { weight: 1 },
  },
  against: { 'owned-a-mistake': 3, 'listened-and-took-it': 1, 'gave-others-credit': 1 },
  confusions: [
    { with: 'badmouthed-past-employer', ask: 'Did you leave out your part, or attack theirs?' },
    { with: 'all-we-no-i', ask: 'Was it a success told with “we”, or a failure told with “they”?' },
    { with: 'canned-or-scripted', ask: 'Was the failure told without you, or was the weakness really a strength?' },
    { with: 'muddled-dismissal', ask: 'Was it clear and the fault of others, or unclear what happened?' },
  ],
  repairs: {
    inTheLetter:
      'Tell it again in the first person: “You asked about a failure and I described everyone’s part but mine. Mine was … Since then …”',
    neverSay: ['a sentence with “but” after it', 'who else had a part', 'that you have no failures'],
    letGo: 'Facts that give the setting. They may stay, after your own part.',
  },
  drill: 'Prepare 2 failure stories in the first person: the decision, the cost, the fix, the habit you have now.',
  sources: ['S01', 'S14', 'S15', 'R22', 'R24'],
  examples: {
    raised: [['failure-was-others'], ['no-own-mistake'], ['said-they-always', 'looked-sceptical']],
    slip: [['said-they-always'], ['felt-cross-examined']],
    quiet: [[], ['hard-questions'], ['felt-cross-examined', 'owned-a-mistake']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
