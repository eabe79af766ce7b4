import type { CallMove, CallParts, SaidMove } from './call-part';
import { planCall, toldWithin, withTold, type CallPlan } from './call-plan';
import { composeLetter } from './compose-letter';
import { cardOf, type CueCard, waysToSayAloud } from './cue-card';
import type { Fillings } from './fill-slots';
import { spokenSeconds } from './for-the-ear';
import type { Letter, LetterQuestion, WholeBrief } from './letter';
import type { LetterParts } from './letter-part';
import { countWords } from './sentences';
import { composeVoicemail } from './voicemail';

export interface CallScript {
  readonly approach: Letter['approach'];
  readonly cards: readonly CueCard[];
  /** Words on all cards, voicemail included. */
  readonly words: number;
  /** Words of the slip and the fact: what is said in one go. */
  readonly correctionWords: number;
  readonly voicemailSeconds: number;
  readonly questions: readonly LetterQuestion[];
  /** Why nothing is said, or what is said instead of what was asked for. */
  readonly refused?: string;
}

/** A call that takes longer is a speech (letters.md 6 and 7). */
export const CALL_WORDS = { fewest: 150, most: 200 } as const;
export const CORRECTION_WORDS = 60;
/** Tried from the most to the least: how long the one fact may be. */
const FACT_LENGTHS = [38, 32, 26, 20, 14] as const;
/** Cards that give way first when the script is too long, or are filled up when it is too short. */
const YIELDING: readonly CallMove[] = [
  'thanks',
  'if-decided',
  'if-yes',
  'if-busy',
  'if-no',
  'close',
  'ask',
  'open',
  'own',
];

/**
 * Writes a call as cue cards: permission, thanks, one sentence of ownership, one fact, one question, what to say to each
 * answer, and the voicemail. Says nothing that the brief does not say; what is missing is a blank in [square brackets].
 */
export function composeCall(brief: WholeBrief, parts: CallParts, letterParts: LetterParts): CallScript {
  const { questions = [], refused, approach } = composeLetter(brief, letterParts);
  const plan = planCall(brief.noContact === true ? { ...brief, approach: 'none' } : brief, letterParts);
  const cards = cardsOf(plan, parts);
  const said = (moves: readonly CallMove[]) => cards.filter(({ move }) => moves.includes(move)).map(({ text }) => text);
  return {
    approach,
    cards,
    words: wordsOn(cards),
    correctionWords: countWords(said(['own', 'evidence']).join(' ')),
    voicemailSeconds: spokenSeconds(said(['voicemail']).join(' ')),
    questions,
    ...(refused !== undefined && { refused }),
  };
}

const wordsOn = (cards: readonly CueCard[]): number => countWords(cards.map(({ text }) => text).join(' '));

function cardsOf(plan: CallPlan, parts: CallParts): readonly CueCard[] {
  const moves = movesOf(plan, parts);
  const voicemail = moves.includes('voicemail') ? composeVoicemail(plan, parts, moves) : undefined;
  let cards: readonly CueCard[] = [];
  for (const most of FACT_LENGTHS) {
    cards = fitted(plan, parts, moves, voicemail, most);
    if (wordsOn(cards) <= CALL_WORDS.most && correctionOf(cards) <= CORRECTION_WORDS) break;
  }
  return cards;
}

const correctionOf = (cards: readonly CueCard[]): number =>
  wordsOn(cards.filter(({ move }) => move === 'own' || move === 'evidence'));

function movesOf({ brief: { approach, situation } }: CallPlan, { outlines }: CallParts): readonly CallMove[] {
  const outline = outlines.find(
    ({ approaches, situations }) =>
      approaches.includes(approach) && (situations === undefined || situations.includes(situation)),
  );
  return outline?.moves ?? [];
}

/** All cards with a fact of at most so many words; then shorter or longer wordings until the whole has its length. */
function fitted(
  plan: CallPlan,
  parts: CallParts,
  moves: readonly CallMove[],
  voicemail: CueCard | undefined,
  most: number,
): readonly CueCard[] {
  const fillings = withTold(plan.fillings, toldWithin(plan.told, most));
  const choices = new Map(
    moves.flatMap((move) => (move === 'voicemail' ? [] : [[move, cardsFor(move, parts, plan, fillings)] as const])),
  );
  const chosen = new Map<CallMove, CueCard>();
  for (const [move, ways] of choices) if (ways[0] !== undefined) chosen.set(move, ways[0]);
  const cards = () => moves.flatMap((move) => (move === 'voicemail' ? (voicemail ?? []) : (chosen.get(move) ?? [])));
  for (const move of YIELDING) {
    const words = wordsOn(cards());
    const ways = choices.get(move as SaidMove) ?? [];
    if (words > CALL_WORDS.most) setTo(chosen, byLength(ways)[0]);
    if (words < CALL_WORDS.fewest) setTo(chosen, byLength(ways).at(-1));
  }
  return cards();
}

const setTo = (chosen: Map<CallMove, CueCard>, card: CueCard | undefined): void => {
  if (card !== undefined) chosen.set(card.move, card);
};
const byLength = (ways: readonly CueCard[]): readonly CueCard[] =>
  ways.toSorted((a, b) => countWords(a.text) - countWords(b.text));

const cardsFor = (move: SaidMove, parts: CallParts, { brief }: CallPlan, fillings: Fillings): readonly CueCard[] =>
  waysToSayAloud(parts.wordings[move], brief, fillings).map(({ text, from }) => cardOf(move, text, from));
