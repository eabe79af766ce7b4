import { conflictsIn } from './conflicting-figures';
import { peopleNamed } from './addressee';
import type { WholeBrief, LetterQuestion, Move } from './letter';
import { momentFor } from './second-person';
import { NUMBER_WORDS } from './word-classes';

const A_FIGURE = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'iu');
const VAGUE =
  /\b(?:several|various|many|a lot of|lots of|a number of|numerous|countless|some|a few|often|significant\w*)\b/iu;
const MOST = 5;

/**
 * What the letter would be better for and only the candidate knows, most useful first: short questions instead of "several"
 * and "various" (letters.md 11). `moves` are those the letter has: nothing is asked for that it has no place for.
 */
export function questionsFor(brief: WholeBrief, moves: readonly Move[]): readonly LetterQuestion[] {
  if (moves.length === 0) return [];
  const asks: readonly (readonly [boolean, LetterQuestion])[] = [
    ...conflictsIn(brief).map(({ question }) => [true, question] as const),
    [
      moves.includes('evidence') && brief.evidence.length === 0,
      { field: 'evidence', text: 'What did you once do that answers their doubt, and who or what could confirm it?' },
    ],
    [
      brief.evidence.length > 0 && !brief.evidence.some((fact) => A_FIGURE.test(fact)),
      { field: 'evidence', text: 'Which number could they check?' },
    ],
    ...brief.evidence
      .filter((fact) => VAGUE.test(fact) && !A_FIGURE.test(fact))
      .map(
        (fact) => [true, { field: 'evidence', text: `How many is that: “${VAGUE.exec(fact)?.[0] ?? ''}”?` }] as const,
      ),
    [
      moves.includes('own') && isAboutAnAnswer(brief) && brief.betterAnswers.length === 0,
      { field: 'betterAnswers', text: 'What would you answer today, in two or three steps?' },
    ],
    [
      moves.includes('thanks') && momentFor(brief.specificMoment ?? '', peopleNamed(brief.interviewer)) === undefined,
      { field: 'specificMoment', text: 'What is one thing they said or showed you?' },
    ],
    [
      peopleNamed(brief.interviewer).length === 0,
      { field: 'interviewer', text: 'Who interviewed you, and how is the name spelt?' },
    ],
    [isEmpty(brief.candidateName), { field: 'candidateName', text: 'Which name do you sign with?' }],
    [isEmpty(brief.contactLine), { field: 'contactLine', text: 'Which number or address can they answer to?' }],
  ];
  const open = asks.flatMap(([isOpen, question]) => (isOpen ? [question] : []));
  return open.filter(({ text }, at) => open.findIndex((one) => one.text === text) === at).slice(0, MOST);
}

const isEmpty = (text: string | undefined): boolean => text === undefined || text.trim() === '';
const isAboutAnAnswer = ({ situation }: WholeBrief): boolean =>
  situation === 'blanked-answer' || situation === 'weak-answer' || situation === 'nerves' || situation === 'illness';
