import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const allWeNoI = {
  id: 'all-we-no-i',
  family: 'answers',
  kind: 'competence',
  title: 'Your stories were about the team',
  thought: 'A strong team. But what was your part in it?',
  severity: 35,
  repair: 85,
  approach: 'amend',
  variants: [{ whenever: ['another-was-chosen'], approach: 'revive' }],
  doubts: { D1: 1 },
  signs: {
    'said-we-throughout': { weight: 2 },
    'own-part-unclear': { weight: 2 },
    'credit-went-to-others': { weight: 1 },
    'no-result-of-your-own': { weight: 1 },
    'asked-your-part': { weight: 2 },
    'asked-your-part-repeatedly': { weight: 3, decisive: true },
    'asked-team-size-or-title': { weight: 1 },
    'said-contribution-unclear': { weight: 3, decisive: true },
  },
  against: { 'said-own-part': 3, 'gave-concrete-example': 1 },
  confusions: [
    { with: 'undersold-and-forgot', ask: 'Were the stories without you in them, or were the best ones left out?' },
    { with: 'vague-no-evidence', ask: 'Was there a real story at all?' },
  ],
  repairs: {
    inTheLetter:
      'Give 3 short lines that start with “my part was”, each tied to 1 demand of the job, with someone who can confirm it.',
    neverSay: ['anything that makes your team smaller', 'that you are a modest person', 'a list of every project'],
    letGo: 'Having thanked your team. Credit in “we” and acts in “I” go well together.',
  },
  drill: 'Rewrite each story as 1 sentence with “we” and 3 sentences with “I”.',
  sources: ['C02', 'C03', 'C24', 'R14', 'S15'],
  examples: {
    raised: [
      ['asked-your-part-repeatedly'],
      ['said-we-throughout', 'asked-your-part'],
      ['said-we-throughout', 'own-part-unclear', 'no-result-of-your-own'],
    ],
    slip: [['said-we-throughout'], ['credit-went-to-others']],
    quiet: [[], ['asked-team-size-or-title', 'said-own-part'], ['took-many-notes']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
