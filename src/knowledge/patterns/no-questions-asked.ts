import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const noQuestionsAsked = {
  id: 'no-questions-asked',
  family: 'company',
  kind: 'competence',
  title: 'You asked nothing about the work',
  thought: 'Are you curious about us?',
  severity: 20,
  repair: 75,
  approach: 'amend',
  doubts: { D2: 1 },
  signs: {
    'asked-no-questions': { weight: 3, decisive: true },
    'asked-only-terms': { weight: 2 },
    'asked-what-was-just-said': { weight: 1 },
    'notes-unopened': { weight: 1 },
    'asked-are-you-sure': { weight: 2 },
    'suggested-questions': { weight: 1 },
    'ended-abruptly': { weight: 1 },
  },
  against: {
    'asked-about-the-work': 3,
    'no-time-for-questions': 3,
    'questions-were-answered': 3,
    'curious-follow-ups': 1,
  },
  confusions: [
    { with: 'money-first-or-shopping', ask: 'Did you ask nothing, or ask about terms first?' },
    { with: 'interviewer-ran-it-badly', ask: 'Did they leave you any time, or had they answered it all?' },
  ],
  repairs: {
    inTheLetter: 'Ask 1 or 2 real questions that show what you thought about since, and say why you wonder.',
    neverSay: ['more than 2 questions', 'a question the website answers', 'that there was no time'],
    letGo: 'Having no question left after a long talk that answered them.',
  },
  drill: 'Bring 5 written questions, and ask 1 of them in the middle of the talk.',
  sources: ['S03', 'S08', 'S09', 'S11'],
  examples: {
    raised: [
      ['asked-no-questions'],
      ['asked-only-terms', 'asked-are-you-sure'],
      ['asked-only-terms', 'asked-what-was-just-said', 'notes-unopened'],
    ],
    slip: [['asked-only-terms'], ['notes-unopened']],
    quiet: [
      [],
      ['no-time-for-questions'],
      ['asked-no-questions', 'questions-were-answered'],
      ['notes-unopened', 'asked-about-the-work'],
    ],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
