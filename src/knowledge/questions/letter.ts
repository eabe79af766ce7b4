import type { Question } from '@/domain/reflection/question';
import type { SignId } from '@/knowledge/signs';

/** Asked when the letter starts, never before the picture. */
export const letterQuestions = [
  {
    id: 'what-answers-the-doubt',
    code: 'I1',
    section: 'letter',
    inShort: false,
    title: 'What have you done that answers this?',
    hint: 'One true thing is enough',
    why: 'A thing you did persuades more than a promise. The letter adds nothing that you did not write.',
    fields: [
      {
        id: 'first',
        label: 'One thing you have done',
        hint: 'The situation, what you did, and what came of it',
        kind: 'text',
      },
      { id: 'second', label: 'Another one, if you have it', kind: 'text' },
    ],
  },
  {
    id: 'what-you-could-offer',
    code: 'I2',
    section: 'letter',
    inShort: false,
    title: 'What could you offer as proof?',
    why: 'One thing they can check is worth more than three adjectives.',
    choice: {
      pick: 'any',
      options: [
        { id: 'number', label: 'A number' },
        { id: 'sample', label: 'A work sample' },
        { id: 'referee', label: 'Someone who can speak for me' },
        { id: 'certificate', label: 'A certificate' },
        { id: 'trial', label: 'A short trial task' },
      ],
      none: 'Nothing yet',
    },
    fields: [
      { id: 'number', label: 'Which number, and what does it count?', kind: 'line', revealedBy: 'number' },
      { id: 'sample', label: 'What is it, or where can they see it?', kind: 'line', revealedBy: 'sample' },
      { id: 'referee', label: 'Who, and how do they know your work?', kind: 'line', revealedBy: 'referee' },
      { id: 'certificate', label: 'Which certificate?', kind: 'line', revealedBy: 'certificate' },
      {
        id: 'trial',
        label: 'What could you do for them, and how long would it take?',
        kind: 'line',
        revealedBy: 'trial',
      },
    ],
  },
  {
    id: 'what-you-would-ask',
    code: 'I3',
    section: 'letter',
    inShort: false,
    title: 'What would you ask for?',
    why: 'A letter that asks once, plainly, is easy to answer.',
    choice: {
      pick: 'one',
      options: [
        { id: 'conversation', label: 'Another conversation' },
        { id: 'call', label: 'A short call' },
        { id: 'send-something', label: 'To send them something' },
        { id: 'only-thanks', label: 'Nothing, only to thank them' },
      ],
    },
  },
] as const satisfies readonly Question<SignId>[];
