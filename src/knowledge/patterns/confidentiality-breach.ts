import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const confidentialityBreach = {
  id: 'confidentiality-breach',
  family: 'red-flags',
  kind: 'integrity',
  title: 'You told them something that was not yours to tell',
  thought: 'What would you tell others about us?',
  severity: 55,
  repair: 30,
  approach: 'own',
  doubts: { D9: 0.7, D6: 0.3 },
  signs: {
    'told-confidential-facts': { weight: 3, decisive: true },
    'offered-internal-files': { weight: 3, decisive: true },
    'gossiped-about-people': { weight: 2 },
    'asked-if-you-may-say-it': { weight: 3, decisive: true },
    'put-pen-down': { weight: 2 },
    'asked-for-more-inside': { weight: 1 },
    'they-are-a-competitor': { weight: 1 },
  },
  against: { 'was-public-already': 3, 'kept-to-rough-figures': 3 },
  confusions: [
    { with: 'badmouthed-past-employer', ask: 'Was it something secret, or something bitter?' },
    { with: 'vague-no-evidence', ask: 'Did you name more than you may, or less than they asked for?' },
    { with: 'over-analysing-small-slips', ask: 'Could anyone have read it on a website?' },
  ],
  repairs: {
    inTheLetter:
      'Own it in 1 line without repeating it: “I went into more detail about X than was mine to share. I ask you to disregard it.” Say that you will treat their information with more care.',
    neverSay: ['the secret again', 'any file from another employer', 'that everybody knows it'],
    letGo: 'Details that are public, or that you gave as rough figures.',
  },
  drill: 'Write each of your stories in a form that names no one: “a bank”, “about a third”.',
  sources: ['R22', 'R26'],
  examples: {
    raised: [
      ['told-confidential-facts'],
      ['offered-internal-files'],
      ['asked-if-you-may-say-it'],
      ['gossiped-about-people', 'put-pen-down'],
    ],
    slip: [['gossiped-about-people'], ['put-pen-down']],
    quiet: [
      [],
      ['told-confidential-facts', 'was-public-already'],
      ['kept-to-rough-figures'],
      ['gave-concrete-example'],
    ],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
