import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const pivotNotBridged = {
  id: 'pivot-not-bridged',
  family: 'history',
  kind: 'competence',
  title: 'Your experience stayed in its old field',
  thought: 'Interesting. But what of it can you use here?',
  severity: 40,
  repair: 55,
  approach: 'amend',
  doubts: { D1: 0.7, D3: 0.3 },
  signs: {
    'changing-fields': { weight: 1 },
    'spoke-in-old-terms': { weight: 2 },
    'kept-naming-what-you-lack': { weight: 3, decisive: true },
    'no-example-carried-over': { weight: 2 },
    'no-step-into-field': { weight: 1 },
    'asked-how-it-applies': { weight: 3, decisive: true },
    'said-another-field': { weight: 2 },
    'explained-basics-of-work': { weight: 1 },
    'praised-then-silent': { weight: 2 },
  },
  against: { 'bridged-to-their-work': 3, 'showed-nearby-skill': 2, 'seemed-satisfied-with-skill': 2 },
  confusions: [
    { with: 'skill-gap-exposed', ask: 'Do you have the skill from elsewhere, or not yet at all?' },
    { with: 'role-misunderstood', ask: 'Did you know the job and not connect to it, or expect another job?' },
    { with: 'undersold-and-forgot', ask: 'Were your facts left out, or told in the terms of the old field?' },
  ],
  repairs: {
    inTheLetter:
      'Give 3 rows: “you need … I did … it is the same because …”. Add 1 small thing of your own from the new field, such as a project, a course or a day as a volunteer.',
    neverSay: [
      'an apology for your CV',
      'what you have not done, once more',
      'that you learn fast, without an example',
    ],
    letGo: 'Coming from another field. They read your CV before they asked you in.',
  },
  drill:
    'Translate 5 lines of your CV into the words of their advert, and ask someone from that field if they would understand them.',
  sources: ['S14', 'C05', 'C02'],
  examples: {
    raised: [
      ['kept-naming-what-you-lack'],
      ['asked-how-it-applies'],
      ['spoke-in-old-terms', 'praised-then-silent'],
      ['changing-fields', 'spoke-in-old-terms', 'no-step-into-field'],
    ],
    slip: [['spoke-in-old-terms'], ['changing-fields']],
    quiet: [[], ['changing-fields', 'bridged-to-their-work'], ['spoke-in-old-terms', 'bridged-to-their-work']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
