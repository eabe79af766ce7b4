import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const muddledDismissal = {
  id: 'muddled-dismissal',
  family: 'history',
  kind: 'mixed',
  title: 'How a job ended came out unclear',
  thought: 'What happened there, and could it happen here?',
  severity: 40,
  repair: 55,
  approach: 'explain',
  variants: [{ whenever: ['softened-the-ending'], approach: 'own' }],
  doubts: { D4: 0.6, D9: 0.4 },
  signs: {
    'stumbled-over-ending': { weight: 3, decisive: true },
    'softened-the-ending': { weight: 2 },
    'would-not-talk-of-ending': { weight: 2 },
    'was-let-go': { weight: 1 },
    'vague-about-leaving': { weight: 1 },
    'voice-rose-about-past': { weight: 1 },
    'told-of-injustice': { weight: 1 },
    'asked-twice-about-ending': { weight: 3, decisive: true },
    'asked-for-that-manager': { weight: 3, decisive: true },
    'asked-what-they-would-say': { weight: 2 },
    'went-quiet': { weight: 1 },
  },
  against: { 'told-ending-plainly': 3, 'left-by-redundancy': 1, 'spoke-fairly-of-employer': 1, 'owned-a-mistake': 1 },
  confusions: [
    { with: 'blame-shifting', ask: 'Was it unclear what happened, or clear and all the fault of others?' },
    { with: 'badmouthed-past-employer', ask: 'Did you stumble over the facts, or complain about the people?' },
    { with: 'explained-every-exit', ask: 'Was it 1 ending, or every one?' },
    { with: 'caught-in-inconsistency', ask: 'Was it told badly, or told differently from your papers?' },
  ],
  repairs: {
    inTheLetter:
      'Tell it in 1 factual sentence, then your own part, what you changed, and what shows it since. For a layoff, say how many people it was.',
    neverSay: ['who was to blame', 'a phrase that a call to that manager would contradict', 'anything about lawyers'],
    letGo: 'The ending itself. Many good people have been let go, and interviewers know it.',
  },
  drill: 'Write the ending in 25 seconds: what happened, your part, what you do now. Say it until it bores you.',
  sources: ['R24', 'R28', 'C23', 'C37'],
  examples: {
    raised: [
      ['stumbled-over-ending'],
      ['asked-twice-about-ending'],
      ['asked-for-that-manager'],
      ['softened-the-ending', 'asked-what-they-would-say'],
      ['was-let-go', 'would-not-talk-of-ending', 'softened-the-ending'],
    ],
    slip: [['would-not-talk-of-ending'], ['asked-what-they-would-say']],
    quiet: [[], ['was-let-go', 'told-ending-plainly'], ['asked-why-you-left', 'left-by-redundancy']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
