import type { Wording } from '@/domain/follow-up/letter-part';

import { inCase, ways } from './say';

/** One breath of thanks, with the thing they said where it is short. */
export const thanks: readonly Wording[] = [
  ...ways(
    {},
    'First, thank you for seeing me.',
    'First of all, thank you for your time.',
    'Thank you. And thank you for the interview.',
  ),
  ...ways(
    { alreadyThanked: false },
    'First, thank you for your time {onDay}.',
    'First of all, thank you for seeing me {onDay}.',
    'Thank you. And thank you for the interview {onDay}.',
  ),
  ...ways(
    { alreadyThanked: false },
    'First, thank you {gratitude}.',
    'Thank you. And thank you {gratitude}.',
    'First of all, thank you {gratitude}.',
  ),
  ...ways(
    { alreadyThanked: false, without: ['gratitude'] },
    'First, thank you for your time. I have thought about {topic}.',
    'Thank you for seeing me. I have kept thinking about {topic}.',
    'First of all, thank you. What you said about {topic} stayed with me.',
  ),
  ...ways(
    { alreadyThanked: true },
    'I have thanked you already, so I will be short.',
    'You have my thanks already, so this is short.',
    'Thank you again. I will keep this short.',
  ),
  ...inCase(
    ['already-rejected'],
    'First, thank you for telling me your decision. I accept it.',
    'I accept your decision, and thank you for telling me.',
    'Thank you for telling me where I stand. I accept it.',
  ),
  ...inCase(
    ['rejection-reply'],
    'First, thank you for telling me. I accept the decision.',
    'Thank you for letting me know. I accept your decision.',
    'I accept the decision, and thank you for your time.',
  ),
  ...inCase(
    ['late'],
    'First, thank you for seeing me after my late start.',
    'First of all, thank you for going ahead with me.',
    'Thank you for seeing me all the same.',
  ),
];
