import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const frozeOrBlanked = {
  id: 'froze-or-blanked',
  family: 'answers',
  kind: 'competence',
  title: 'Your mind went blank',
  thought: 'Would this happen with a customer in the room?',
  severity: 25,
  repair: 70,
  approach: 'amend',
  variants: [
    { whenever: ['went-blank-repeatedly'], severity: 40 },
    { whenever: ['one-weak-answer'], severity: 15 },
  ],
  doubts: { D7: 0.6, D1: 0.4 },
  signs: {
    'went-blank': { weight: 2 },
    'went-blank-repeatedly': { weight: 2 },
    'said-nothing-came': { weight: 2 },
    'broke-off-an-answer': { weight: 2 },
    'answer-came-later': { weight: 3, decisive: true },
    'could-answer-now': { weight: 1 },
    'about-something-the-job-needs': { weight: 1 },
    'weaker-after-one-moment': { weight: 1 },
    'gave-a-hint': { weight: 1 },
    'moved-on': { weight: 1 },
    'repeated-a-question': { weight: 1 },
    'nerves-changed-answers': { weight: 1 },
  },
  against: { 'took-slip-lightly': 2, 'seemed-satisfied-with-skill': 1, 'answered-as-if-known': 1 },
  mattersWhen: 'about-something-the-job-needs',
  confusions: [
    { with: 'skill-gap-exposed', ask: 'Could you answer it now, without help?' },
    { with: 'visible-nerves', ask: 'Was it 1 question, or the whole interview?' },
    { with: 'vague-no-evidence', ask: 'Had you an example that went missing, or no example at all?' },
  ],
  repairs: {
    inTheLetter:
      'Answer the question now, complete and brief: “You asked about X. Here is the answer I wanted to give.” Own the blank in half a sentence, and only if it happened more than once.',
    neverSay: ['how nervous you were', 'anything about your health', 'that you never do this'],
    letGo: 'A silence of a few seconds. Interviewers are told to allow for it.',
  },
  drill:
    'Practise 3 bridging lines aloud, such as “let me take 10 seconds” and “may I come back to that?”, and let someone interrupt you.',
  sources: ['R10', 'R11', 'R51', 'C07'],
  examples: {
    raised: [
      ['went-blank', 'answer-came-later'],
      ['went-blank', 'moved-on'],
      ['went-blank-repeatedly', 'went-blank', 'broke-off-an-answer'],
      ['answer-came-later'],
    ],
    slip: [['went-blank'], ['said-nothing-came']],
    quiet: [[], ['gave-concrete-example'], ['hard-questions', 'took-many-notes']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
