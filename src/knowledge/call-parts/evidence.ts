import type { Wording } from '@/domain/follow-up/letter-part';

import { inCase, ways } from './say';

const CORRECTED = ['wrong-fact', 'false-claim'] as const;
const CONDUCT = ['badmouthing', 'remark', 'conduct', 'indiscretion', 'late', 'phone-rang', 'offensive-remark'] as const;

/** One fact, told for the ear (letters.md 7: no selling, no list). */
export const evidence: readonly Wording[] = [
  ...ways(
    {},
    'The short answer is this. {facts}',
    'Here is the part I left out. {facts}',
    'What you should have heard is this. {facts}',
  ),
  ...ways(
    { situations: CORRECTED },
    'The right answer is this. {facts}',
    'Here is what is true. {facts}',
    'This is the right one. {facts}',
  ),
  ...ways(
    { situations: CONDUCT },
    'My record says more about me. {facts}',
    'This is how I work. {facts}',
    'You may want to know this as well. {facts}',
  ),
  ...inCase(
    ['over-analysed'],
    'One thing I did not mention. {facts}',
    'One thing that may be of use. {facts}',
    'I thought of one thing since. {facts}',
  ),
  ...inCase(
    ['already-rejected'],
    'Here is one thing that was mine. {facts}',
    'This one may be new to you. {facts}',
    'This one was my own. {facts}',
  ),
  ...inCase(
    ['unprepared'],
    'I have done that work now. {facts}',
    'This is what I did about it. {facts}',
    'That work is done now. {facts}',
  ),
  ...inCase(['check-in', 'withdrawing', 'rejection-reply'], '{facts}'),
  ...ways({ without: ['facts'] }, 'Here is what I should have said. [One fact they could check, in a sentence.]'),
  ...ways(
    { without: ['facts'], situations: CORRECTED },
    'The right one is this. [What is true, in a sentence.]',
    'Here is what is true. [The right figure or fact, in a sentence.]',
  ),
];
