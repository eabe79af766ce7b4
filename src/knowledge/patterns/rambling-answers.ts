import type { Pattern } from '@/domain/diagnosis/pattern';
import type { SignId } from '@/knowledge/signs';
import type { SourceId } from '@/knowledge/sources';

export const ramblingAnswers = {
  id: 'rambling-answers',
  family: 'answers',
  kind: 'competence',
  title: 'Your answers ran long',
  thought: 'I am not sure what the answer was. Would meetings go like this?',
  severity: 35,
  repair: 65,
  approach: 'amend',
  doubts: { D6: 0.7, D7: 0.3 },
  signs: {
    'talked-long': { weight: 2 },
    'lost-the-question': { weight: 2 },
    'gave-backstory': { weight: 1 },
    'repeated-an-example': { weight: 1 },
    'ran-out-of-time': { weight: 1 },
    'cut-you-short': { weight: 3, decisive: true },
    'started-while-you-spoke': { weight: 2 },
    'repeated-a-question': { weight: 1 },
    'looked-at-time-or-phone': { weight: 1 },
    'stopped-probing': { weight: 1 },
  },
  against: {
    'very-short-answers': 2,
    'ran-long-by-them': 2,
    'curious-follow-ups': 1,
    'talked-most-of-the-time': 3,
    'they-were-late-or-on-phone': 1,
  },
  mattersWhen: 'about-something-the-job-needs',
  confusions: [
    {
      with: 'misread-the-question',
      ask: 'When they asked again, did they ask for something else, or for the same thing more shortly?',
    },
    { with: 'undersold-and-forgot', ask: 'Did you say too much, or leave out what mattered?' },
    { with: 'interviewer-ran-it-badly', ask: 'Did they cut short everything you said, or only long answers?' },
    { with: 'overshared-personal', ask: 'Was it too long, or too private?' },
    { with: 'hard-to-follow-delivery', ask: 'Was it too long, or was the order unclear?' },
  ],
  repairs: {
    inTheLetter:
      'Give the short answer: name the question, then answer it in 3 sentences with 1 result. Keep the whole letter under 150 words, because the form is the proof.',
    neverSay: ['why the answers ran long', '3 more stories', 'an apology longer than the answer'],
    letGo: 'A long answer that they asked you to extend, and any single stumble inside it.',
  },
  drill:
    'Answer 5 questions aloud with a 60 to 90 second timer: headline first, 1 example, stop, then ask “would you like more on that?”',
  sources: ['C24', 'C25', 'C26', 'S14'],
  examples: {
    raised: [
      ['talked-long', 'lost-the-question', 'ran-out-of-time'],
      ['talked-long', 'repeated-a-question'],
      ['cut-you-short'],
    ],
    slip: [['talked-long'], ['gave-backstory']],
    quiet: [[], ['took-many-notes', 'talked-most-of-the-time'], ['talked-long', 'ran-long-by-them']],
  },
} as const satisfies Pattern<SignId, string, SourceId>;
