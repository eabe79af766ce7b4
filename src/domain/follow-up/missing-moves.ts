import { anyOf } from './compiled-rule';
import type { LetterContext, MoveGuide, MoveNeed, RequiredMove } from './remark';

const MOVES: readonly RequiredMove[] = [
  'thanks',
  'specific-reference',
  'ownership',
  'evidence',
  'value',
  'ask',
  'close',
  'contact',
];
// A profile or a number is already on the screen there (letters.md 7).
const CARRIES_CONTACT: readonly string[] = ['linkedin', 'text'];

const heard = new WeakMap<readonly string[], RegExp | undefined>();

function earFor(sources: readonly string[]): RegExp | undefined {
  if (!heard.has(sources)) heard.set(sources, anyOf(sources, 'u'));
  return heard.get(sources);
}

/** Whether a move is required, optional or better absent in this letter. */
export function needOf(move: RequiredMove, context: LetterContext, guide: MoveGuide): MoveNeed {
  if (move === 'contact' && context.channel !== undefined && CARRIES_CONTACT.includes(context.channel)) return 'absent';
  const needs = context.situation === undefined ? guide.anyLetter : guide.needs[context.situation];
  return needs[move];
}

/** Whether the words, in lower case, hold the move. A quick ear, not a reader: it takes one phrase of the kind for the move. */
export function holds(move: RequiredMove, words: string, guide: MoveGuide): boolean {
  return earFor(guide.heardIn[move])?.test(words) ?? false;
}

/** The moves that a letter of this situation needs, in the order a reader meets them (letters.md 9). */
export const requiredMoves = (context: LetterContext, guide: MoveGuide): readonly RequiredMove[] =>
  MOVES.filter((move) => needOf(move, context, guide) === 'required');

/**
 * The moves that a letter of this situation needs and that are nowhere in it, in the order a reader meets them
 * (letters.md 9). `passages` are the sentences of the letter in lower case.
 */
export function missingMoves(
  passages: readonly string[],
  context: LetterContext,
  guide: MoveGuide,
): readonly RequiredMove[] {
  return requiredMoves(context, guide).filter((move) => !passages.some((passage) => holds(move, passage, guide)));
}
