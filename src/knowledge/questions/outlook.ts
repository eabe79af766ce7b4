import type { Question } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

/** Feelings come last: asked first, they would colour every fact (evidence.md 9.1). */
export const outlookQuestions = [
  {
    id: 'how-you-feel-it-went',
    code: 'H1',
    section: 'outlook',
    inShort: true,
    title: 'How do you feel it went?',
    why: 'To lay the feeling beside the facts, now and when you hear back. A feeling alone proves little.',
    choice: {
      pick: 'one',
      options: [
        {
          id: 'very-badly',
          label: 'Very badly',
          shows: ['felt-it-went-badly'],
          rulesOut: ['felt-it-went-well'],
        },
        { id: 'badly', label: 'Badly', shows: ['felt-it-went-badly'], rulesOut: ['felt-it-went-well'] },
        { id: 'mixed', label: 'Mixed', rulesOut: ['felt-it-went-badly', 'felt-it-went-well'] },
        {
          id: 'fairly-well',
          label: 'Fairly well',
          shows: ['felt-it-went-well'],
          rulesOut: ['felt-it-went-badly'],
        },
        { id: 'well', label: 'Well', shows: ['felt-it-went-well'], rulesOut: ['felt-it-went-badly'] },
      ],
    },
  },
  {
    id: 'how-interviews-usually-feel',
    code: 'H1b',
    section: 'outlook',
    inShort: false,
    title: 'Do you feel like this after most interviews?',
    why: 'When it always feels like this, the feeling says little about this one.',
    choice: {
      pick: 'one',
      options: [
        {
          id: 'and-some-went-on',
          label: 'Yes, and some of those still led on',
          shows: ['usually-feels-so', 'past-fears-were-wrong'],
        },
        {
          id: 'and-it-was-a-no',
          label: 'Yes, and those ended with a no',
          shows: ['usually-feels-so'],
          rulesOut: ['past-fears-were-wrong'],
        },
        {
          id: 'and-never-heard',
          label: 'Yes, and I never heard how they ended',
          shows: ['usually-feels-so'],
        },
        { id: 'this-one-differs', label: 'No, this one feels different', rulesOut: ['usually-feels-so'] },
        { id: 'first-ones', label: 'This is one of my first interviews' },
      ],
    },
  },
  {
    id: 'when-it-felt-good',
    code: 'H1c',
    section: 'outlook',
    inShort: false,
    title: 'It felt good. Is any of this true as well?',
    why: 'A good feeling is pleasant and says a little. What they came back to says more.',
    onlyIf: { question: 'how-you-feel-it-went', anyOf: ['fairly-well', 'well'] },
    choice: {
      pick: 'any',
      options: [
        {
          id: 'was-a-no-before',
          label: 'I felt as good before, and it was a no',
          shows: ['good-feelings-were-wrong'],
        },
        { id: 'praise', label: 'Their praise was polite and general', shows: ['only-general-praise'] },
        { id: 'i-talked', label: 'I did most of the talking', shows: ['did-most-of-the-talking'] },
        {
          id: 'waved-off',
          label: 'They came back to something, and I waved it off',
          shows: ['waved-off-a-concern'],
        },
        {
          id: 'no-selling',
          label: 'They said nothing to win me for the job',
          shows: ['said-little-for-the-job'],
        },
        { id: 'no-concern', label: 'I can think of no concern they may have had', shows: ['no-concern-known'] },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'how-often-replayed',
    code: 'H2',
    section: 'outlook',
    inShort: false,
    title: 'How often have you replayed it?',
    why: 'Replaying makes small things look large.',
    choice: {
      pick: 'one',
      options: [
        {
          id: 'once-or-twice',
          label: 'Once or twice',
          rulesOut: ['replayed-many-times', 'cannot-stop-replaying'],
        },
        {
          id: 'many-times',
          label: 'Many times',
          shows: ['replayed-many-times'],
          rulesOut: ['cannot-stop-replaying'],
        },
        { id: 'cannot-stop', label: 'I can’t stop', shows: ['cannot-stop-replaying', 'replayed-many-times'] },
      ],
    },
  },
  {
    id: 'how-you-look-back',
    code: 'H2b',
    section: 'outlook',
    inShort: false,
    title: 'Is any of this true as you look back?',
    why: 'It helps to tell what happened from how it sounds at night.',
    choice: {
      pick: 'any',
      options: [
        {
          id: 'small-slips',
          label: 'What worries me is small: a stumble, a joke, a word',
          shows: ['only-small-slips'],
        },
        { id: 'worse-each-time', label: 'It gets worse each time I think of it', shows: ['worse-each-replay'] },
        { id: 'own-words', label: 'I remember my words better than theirs', shows: ['remember-own-words-only'] },
        {
          id: 'a-face',
          label: 'My worry rests on a face, on notes or on the clock',
          shows: ['only-faces-as-evidence'],
        },
        { id: 'silence', label: 'I have no answer yet, and I take that for a no', shows: ['reads-silence-as-no'] },
        { id: 'want-it', label: 'I want this job very much', shows: ['much-at-stake'] },
        {
          id: 'new-people',
          label: 'I am often anxious with people I do not know',
          shows: ['often-anxious-with-people'],
        },
        { id: 'too-hard', label: 'A friend would say I am too hard on myself', shows: ['friend-sees-it-milder'] },
        { id: 'still-fresh', label: 'It is fresh: less than 2 days ago', shows: ['less-than-two-days-ago'] },
      ],
      none: 'None of these',
    },
  },
  {
    id: 'what-you-would-tell-a-friend',
    code: 'H3',
    section: 'outlook',
    inShort: false,
    title: 'If a friend told you this, what would you say to them?',
    hint: 'One sentence is enough',
    why: 'Most of us judge a friend more fairly than ourselves.',
    fields: [{ id: 'words', label: 'To my friend', kind: 'text' }],
  },
  {
    id: 'what-you-would-like',
    code: 'H4',
    section: 'outlook',
    inShort: false,
    title: 'What would you like to do?',
    hint: 'You can change your mind at any time',
    why: 'It decides what the next page offers first.',
    choice: {
      pick: 'one',
      options: [
        { id: 'see-first', label: 'First see what it might mean' },
        { id: 'write', label: 'Write to them' },
        { id: 'call', label: 'Call them' },
        { id: 'move-on', label: 'Leave it and move on' },
      ],
    },
  },
] as const satisfies readonly Question<SignId>[];
