import type { Wording } from '@/domain/follow-up/letter-part';

const CORRECTED = ['wrong-fact', 'false-claim'] as const;

/** Thanks and one specific thing from the conversation (letters.md 4, move 3). */
export const thanks = [
  { text: 'Thank you for your time {onDay}, and {gratitude}.' },
  { text: 'Thank you for the interview {onDay}, and {gratitude}.' },
  { text: 'Thank you for meeting me {onDay}, and {gratitude}.' },
  { text: 'Thank you for your time, and {gratitude}.', without: ['onDay'] },
  { text: 'Thank you for the interview, and {gratitude}.', without: ['onDay'] },
  { text: 'Thank you for meeting me, and {gratitude}.', without: ['onDay'] },
  { text: 'Thank you for your time {onDay}. {moment} It gave me a clear view of the work.' },
  { text: 'Thank you for the interview {onDay}. {moment} That was useful to know.' },
  { text: 'Thank you for meeting me {onDay}. {moment} It told me a good deal about the work.' },
  { text: 'Thank you for your time. {moment} It gave me a clear view of the work.', without: ['onDay'] },
  { text: 'Thank you for the interview. {moment} That was useful to know.', without: ['onDay'] },
  {
    text: 'Thank you for your time {onDay}. I remember [something they said or showed you].',
    without: ['gratitude', 'moment'],
  },
  {
    text: 'Thank you for your time. I remember [something they said or showed you].',
    without: ['gratitude', 'moment', 'onDay'],
  },

  {
    text: 'Thank you again for your time {onDay}, and {gratitude}. This second note has one purpose.',
    alreadyThanked: true,
  },
  {
    text: 'Thank you again for the interview {onDay}, and {gratitude}. I am writing a second time about one thing only.',
    alreadyThanked: true,
  },
  {
    text: 'My thanks again for your time {onDay}, and {gratitude}. This second note is about one thing.',
    alreadyThanked: true,
  },
  {
    text: 'Thank you again for your time, and {gratitude}. This second note has one purpose.',
    alreadyThanked: true,
    without: ['onDay'],
  },
  { text: 'Thank you again for your time {onDay}. {moment} This second note has one purpose.', alreadyThanked: true },
  {
    text: 'Thank you again for the interview {onDay}. {moment} I am writing a second time about one thing only.',
    alreadyThanked: true,
  },
  {
    text: 'Thank you again for your time. {moment} This second note has one purpose.',
    alreadyThanked: true,
    without: ['onDay'],
  },

  { text: 'Thank you for the time you gave me, and {gratitude}.', situations: CORRECTED },
  { text: 'Thank you also for the interview itself, and {gratitude}.', situations: CORRECTED },
  { text: 'Thank you for your time, and {gratitude}.', situations: CORRECTED },
  { text: 'Thank you for the time you gave me. {moment} That was useful to know.', situations: CORRECTED },
  {
    text: 'Thank you also for the interview itself. {moment} It gave me a clear view of the work.',
    situations: CORRECTED,
  },
  { text: 'Thank you for the time you gave me.', situations: CORRECTED, without: ['gratitude', 'moment'] },

  { text: 'Thank you for going ahead with our conversation {onDay}, and {gratitude}.', situations: ['late'] },
  { text: 'Thank you for keeping our appointment {onDay}, and {gratitude}.', situations: ['late'] },
  { text: 'Thank you for seeing me {onDay} all the same, and {gratitude}.', situations: ['late'] },
  {
    text: 'Thank you for going ahead with our conversation {onDay}. {moment} That was useful to know.',
    situations: ['late'],
  },
  { text: 'Thank you for seeing me {onDay} all the same. {moment} That was useful to know.', situations: ['late'] },
  { text: 'Thank you for your patience {onDay}, and {gratitude}.', situations: ['technical-failure'] },
  { text: 'Thank you for your time and patience {onDay}, and {gratitude}.', situations: ['technical-failure'] },
  { text: 'Thank you for your patience {onDay}. {moment}', situations: ['technical-failure'] },
  { text: 'Thank you for your time and patience {onDay}. {moment}', situations: ['technical-failure'] },
  { text: 'Thank you for staying with it {onDay}. {moment}', situations: ['technical-failure'] },

  { text: 'Thank you for the interview {onDay}. My thanks go to {others} as well.' },
  { text: 'Thank you for seeing me {onDay}. I would be grateful for my thanks to reach {others} too.' },
  { text: 'Thank you for the interview {onDay}, and {gratitude}. My thanks go to {others} as well.' },
  {
    text: 'Thank you for your time {onDay}, and {gratitude}. I would be grateful for my thanks to reach {others} too.',
  },
  { text: 'Thank you for the interview {onDay}. My thanks go to {others} as well. {moment}' },

  {
    text: 'Thank you for telling me your decision, which I accept, and for your time {onDay}. {moment}',
    approaches: ['revive'],
  },
  {
    text: 'Thank you for letting me know, and for your time {onDay}. I accept the decision. {moment}',
    approaches: ['revive'],
  },
  {
    text: 'I accept your decision, and I thank you for telling me and for your time {onDay}. {moment}',
    approaches: ['revive'],
  },
  {
    text: 'Thank you for telling me your decision, which I accept, and for your time. {moment}',
    approaches: ['revive'],
    without: ['onDay'],
  },
  {
    text: 'Thank you for telling me your decision, which I accept, and for your time {onDay}.',
    approaches: ['revive'],
    without: ['moment'],
  },
  {
    text: 'Thank you for letting me know, and for your time. I accept the decision.',
    approaches: ['revive'],
    without: ['moment', 'onDay'],
  },

  {
    text: 'Thank you again for our conversation {onDay}. {moment} I hope it is all right to ask whether there is any news.',
    situations: ['check-in'],
  },
  {
    text: 'Thank you again for the interview {onDay}. {moment} I am writing to ask whether there is any news.',
    situations: ['check-in'],
  },
  {
    text: 'Thank you again for your time {onDay}. {moment} Is there any news on the {role} role?',
    situations: ['check-in'],
  },
  {
    text: 'Thank you again for our conversation. I hope it is all right to ask whether there is any news.',
    situations: ['check-in'],
    without: ['moment'],
  },
  {
    text: 'I am writing to withdraw from the {role} process. Thank you for your time {onDay}, and {gratitude}.',
    situations: ['withdrawing'],
  },
  {
    text: 'I have decided to withdraw from the {role} process. Thank you for the interview {onDay}, and {gratitude}.',
    situations: ['withdrawing'],
  },
  {
    text: 'This is to withdraw from the {role} process, with thanks for your time {onDay} and {gratitude}.',
    situations: ['withdrawing'],
  },
  {
    text: 'I am writing to withdraw from the process. Thank you for your time.',
    situations: ['withdrawing'],
    without: ['gratitude'],
  },
] as const satisfies readonly Wording[];
