import type { NotToCall } from '@/domain/follow-up/call-advice';
import type { CallMove } from '@/domain/follow-up/call-part';

export const callWords = {
  title: 'Your call',
  lead: 'One card for each thing to say. Read them aloud once, in your own words, then call.',
  callInstead: 'Call instead',
  writeInstead: 'Write instead',
  backToLetter: 'Back to the letter',
  whyNot: 'Why not call?',
  when: 'When to call',
  practise: 'Practise',
  practiseHint: 'It only counts up. A whole call takes about a minute, a voicemail 25 seconds.',
  start: 'Start',
  stop: 'Stop',
  again: 'From 0:00',
  elapsed: 'Time so far',
  youSay: 'What you say',
  theySay: 'What they may say, and your answer',
  nobody: 'If nobody answers',
  atTheEnd: 'At the end',
  next: 'Next:',
  toOutcome: 'How did it go?',
  print: 'Print on a small page (A5)',
  outcome: 'How did it go?',
  outcomeHint: 'It goes into your record of contacts, as a call of today. You can take it back there.',
  record: 'Keep a record of it',
  chooseOne: 'Choose how it went.',
  otherDay: 'It was another day',
  nothing: 'Nothing to say this time',
  blanksHint: 'They are filled in where your letter’s facts are.',
  fillIn: 'Fill in what is missing',
  refused: 'One thing first',
  slowly: 'Say the number slowly, both times.',
} as const;

export const cardTitle = {
  open: 'Open',
  thanks: 'Thanks',
  own: 'Own it, once',
  evidence: 'One fact',
  ask: 'One question',
  'if-yes': 'They say yes',
  'if-busy': 'Not now',
  'if-decided': 'They have decided',
  'if-no': 'They say no',
  voicemail: 'Voicemail',
  close: 'Close',
} satisfies Record<CallMove, string>;

export const cardHint: Readonly<Partial<Record<CallMove, string>>> = {
  open: 'Wait for their yes.',
  'if-busy': 'Then stop, and write.',
  'if-decided': 'Then stop.',
  'if-no': 'Then stop.',
};

export const whyNotText = {
  'called-today': 'You have called today. A second call on the same day is too much.',
  'asked-twice': 'You have been in touch twice since they last answered. Most advisers stop here.',
  'said-no': 'They have decided. A short reply in writing is easier to take than a call.',
  'date-ahead': 'The day they named is still ahead. A call before it asks them to hurry.',
  'wrote-only': 'They have only written to you. A reply in writing suits them better.',
  british: 'In Britain a call that nobody asked for is unusual. Email is the custom.',
  usual: 'An email is the usual way. A call fits if they gave you a number, or said that calling is fine.',
} satisfies Record<NotToCall, string>;

export const windowText = { morning: '9:30 to 11:30', afternoon: '14:00 to 16:00' } as const;

export const whenText = (weekday: string, day: string, hours: string): string =>
  `${weekday} ${day}, ${hours}, their time. Tuesday to Thursday suits best, 9:30 to 11:30 or 14:00 to 16:00. Never twice on one day.`;

export const callResults = {
  spoke: 'We spoke',
  voicemail: 'I left a voicemail',
  'no-answer': 'Nobody answered',
  decided: 'They had decided on someone else',
} as const;

export const voicemailLength = (count: number, seconds: number): string =>
  `${String(count)} words · about ${String(seconds)} seconds`;

export const callLength = (count: number): string => `${String(count)} words in all`;

/** Words of the fold with short notes. */
export const otherWords = {
  title: 'Other ways to say it',
  linkedIn: 'A note on LinkedIn',
  linkedInSmall: 'The same for accounts with 200 characters',
  text: 'A text message',
  recruiter: 'Through a recruiter',
  toRecruiter: 'To the recruiter',
  forClient: 'To pass on',
  panel: 'A letter for each of them',
  panelHint: 'Each has its own question, facts and wording, so that nobody gets a copy.',
  chair: 'One letter to the chair is the custom here. It passes your thanks on to the others.',
  copy: 'Copy',
  letterFor: 'For',
} as const;

export const charactersText = (count: number, most: number): string => `${String(count)} of ${String(most)} characters`;
export const wordsText = (count: number): string => `${String(count)} words`;
export const blanksText = (count: number): string =>
  count === 1 ? '1 blank to fill first' : `${String(count)} blanks to fill first`;
export const noLetterText = (names: string): string =>
  `For ${names} too little is known yet: add what they asked or said.`;
