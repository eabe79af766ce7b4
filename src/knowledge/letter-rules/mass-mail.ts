import type { LetterRule } from '@/domain/follow-up/remark';

export const massMail = {
  id: 'mass-mail',
  label: 'other',
  severity: 1,
  why: 'This is written to many people at once, so nobody is spoken to.',
  instead: 'Write one short letter to each person, with the thing you talked about with them.',
  finds: [
    String.raw`^(?:dear|hi|hello|good (?:morning|afternoon|day)),? (?:all|everyone|everybody|panel|panel members|colleagues|both|sirs?\/madams?)\b`,
    String.raw`\bto whom it may concern\b`,
    String.raw`\beach and every one of you\b|\b(?:from|if) one of you\b|\bthank you all\b|\ball (?:three|four|five|six) of you\b`,
    String.raw`\bi(?:'ve| have)? (?:also )?(?:copied|cc'?d|copying) (?:in )?(?:mr|mrs|ms|dr|your|the|my|everyone|all)\b`,
    String.raw`^to: .{0,40}\b(?:all|panel|members|inbox)\b`,
  ],
  flags: [
    'Dear all, thank you for Monday.',
    'To whom it may concern, I write about the interview of the 4th.',
    'I would be glad if one of you could reply.',
    'I have copied your director so that everybody knows.',
  ],
  allows: [
    'Dear Ms Alvarado, thank you for Monday.',
    'Please pass my thanks to Tom and Aisha.',
    'I have written to Mr Raghavan as well, about his question.',
    'All of the machines were back by six.',
  ],
} as const satisfies LetterRule;
