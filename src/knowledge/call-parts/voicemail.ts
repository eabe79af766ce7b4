import type { Wording } from '@/domain/follow-up/letter-part';

import { inCase, ways } from './say';

/** Name and number come first and again, slowly, at the end; one fact, no selling, no question (letters.md 7). */
const start: readonly Wording[] = [
  ...ways(
    {},
    'Hello {addressee}, this is {name}, {contact}.',
    'Hello {addressee}, {name} here, {contact}.',
    'Hello {addressee}, it is {name}, {contact}.',
  ),
  ...ways(
    { without: ['contact'] },
    'Hello {addressee}, this is {name}, [your number].',
    'Hello {addressee}, {name} here, [your number].',
    'Hello {addressee}, it is {name}, [your number].',
  ),
  ...ways(
    { without: ['addressee'] },
    'Hello, this is {name}, {contact}.',
    'Hello, {name} here, {contact}.',
    'Hello, it is {name}, {contact}.',
  ),
  ...ways({ without: ['addressee', 'contact'] }, 'Hello, this is {name}, [your number].'),
  ...ways({ without: ['name'] }, 'Hello, this is [your name], {contact}.'),
  ...ways({ without: ['name', 'contact'] }, 'Hello, this is [your name], [your number].'),
];

const about: readonly Wording[] = [
  ...ways({}, 'It is about our interview.', 'I am calling about our interview.', 'This is about my interview.'),
  ...ways(
    {},
    'It is about our interview {onDay}.',
    'I am calling about my interview {onDay}.',
    'This is about our talk {onDay}.',
  ),
  ...inCase(
    ['over-analysed'],
    'I am calling to say thank you for the interview.',
    'I am calling with a word of thanks.',
    'I wanted to thank you for your time.',
  ),
  ...inCase(
    ['check-in'],
    'I am calling to ask about the decision.',
    'It is about the decision you spoke of.',
    'I wanted to ask how things stand.',
  ),
  ...inCase(
    ['rejection-reply', 'already-rejected'],
    'Thank you for telling me your decision.',
    'I had your decision, thank you.',
    'Thank you for letting me know.',
  ),
];

const fact: readonly Wording[] = [
  ...ways({}, '{facts}', 'One thing only. {facts}', 'The short answer is this. {facts}'),
  ...ways(
    { situations: ['wrong-fact', 'false-claim'] },
    'What is true is this. {facts}',
    'The right one is this. {facts}',
    'Here is what is true. {facts}',
  ),
  ...ways(
    { situations: ['check-in'] },
    '{facts}',
    'One thing since we spoke. {facts}',
    'There is one piece of news from me. {facts}',
  ),
  ...ways(
    { situations: ['over-analysed'] },
    '{facts}',
    'One thing I did not mention. {facts}',
    'One thing that may be of use. {facts}',
  ),
];

const end: readonly Wording[] = [
  ...ways(
    {},
    'No need to call back, I will email you. {name}, {contact}.',
    'You need not call back. I will send an email. {name}, {contact}.',
    'No call back is needed. An email follows. {name}, {contact}.',
  ),
  ...ways(
    { without: ['contact'] },
    'No need to call back, I will email you. {name}, [your number].',
    'You need not call back. I will send an email. {name}, [your number].',
    'No call back is needed. An email follows. {name}, [your number].',
  ),
  ...ways({ without: ['name'] }, 'No need to call back, I will email you. [Your name], {contact}.'),
  ...ways({ without: ['name', 'contact'] }, 'No need to call back, I will email you. [Your name], [your number].'),
];

export const voicemail = { start, about, fact, end };
