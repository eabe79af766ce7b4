import type { Wording } from '@/domain/follow-up/letter-part';

import { inCase, ways } from './say';

/** One question, small and easy to refuse. */
export const ask: readonly Wording[] = [
  ...ways(
    {},
    'Would fifteen minutes on it be useful to you?',
    'Would a short talk about it be of use?',
    'Could I come back for fifteen minutes, or is it settled?',
  ),
  ...ways(
    { asks: ['another-conversation'] },
    'Would it be of use if I came in for fifteen minutes?',
    'Would fifteen minutes with me be useful before you decide?',
    'Is there room for fifteen more minutes?',
  ),
  ...ways(
    { asks: ['to-send-something'] },
    'Shall I send you the page behind it?',
    'May I send you the papers on that?',
    'Would it help to see it in writing?',
  ),
  ...ways(
    { asks: ['nothing'] },
    'Shall I put that in writing for you?',
    'Would you like that in a short email?',
    'Do you need anything from me on that?',
  ),
  ...inCase(
    ['rambling'],
    'What did you not get to ask me?',
    'Which of your questions is still open?',
    'May I hear the questions we did not reach?',
  ),
  ...inCase(
    ['technical-failure', 'presentation-overrun'],
    'Would you like to hear the missing part?',
    'Shall we finish the last ten minutes?',
    'Would ten minutes for the missing part be of use?',
  ),
  ...inCase(
    ['late'],
    'Would you like those minutes back?',
    'Shall I come in and give you the lost time back?',
    'Can I make up the time you lost?',
  ),
  ...inCase(
    ['already-rejected'],
    'May I be considered if the job opens again?',
    'If the job opens again, may I be on your list?',
    'Could I talk to you again if it opens once more?',
  ),
  ...inCase(
    ['check-in'],
    'May I ask if there is any news?',
    'Is there any news I could know of?',
    'How do things stand, if you can say?',
  ),
  ...ways(
    { situations: ['check-in'], given: ['theirDate'] },
    'You mentioned {theirDate} for a decision. Is there any news?',
    'You had {theirDate} in mind. May I ask how things stand?',
    'You spoke of {theirDate}. Is there any news I could know of?',
  ),
  ...inCase(
    ['rejection-reply'],
    'What one thing would you have me work on?',
    'Is there one thing that would have made the difference?',
    'May I ask what one thing I could do better?',
  ),
];
