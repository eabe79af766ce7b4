import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const skillGapExposed = {
  id: 'skill-gap-exposed',
  family: 'answers',
  kind: 'competence',
  title: 'A skill the job needs was missing',
  thought: 'Who would teach you this, and how long would it take?',
  severity: 45,
  repair: 35,
  approach: 'amend',
  variants: [
    { whenever: ['lacked-must-have'], severity: 55 },
    { whenever: ['failed-central-task'], severity: 55 },
    { whenever: ['did-not-know-trade-term', 'about-something-the-job-needs'], severity: 55 },
  ],
  doubts: { D1: 0.9, D9: 0.1 },
  signs: {
    'failed-central-task': { weight: 3, decisive: true },
    'lacked-must-have': { weight: 3, decisive: true },
    'did-not-know-trade-term': { weight: 2 },
    'task-unfinished': { weight: 1 },
    'about-something-the-job-needs': { weight: 1 },
    'went-quiet': { weight: 1 },
    'asked-easier-questions': { weight: 2 },
    'asked-willing-to-learn': { weight: 1 },
    'explained-basics-of-work': { weight: 2 },
    'mentioned-others-with-experience': { weight: 2 },
    'tested-same-area-again': { weight: 2 },
    'doubted-your-experience': { weight: 2 },
    'suggested-another-role': { weight: 1 },
  },
  against: {
    'one-weak-answer': 2,
    'could-answer-now': 2,
    'showed-nearby-skill': 2,
    'seemed-satisfied-with-skill': 2,
  },
  mattersWhen: 'about-something-the-job-needs',
  confusions: [
    { with: 'froze-or-blanked', ask: 'Could you answer it now, without help?' },
    { with: 'bluffed-an-answer', ask: 'Did you say that you did not know, or answer as if you knew?' },
    { with: 'pivot-not-bridged', ask: 'Is the skill missing, or did you learn it in another field?' },
  ],
  repairs: {
    inTheLetter:
      'Say plainly what you have already done about it since then, and how fast you learned something comparable.',
    neverSay: ['that you have mastered it in 3 days', 'that the job does not need it', 'an apology for your CV'],
    letGo: 'A gap in something that is only nice to have.',
  },
  drill:
    'List what the advert demands, test yourself on each without notes, and prepare “not yet; the nearest I have done is …”',
  sources: ['S01', 'S14', 'C02'],
  examples: {
    raised: [
      ['failed-central-task'],
      ['lacked-must-have'],
      ['did-not-know-trade-term', 'tested-same-area-again'],
      ['explained-basics-of-work', 'mentioned-others-with-experience', 'did-not-know-trade-term'],
    ],
    slip: [['did-not-know-trade-term'], ['task-unfinished']],
    quiet: [[], ['hard-questions'], ['asked-willing-to-learn', 'seemed-satisfied-with-skill']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
