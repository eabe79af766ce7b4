import type { Wording } from '@/domain/follow-up/letter-part';

import { inCase, ways } from './say';

/** They say yes to the question: fix it and stop. */
export const ifYes: readonly Wording[] = [
  ...ways(
    {},
    'Thank you. Which day suits you?',
    'Good, thank you. When would suit you?',
    'Thank you. I can fit in with you. Which day?',
  ),
  ...ways(
    { asks: ['to-send-something', 'nothing'] },
    'Thank you. You will have it today.',
    'Good. I will send it within the hour.',
    'Thank you. I will email it right away.',
  ),
  ...inCase(
    ['rambling'],
    'Thank you. I will answer each in a minute.',
    'Gladly. I will keep each answer short.',
    'Thank you. Short answers this time.',
  ),
  ...inCase(
    ['check-in'],
    'Thank you, that helps me to plan.',
    'Thank you for telling me.',
    'Thank you. That is all I wanted to know.',
  ),
  ...inCase(
    ['already-rejected'],
    'Thank you. I will wait to hear from you.',
    'Thank you. I will leave it with you.',
    'Thank you. The next step is yours.',
  ),
  ...inCase(
    ['rejection-reply'],
    'Thank you. That is useful, and I will work on it.',
    'Thank you, that helps.',
    'Thank you. I will take that with me.',
  ),
];

/** Busy: offer an email and stop. */
export const ifBusy: readonly Wording[] = [
  ...ways(
    {},
    'Of course. I will put it in a short email. Goodbye.',
    'No trouble at all. I will email you instead. Goodbye.',
    'That is fine. I will send two lines by email. Goodbye.',
  ),
];

/** Decided: thanks, one feedback question, stop. */
export const ifDecided: readonly Wording[] = [
  ...ways(
    {},
    'Thank you for telling me. May I ask what one thing would have helped? Thank you, and all the best.',
    'Then I wish you both well. What one thing should I work on? Thank you. Goodbye.',
    'Thank you, I understand. What would have made the difference? That helps. Goodbye.',
  ),
  ...inCase(
    ['over-analysed', 'offensive-remark'],
    'Thank you for telling me. I wish you both well.',
    'I understand, and I wish you all well.',
    'Thank you for saying so. All the best with it.',
  ),
];

/** They say no to the question: accept it and stop. */
export const ifNo: readonly Wording[] = [
  ...ways(
    {},
    'I understand. Thank you for hearing me out.',
    'That is fine. Thank you for your time.',
    'Fair enough. Thank you for listening.',
  ),
  ...inCase(
    ['check-in'],
    'That is fine. I will wait to hear from you.',
    'I understand. Take the time you need.',
    'No trouble. I will leave it with you.',
  ),
];

/** Number, and no more calls. */
export const close: readonly Wording[] = [
  ...ways(
    {},
    'My number is {contact}. I will not keep calling. Goodbye.',
    'You can reach me on {contact}. I will not keep calling. Goodbye.',
    'I am on {contact}. I will not keep calling. Goodbye.',
  ),
  ...ways(
    { without: ['contact'] },
    'My number is [your number]. I will not keep calling. Goodbye.',
    'You can reach me on [your number]. I will not keep calling. Goodbye.',
    'I am on [your number]. I will not keep calling. Goodbye.',
  ),
];
