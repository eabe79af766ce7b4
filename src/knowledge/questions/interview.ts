import type { Question } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

/** Facts first: easy, neutral, calming. */
export const interviewQuestions = [
  {
    id: 'which-interview',
    code: 'A1',
    section: 'interview',
    inShort: true,
    title: 'Which interview is this?',
    hint: 'A nickname is fine, and you can leave anything empty',
    why: 'So that your letter names the right place, and the advice on timing fits.',
    fields: [
      { id: 'employer', label: 'Employer', kind: 'line', autocomplete: 'organization' },
      { id: 'job', label: 'Job', kind: 'line', autocomplete: 'organization-title' },
      { id: 'held-on', label: 'Which day?', kind: 'day', revealedBy: 'another-day' },
    ],
    choice: {
      pick: 'one',
      legend: 'When was it?',
      options: [
        { id: 'today', label: 'Today', daysAgo: 0 },
        { id: 'yesterday', label: 'Yesterday', daysAgo: 1 },
        { id: 'another-day', label: 'Another day' },
      ],
    },
  },
  {
    id: 'how-you-met',
    code: 'A2',
    section: 'interview',
    inShort: false,
    title: 'How did you meet?',
    why: 'Some things only count in some settings. Nobody sees your hands on the phone.',
    choice: {
      pick: 'one',
      options: [
        { id: 'in-person', label: 'In person' },
        { id: 'video', label: 'Video call' },
        { id: 'phone', label: 'Phone' },
        { id: 'recorded', label: 'Recorded video with no one there' },
        { id: 'mixed', label: 'A mix of these' },
      ],
    },
  },
  {
    id: 'who-you-met',
    code: 'A3',
    section: 'interview',
    inShort: false,
    title: 'Who did you speak to?',
    hint: 'A first name is enough',
    why: 'The letter goes to a person. You can add names later too.',
    choice: { pick: 'any', options: [], notSure: 'I don’t remember names' },
    rows: { atMost: 8, addLabel: 'Add another person' },
    fields: [
      { id: 'name', label: 'Name', kind: 'line' },
      { id: 'job-title', label: 'Their job', kind: 'line' },
      { id: 'email', label: 'Email address', kind: 'email' },
    ],
  },
  {
    id: 'when-you-will-hear',
    code: 'A4',
    section: 'interview',
    inShort: false,
    title: 'Did they say when you would hear back?',
    why: 'Until then, silence means nothing. We keep quiet until that day too.',
    choice: {
      pick: 'one',
      options: [
        { id: 'by-a-date', label: 'Yes, by a date' },
        { id: 'roughly', label: 'Yes, roughly' },
        { id: 'not-said', label: 'No' },
      ],
    },
    fields: [
      { id: 'by', label: 'By which day?', kind: 'day', revealedBy: 'by-a-date', mayBeFuture: true },
      {
        id: 'about',
        label: 'What did they say?',
        hint: 'For example: in a week or two',
        kind: 'line',
        revealedBy: 'roughly',
      },
    ],
  },
  {
    id: 'which-stage',
    code: 'A5',
    section: 'interview',
    inShort: false,
    title: 'Which stage was it?',
    why: 'A first talk checks the basics. Later rounds look more at fit.',
    choice: {
      pick: 'one',
      options: [
        { id: 'first', label: 'First talk', rulesOut: ['reached-last-round'] },
        { id: 'middle', label: 'Middle round', rulesOut: ['reached-last-round'] },
        { id: 'last', label: 'Last round', shows: ['reached-last-round'] },
      ],
    },
  },
  {
    id: 'heard-back',
    code: 'A6',
    section: 'interview',
    inShort: false,
    title: 'Have you heard back yet?',
    why: 'It changes what is worth writing.',
    choice: {
      pick: 'one',
      options: [
        { id: 'no', label: 'No, not yet', rulesOut: ['they-said-no', 'invited-on'] },
        {
          id: 'rejected',
          label: 'They said no',
          shows: ['they-said-no'],
          rulesOut: ['reads-silence-as-no', 'date-not-passed'],
        },
        {
          id: 'more',
          label: 'They want more from me',
          shows: ['invited-on'],
          rulesOut: ['reads-silence-as-no'],
        },
        { id: 'yes', label: 'They said yes', ends: true },
      ],
    },
  },
] as const satisfies readonly Question<SignId>[];
