import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const interviewerRanItBadly = {
  id: 'interviewer-ran-it-badly',
  family: 'calibration',
  kind: 'calibration',
  title: 'Some of this was theirs, not yours',
  means: 'Most people are not trained to interview. What they did is not yours to repair.',
  calibrates: 'their-conduct',
  severity: 0,
  repair: 0,
  approach: 'clean',
  doubts: {},
  signs: {
    'had-not-read-cv': { weight: 3, decisive: true },
    'they-were-late-or-on-phone': { weight: 2 },
    'asked-private-matters': { weight: 3, decisive: true },
    'insulted-or-provoked': { weight: 3 },
    'did-something-not-ok': { weight: 3, decisive: true },
    'talked-most-of-the-time': { weight: 2 },
    'job-changed-in-the-room': { weight: 2 },
    'they-cancelled-or-missed-it': { weight: 2 },
    'interviewers-contradicted': { weight: 2 },
    'no-time-for-questions': { weight: 1 },
    'cold-from-the-start': { weight: 1 },
    'called-without-notice': { weight: 1 },
  },
  against: { 'late-without-word': 2, 'argued-a-point': 1 },
  confusions: [
    { with: 'argumentative-or-defensive', ask: 'Did it start with them, or with you?' },
    { with: 'misread-interviewer-reactions', ask: 'Did they do something, or only look a certain way?' },
    { with: 'overshared-personal', ask: 'Did they ask for it, or did you bring it up?' },
    { with: 'cold-chemistry-mirrored', ask: 'Did they do something wrong, or were they only cold?' },
    { with: 'appearance-mismatch', ask: 'Did they remark on clothes, or on your faith, your hair or your body?' },
    { with: 'role-misunderstood', ask: 'Did they change the job, or had you pictured another one?' },
  ],
  repairs: {
    inTheLetter:
      'If you still want the job, thank them briefly and add the fact they left no room for. If not, you owe them nothing.',
    neverSay: ['an apology', 'a complaint about how they asked', 'an answer to what they had no right to ask'],
    letGo: 'Any guarded answer to a question they had no right to ask.',
  },
  drill:
    'Prepare 1 calm line for such questions: “How does that bear on the job?” Then decide if you want to work there.',
  sources: ['C03'],
  examples: {
    raised: [
      ['had-not-read-cv'],
      ['asked-private-matters'],
      ['they-were-late-or-on-phone', 'interviewers-contradicted', 'job-changed-in-the-room'],
    ],
    slip: [['talked-most-of-the-time'], ['cold-from-the-start']],
    quiet: [[], ['hard-questions'], ['asked-why-you-left']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
