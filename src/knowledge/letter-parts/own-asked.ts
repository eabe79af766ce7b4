import type { Situation } from '@/domain/follow-up/letter';
import type { Wording } from '@/domain/follow-up/letter-part';

const TOO_SHORT = 'one sentence|too short|short answer|one line|one word|two words';
const ONE_STEP = "'escalate'|just said|only said|not an answer|i (?:would|'d) \\w+'";

/** The same, unless a better answer brings the question along. */
const named = (situations: readonly Situation[], texts: readonly string[], when?: string): readonly Wording[] =>
  texts.map((text) => ({ text, situations, without: ['youAsked' as const], ...(when !== undefined && { when }) }));

/** Ownership that names the question: the reader knows at once which answer is meant (letters.md 4.1). */
export const ownAsked: readonly Wording[] = [
  ...named(
    ['nerves'],
    [
      'I was nervous, and when you asked {asked} I gave you very little.',
      'You asked {asked}. I was nervous, and you got far less than I had to say.',
      'When you asked {asked}, I was nervous and left out nearly everything.',
    ],
  ),
  ...named(
    ['nerves'],
    [
      'I was nervous, and when you asked {asked} my answer stopped far too soon.',
      'You asked {asked}. I was nervous, and my answer was much too short.',
      'When you asked {asked}, I was nervous and gave you one line.',
    ],
    TOO_SHORT,
  ),
  ...named(
    ['blanked-answer'],
    [
      'You asked {asked}, and I went blank.',
      'When you asked {asked}, I went blank and did not recover in the room.',
      'I went blank when you asked {asked}, and the question stayed open.',
    ],
  ),
  ...named(
    ['weak-answer', 'low-interest', 'emotion'],
    [
      'You asked {asked}, and I stayed general.',
      'When you asked {asked}, I left out what I have done.',
      'You asked {asked}. My answer was general, and the question called for a case.',
    ],
  ),
  ...named(
    ['weak-answer', 'panel'],
    [
      'You asked {asked}, and I named one step where a plan was needed.',
      'When you asked {asked}, I gave you a phrase. The question called for a plan.',
      'You asked {asked}. I stopped at one step, and it deserved more.',
    ],
    ONE_STEP,
  ),
  ...named(
    ['panel'],
    [
      'You asked {asked}, and my answer was too thin.',
      'When you asked {asked}, I gave too short an answer to a good question.',
      'You asked {asked}. It deserved a fuller answer than mine.',
    ],
  ),
  ...named(
    ['phone-call', 'voicemail', 'linkedin'],
    [
      'You asked {asked}, and I talked past it.',
      'When you asked {asked}, I answered a different question.',
      'You asked {asked}. I spoke about something else.',
    ],
  ),
  ...named(
    ['unprepared'],
    [
      'You asked {asked}, and my answer showed that I was unprepared. That work was mine to do.',
      'When you asked {asked}, I had no good answer. I was unprepared, and I should have been ready for it.',
      'You asked {asked}, and I could not give you a proper answer. I was unprepared, and that was my responsibility.',
    ],
  ),
  ...named(
    ['we-not-i'],
    [
      'You asked {asked}, and I spoke of the team. My own part was missing.',
      'When you asked {asked}, I said what we did and left out what I did.',
      'You asked {asked}. My answer was about the team, and it hid which part was mine.',
    ],
  ),
  ...named(
    ['bluffed'],
    [
      'You asked {asked}, and I answered as though I knew. I should have told you that I did not.',
      'When you asked {asked}, I gave you an answer I was not sure of. I should have said so.',
      'You asked {asked}. I did not know, and I should have told you so in the room.',
    ],
  ),
  ...named(
    ['gap', 'dismissal', 'overqualified', 'practical-constraint'],
    [
      'You asked {asked}. It was a fair question, and I left it half answered.',
      'When you asked {asked}, I did not put the facts plainly.',
      'You asked {asked}, fairly, and my answer was unclear.',
    ],
  ),
];
