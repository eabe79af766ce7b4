import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const misreadTheQuestion = {
  id: 'misread-the-question',
  family: 'answers',
  kind: 'competence',
  title: 'You answered a different question from the one they asked',
  thought: 'Was I not clear, or was I not heard?',
  severity: 25,
  repair: 80,
  approach: 'amend',
  doubts: { D6: 0.7, D2: 0.3 },
  signs: {
    'misread-seen-later': { weight: 3, decisive: true },
    'wrong-level-of-detail': { weight: 2 },
    'assumed-another-role': { weight: 2 },
    'did-not-clarify': { weight: 1 },
    'said-not-what-they-meant': { weight: 3, decisive: true },
    'repeated-a-question': { weight: 2 },
    'looked-puzzled': { weight: 1 },
    'went-quiet': { weight: 1 },
  },
  against: { 'answered-well': 1, 'curious-follow-ups': 1, 'job-changed-in-the-room': 2 },
  mattersWhen: 'about-something-the-job-needs',
  confusions: [
    { with: 'rambling-answers', ask: 'Did they ask for the same thing more shortly, or for something else?' },
    { with: 'bluffed-an-answer', ask: 'Did you mistake the question, or step around it?' },
    { with: 'interviewer-ran-it-badly', ask: 'Was the question clear to anyone?' },
    { with: 'canned-or-scripted', ask: 'Did you mishear it, or was another answer ready?' },
    { with: 'hard-to-follow-delivery', ask: 'Did you not follow them, or did they not follow you?' },
    { with: 'role-misunderstood', ask: 'Was it 1 question, or your picture of the whole job?' },
  ],
  repairs: {
    inTheLetter:
      'Own it in 1 line and answer: “I answered a different question from the one you asked about X. To your actual question: …”',
    neverSay: ['that the question was unclear', 'a second apology', 'the wrong answer over again'],
    letGo: 'Having asked them to repeat a question. That is listening.',
  },
  drill: 'Say each question back in 8 words or fewer before you answer, and end with “did that answer it?”',
  sources: ['C02', 'S14'],
  examples: {
    raised: [
      ['misread-seen-later'],
      ['said-not-what-they-meant'],
      ['wrong-level-of-detail', 'looked-puzzled'],
      ['repeated-a-question', 'did-not-clarify'],
    ],
    slip: [['did-not-clarify'], ['wrong-level-of-detail']],
    quiet: [[], ['frowned'], ['looked-puzzled', 'answered-well']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
