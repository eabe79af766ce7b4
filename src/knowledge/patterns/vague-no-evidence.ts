import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const vagueNoEvidence = {
  id: 'vague-no-evidence',
  family: 'answers',
  kind: 'competence',
  title: 'Your answers had few examples in them',
  thought: 'Have you really done it?',
  severity: 45,
  repair: 75,
  approach: 'amend',
  doubts: { D1: 0.8, D9: 0.2 },
  signs: {
    'described-without-story': { weight: 2 },
    'answered-in-general': { weight: 3, decisive: true },
    'had-no-example': { weight: 2 },
    'no-numbers-or-results': { weight: 1 },
    'very-short-answers': { weight: 1 },
    'asked-for-example-again': { weight: 3, decisive: true },
    'about-something-the-job-needs': { weight: 1 },
    'asked-your-part': { weight: 1 },
    'tested-same-area-again': { weight: 1 },
    'polite-thin-notes': { weight: 1 },
  },
  against: {
    'gave-concrete-example': 3,
    'specific-praise': 1,
    'seemed-satisfied-with-skill': 1,
    'answer-came-later': 1,
  },
  mattersWhen: 'about-something-the-job-needs',
  confusions: [
    { with: 'all-we-no-i', ask: 'Was there no story, or a story without you in it?' },
    { with: 'skill-gap-exposed', ask: 'Is there an example that you could give today?' },
    { with: 'froze-or-blanked', ask: 'Did you have an example and lose it for a moment?' },
    { with: 'confidentiality-breach', ask: 'Did you leave out facts because they are secret?' },
  ],
  repairs: {
    inTheLetter:
      'Give the example now, in 4 lines: the situation, what you did, what came of it, and 1 number or name they can check.',
    neverSay: [
      'adjectives about yourself once more',
      'more than 2 attachments',
      'that you are better in practice than in talk',
    ],
    letGo: 'Having had no number ready for every story. One checkable result is enough.',
  },
  drill:
    'Write 6 stories of 4 lines each, in the past tense and the first person, with 1 number in each. Say them aloud.',
  sources: ['S03', 'S11', 'S14', 'S15', 'C12'],
  examples: {
    raised: [
      ['asked-for-example-again'],
      ['described-without-story', 'no-numbers-or-results', 'had-no-example'],
      ['had-no-example', 'tested-same-area-again'],
    ],
    slip: [['no-numbers-or-results'], ['had-no-example']],
    quiet: [[], ['hard-questions'], ['no-numbers-or-results', 'gave-concrete-example']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
