import fc from 'fast-check';

import { type Answers, type Question, NONE, NOT_SURE } from '@/domain/reflection/question';

/** Small enough to read, with one of everything that a questionnaire may contain. */
export const questions = [
  {
    id: 'when',
    code: 'A1',
    section: 'interview',
    inShort: true,
    title: 'Which interview is this?',
    why: 'So that the letter names it.',
    choice: {
      pick: 'one',
      options: [
        { id: 'today', label: 'Today', daysAgo: 0 },
        { id: 'yesterday', label: 'Yesterday', daysAgo: 1 },
        { id: 'another-day', label: 'Another day' },
      ],
    },
    fields: [
      { id: 'employer', label: 'Employer', kind: 'line' },
      { id: 'held-on', label: 'Day', kind: 'day', revealedBy: 'another-day' },
    ],
  },
  {
    id: 'how',
    code: 'A2',
    section: 'interview',
    inShort: false,
    title: 'How did you meet?',
    why: 'Some signs only count in some settings.',
    choice: {
      pick: 'one',
      options: [
        { id: 'in-person', label: 'In person' },
        { id: 'phone', label: 'Phone' },
      ],
    },
  },
  {
    id: 'who',
    code: 'A3',
    section: 'interview',
    inShort: false,
    title: 'Who did you speak to?',
    why: 'The letter goes to a person.',
    choice: { pick: 'any', options: [], notSure: 'I don’t remember names' },
    rows: { atMost: 3, addLabel: 'Add another person' },
    fields: [
      { id: 'name', label: 'Name', kind: 'line' },
      { id: 'email', label: 'E-mail', kind: 'email' },
    ],
  },
  {
    id: 'reply-due',
    code: 'A4',
    section: 'interview',
    inShort: false,
    title: 'When will you hear?',
    why: 'We keep quiet until then.',
    choice: {
      pick: 'one',
      options: [
        { id: 'by-a-date', label: 'By a date' },
        { id: 'no', label: 'No' },
      ],
    },
    fields: [{ id: 'by', label: 'Which day?', kind: 'day', revealedBy: 'by-a-date', mayBeFuture: true }],
  },
  {
    id: 'slips',
    code: 'C1',
    section: 'answers',
    inShort: true,
    title: 'Did any of these happen?',
    why: 'A run of answers says more than one.',
    choice: {
      pick: 'any',
      options: [
        { id: 'talked-long', label: 'I talked for a long time', shows: ['talked-long'] },
        { id: 'went-blank', label: 'My mind went blank', shows: ['went-blank'] },
        {
          id: 'looked-away',
          label: 'I looked away',
          shows: ['looked-away'],
          notIf: { question: 'how', anyOf: ['phone'] },
        },
        { id: 'kept-short', label: 'I kept it short', shows: ['kept-short'], rulesOut: ['talked-long'] },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'asked-then',
    code: 'C2',
    section: 'answers',
    inShort: false,
    title: 'What were you asked?',
    why: 'It can become a line of your letter.',
    forEach: { question: 'slips', atMost: 2 },
    fields: [{ id: 'asked', label: 'They asked', kind: 'text' }],
  },
  {
    id: 'noticed',
    code: 'C3',
    section: 'answers',
    inShort: false,
    title: 'Did they notice?',
    why: 'What nobody noticed needs no repair.',
    choice: {
      pick: 'any',
      options: [
        {
          id: 'long',
          label: 'The long answer',
          shows: ['noticed'],
          onlyIf: { question: 'slips', anyOf: ['talked-long'] },
        },
        { id: 'blank', label: 'The blank', shows: ['noticed'], onlyIf: { question: 'slips', anyOf: ['went-blank'] } },
      ],
      none: 'Not as far as I could tell',
    },
  },
  {
    id: 'turning-point',
    code: 'G2',
    section: 'reactions',
    inShort: true,
    title: 'When did that change?',
    why: 'It finds the turning point.',
    onlyIf: { question: 'slips', anyOf: ['talked-long'], or: { question: 'slips', anyOf: ['went-blank'] } },
    notIf: { question: 'how', anyOf: ['phone'] },
    choice: {
      pick: 'one',
      options: [
        { id: 'one-answer', label: 'After one answer', shows: ['cooled'] },
        { id: 'never', label: 'It did not change', rulesOut: ['cooled'] },
      ],
    },
    fields: [{ id: 'which', label: 'Which one?', kind: 'line', revealedBy: 'one-answer' }],
  },
  {
    id: 'feeling',
    code: 'H1',
    section: 'outlook',
    inShort: true,
    title: 'How do you feel it went?',
    why: 'To compare with what happens.',
    choice: {
      pick: 'one',
      options: [
        { id: 'badly', label: 'Badly' },
        { id: 'well', label: 'Well' },
      ],
    },
  },
  {
    id: 'friend',
    code: 'H2',
    section: 'outlook',
    inShort: false,
    title: 'What would you say to a friend?',
    why: 'Most of us judge friends more fairly.',
    fields: [{ id: 'words', label: 'Your words', kind: 'text' }],
  },
  {
    id: 'proof',
    code: 'I1',
    section: 'letter',
    inShort: false,
    title: 'What could you offer as proof?',
    why: 'One thing they can check.',
    fields: [{ id: 'words', label: 'Your words', kind: 'text' }],
  },
] as const satisfies readonly Question[];

export function question(id: (typeof questions)[number]['id']): Question {
  const found = (questions as readonly Question[]).find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`The small questionnaire has no question ${id}.`);
  return found;
}

/** Any answers that could ever have been stored for these questions, also those that fit no path. */
export function anyAnswers(asked: readonly Question[]): fc.Arbitrary<Answers> {
  const entries = asked.map((one) => [one.id, fc.option(anyAnswer(one), { nil: undefined })] as const);
  return fc
    .record(Object.fromEntries(entries))
    .map((record) =>
      Object.fromEntries(Object.entries(record).flatMap(([id, answer]) => (answer ? [[id, answer]] : []))),
    );
}

function anyAnswer(one: Question) {
  const ids = [...(one.choice?.options ?? []).map(({ id }) => id), ...(one.choice ? [NONE, NOT_SURE] : [])];
  const fieldIds = (one.fields ?? []).flatMap(({ id }) => (one.rows ? [`1.${id}`, `2.${id}`] : [id]));
  return fc.record({
    chosen: one.choice?.pick === 'one' ? fc.subarray(ids, { maxLength: 1 }) : fc.subarray(ids),
    fields: fc.subarray(fieldIds).map((kept) => Object.fromEntries(kept.map((id) => [id, 'some words']))),
  });
}
