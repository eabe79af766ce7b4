import type { NoteParts } from '@/domain/follow-up/call-part';

import { inCase, ways } from './say';

/** These bring nothing forward. */
const NO_FACT = ['rejection-reply', 'offensive-remark'] as const;
const CORRECTED = ['wrong-fact', 'false-claim'] as const;

/** One fact and one pointer, no ask (letters.md 7). */
const linkedIn: NoteParts['linkedIn'] = {
  start: [
    ...ways(
      {},
      'Hello {addressee}, thank you for our talk.',
      'Hello {addressee}, thank you for your time.',
      'Hello {addressee}, it was good to talk.',
    ),
    ...ways(
      { without: ['addressee'] },
      'Hello, thank you for our talk.',
      'Hello, thank you for your time.',
      'Hello, it was good to talk.',
    ),
    ...ways(
      { situations: CORRECTED },
      'Hello {addressee}, one correction to our talk.',
      'Hello {addressee}, I have a correction for you.',
      'Hello {addressee}, this is to put one thing right.',
    ),
    ...ways(
      { situations: CORRECTED, without: ['addressee'] },
      'Hello, one correction to our talk.',
      'Hello, I have a correction for you.',
      'Hello, this is to put one thing right.',
    ),
    ...inCase(
      ['already-rejected', 'rejection-reply'],
      'Hello {addressee}, thank you for telling me.',
      'Hello {addressee}, thank you for your decision.',
      'Hello {addressee}, thank you for letting me know.',
    ),
  ],
  fact: [
    ...ways({}, '{facts}'),
    ...ways({ without: ['facts'] }, '[One fact they could check.]'),
    ...ways({ without: ['facts'], situations: NO_FACT }, ''),
  ],
  pointer: [
    ...ways({}, 'The rest is in my email.', 'You have the details by email.', 'More is in the email I sent you.'),
    ...ways({ situations: ['withdrawing', 'check-in', 'rejection-reply'] }, 'My email says the rest.'),
  ],
  end: [...ways({}, '{name}'), ...ways({ without: ['name'] }, '[your name]')],
};

/** Under sixty words, no greeting line (letters.md 7). */
const text: NoteParts['text'] = {
  about: [
    ...ways(
      {},
      'It is {name}, about our interview.',
      '{name} here, about our interview.',
      'This is {name}, about our interview.',
    ),
    ...ways(
      {},
      'It is {name}, about my interview {onDay}.',
      '{name} here, about our talk {onDay}.',
      'This is {name}, about the interview {onDay}.',
    ),
    ...ways({ without: ['name'] }, 'It is [your name], about our interview.'),
  ],
  fact: [
    ...ways({}, '{facts}'),
    ...ways({ without: ['facts'] }, '[One fact they could check.]'),
    ...ways({ without: ['facts'], situations: NO_FACT }, ''),
  ],
  end: [
    ...ways({}, 'No need to answer.', 'No reply is needed.', 'You need not answer this.'),
    ...inCase(
      ['check-in'],
      'Is there any news? No rush.',
      'May I ask if there is news?',
      'Any news when you have a moment?',
    ),
  ],
};

/** Two lines to the recruiter, and a note that can be pasted (letters.md 7). */
const recruiter: NoteParts['recruiter'] = {
  about: [
    ...ways(
      {},
      'Thank you for arranging the interview.',
      'Thank you for setting up the interview.',
      'Thank you for the introduction.',
    ),
    ...ways(
      {},
      'Thank you for arranging the interview with {company}.',
      'Thank you for setting up {company}.',
      'Thank you for the introduction to {company}.',
    ),
  ],
  request: [
    ...ways(
      {},
      'Would you pass the note below to them as it is? You know them, so I leave the timing to you.',
      'Could you forward the lines below, if you find it useful? The timing is yours to judge.',
      'Below is a short note for them. Would you forward it when you think it fits?',
    ),
  ],
};

const client: NoteParts['client'] = {
  thanks: [
    ...ways({}, 'Thank you for your time.', 'Thank you for the interview.', 'Thank you for seeing me.'),
    ...ways(
      {},
      'Thank you for your time {onDay}.',
      'Thank you for the interview {onDay}.',
      'Thank you for seeing me {onDay}.',
    ),
  ],
  fact: [
    ...ways({}, '{facts}'),
    ...ways({ without: ['facts'] }, '[One fact they could check.]'),
    ...ways({ without: ['facts'], situations: NO_FACT }, ''),
  ],
  end: [
    ...ways(
      {},
      'If it is useful, I am glad to say more at any time.',
      'I am glad to say more if it is of use.',
      'If you would like more on this, I am glad to give it.',
    ),
    ...ways(
      {
        situations: [
          'over-analysed',
          'offensive-remark',
          'withdrawing',
          'rejection-reply',
          'wrong-fact',
          'false-claim',
        ],
      },
      'No reply is needed.',
      'There is no need to answer.',
      'You need not reply to this.',
    ),
  ],
};

export const noteParts: NoteParts = {
  linkedIn,
  text,
  recruiter,
  client,
  advice: {
    text: 'A text is for people who texted you first, or gave you the number for it. Otherwise an email is read more kindly.',
    linkedIn: 'This note points to an email. Send the email first.',
    recruiter: 'With an agency in between, the note goes through them: writing past them can end it.',
  },
};
