import type { Wording } from '@/domain/follow-up/letter-part';

/** The better answer or the corrected fact: the heart of the letter (letters.md 4, move 5). */
export const repair = [
  { text: 'This is the answer I would give now. {answer}' },
  { text: 'Here is the answer you should have had. {answer}' },
  { text: 'Let me answer it now. {answer}' },
  { text: '{youAsked}. This is the answer I would give now. {answer}' },
  { text: '{youAsked}. Here is the answer you should have had. {answer}' },
  { text: '{youAsked}. Let me answer it now. {answer}' },
  { text: '{answer}', situations: ['panel'], without: ['youAsked'] },
  { text: '{youAsked}. This is what I would do. {answer}', situations: ['panel'] },
  { text: '{youAsked}. Here is my answer. {answer}', situations: ['panel'] },
  { text: '{youAsked}. Here is the short version. {answer}', situations: ['rambling'] },
  { text: '{youAsked}. The answer takes less time than I took. {answer}', situations: ['rambling'] },
  { text: '{youAsked}. This is the whole answer. {answer}', situations: ['rambling'] },
  { text: 'Here is the short version. {answer}', situations: ['rambling'] },
  { text: 'The answer takes less time than I took. {answer}', situations: ['rambling'] },
  { text: 'This is the whole answer. {answer}', situations: ['rambling'] },
  { text: '{youAsked}. Here is the answer that was cut off. {answer}', situations: ['technical-failure'] },
  { text: '{youAsked}. This is what you would have heard. {answer}', situations: ['technical-failure'] },
  { text: 'Here is what you asked for in the part we lost. {answer}', situations: ['technical-failure'] },
  { text: 'This is the answer that the end of our call left out. {answer}', situations: ['technical-failure'] },
  { text: 'Here is the answer that was cut off. {answer}', situations: ['technical-failure'] },
  { text: '{youAsked}. Here is the answer as I would give it on any other day. {answer}', situations: ['illness'] },
  { text: '{youAsked}. This is what I would have said in better form. {answer}', situations: ['illness'] },
  { text: 'This is what I would have said in better form. {answer}', situations: ['illness'] },
  { text: 'Here is the answer as I would give it on any other day. {answer}', situations: ['illness'] },
  { text: '{youAsked}. These are the facts, plainly. {answer}', approaches: ['explain'] },
  { text: '{youAsked}. Let me put it plainly. {answer}', approaches: ['explain'] },
  { text: 'These are the facts, plainly. {answer}', approaches: ['explain'] },
  { text: 'Here are the facts. {answer}', approaches: ['explain'] },
  { text: 'Let me put it plainly. {answer}', approaches: ['explain'] },
  {
    text: 'This is the answer I would give now: [what you would say today].',
    approaches: ['amend'],
    without: ['answer', 'facts'],
  },
  {
    text: 'These are the facts: [the fact they need, in one sentence].',
    approaches: ['explain'],
    without: ['answer', 'facts'],
  },
  {
    text: 'I need to correct a figure I gave you {onDay}. The right one is [the one you can show on paper: {unsettled}].',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'I need to correct something I told you {onDay}. {denial} {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'Before anything else, one correction to what I told you {onDay}. {denial} {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'Before anything else, one correction. You asked {onDay} {asked}, and my answer was wrong. {denial} {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'I need to correct something I told you {onDay}. You asked {asked}, and the answer I gave was wrong. {denial} {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'One correction comes first. When you asked {onDay} {asked}, I gave you a wrong answer. {denial} {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'Before anything else, one correction to what I told you {onDay}. {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  { text: 'I need to correct something I told you {onDay}. {fact}', situations: ['wrong-fact', 'false-claim'] },
  {
    text: 'One correction to our conversation {onDay}, before anything else. {fact}',
    situations: ['wrong-fact', 'false-claim'],
  },
  {
    text: 'I need to correct something I told you. {fact}',
    situations: ['wrong-fact', 'false-claim'],
    without: ['onDay'],
  },
  {
    text: 'Before anything else, one correction to what I told you {onDay}. {answer}',
    situations: ['wrong-fact', 'false-claim'],
  },
  { text: 'I need to correct something I told you {onDay}. {answer}', situations: ['wrong-fact', 'false-claim'] },
  {
    text: 'I need to correct something I told you. {answer}',
    situations: ['wrong-fact', 'false-claim'],
    without: ['onDay'],
  },
  {
    text: 'I need to correct something I told you: [the true fact or figure].',
    situations: ['wrong-fact', 'false-claim'],
    without: ['answer', 'fact'],
  },
] as const satisfies readonly Wording[];
