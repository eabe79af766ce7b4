import { blanksIn, letterText } from './letter-text';
import { fillSlots, type Fillings, type Room } from './fill-slots';
import type { Block, Brief, Letter, LetterLength, Move, Situation } from './letter';
import type { LetterParts, Outline } from './letter-part';
import { asClause, quotes } from './sentence';
import { countWords } from './sentences';
import { usableBrief } from './usable-brief';
import { wordingsFor, type Rendered } from './choose-wording';

/** Words of a letter from greeting to name. Past these a recovery letter costs more than it gives (letters.md 5, ux.md 2.9). */
export const MOST_WORDS: Readonly<Record<LetterLength, number>> = { short: 110, standard: 190, full: 230 };
const MOST_FACTS: Readonly<Record<LetterLength, number>> = { short: 2, standard: 3, full: 4 };
const MOST_ANSWERS = 2;
const LONGEST_SUBJECT = 60;
/** Situations that name a channel; their slip is read from what went wrong. */
const CHANNELS: readonly Situation[] = ['phone-call', 'voicemail', 'linkedin'];

interface Plan {
  readonly brief: Brief;
  readonly outline: Outline;
  readonly parts: LetterParts;
}

interface Draft {
  readonly fillings: Fillings;
  /** Takes the shortest of equal wordings. */
  readonly terse: boolean;
  readonly moves: readonly Move[];
}

/**
 * Writes a letter from a brief: the moves of its approach in their order, each in the wording that fits best, nothing
 * that the brief does not say. Drops optional moves and later facts until the length holds. The same brief and parts
 * always give the same letter. A missing fact is a blank in [square brackets]; `refused` says why the approach "none"
 * gives no letter, and why a false statement is corrected although hiding it was asked for (letters.md 3, 4 and 11).
 */
export function composeLetter(brief: Brief, parts: LetterParts): Letter {
  const plan = planFor(brief, parts);
  const draft = draftFor(plan);
  const blocks = draft.moves.flatMap((move) => blockFor(move, plan, draft));
  const refused = refusalFor(brief, parts);
  return {
    approach: brief.approach,
    channel: brief.channel,
    subject: blocks.length === 0 ? '' : (subjectFor(plan, draft.fillings)[0] ?? ''),
    blocks,
    ...(refused !== undefined && { refused }),
  };
}

/** Other ways to say one block of the letter this brief gives, best first, or other subject lines for the id "subject". */
export function alternatives(brief: Brief, blockId: string, parts: LetterParts): readonly string[] {
  if (blockId !== 'subject')
    return waysToSay(brief, blockId, parts)
      .slice(1, 5)
      .map(({ text }) => text);
  const plan = planFor(brief, parts);
  return subjectFor(plan, draftFor(plan).fillings).slice(1, 5);
}

/** Every way to say one block, the draft's own first, each with the fields of the brief that its claims come from. */
export function waysToSay(brief: Brief, blockId: string, parts: LetterParts): readonly Rendered[] {
  const plan = planFor(brief, parts);
  const draft = draftFor(plan);
  const move = draft.moves.find((one) => one === blockId);
  const ways = move === undefined ? [] : renderings(move, plan, draft);
  return ways.filter(({ text }, at) => ways.findIndex((one) => one.text === text) === at);
}

function planFor(given: Brief, parts: LetterParts): Plan {
  const usable = usableBrief(given);
  const slip = CHANNELS.includes(usable.situation)
    ? parts.slips.find(({ finds }) => new RegExp(finds, 'iu').test(usable.whatWentWrong ?? ''))?.situation
    : undefined;
  const situation = slip ?? usable.situation;
  const outline = parts.outlines.find(
    ({ approaches, situations }) =>
      approaches.includes(usable.approach) && (situations === undefined || situations.includes(situation)),
  ) ?? { approaches: [], moves: [], optional: [] };
  return { brief: { ...usable, situation: outline.readAs ?? situation }, parts, outline };
}

/** From the fullest plan to the barest: the first that fits the length is taken. */
function draftFor(plan: Plan): Draft {
  let draft: Draft = { fillings: {}, moves: [], terse: false };
  for (const arrangement of roomsFor(plan)) {
    draft = draftIn(plan, arrangement);
    if (wordsOf(plan, draft) <= MOST_WORDS[plan.brief.length]) break;
  }
  return draft;
}

function draftIn({ brief, outline, parts }: Plan, { room, dropped, terse }: Arrangement): Draft {
  const fillings = fillSlots(brief, parts, room);
  // Facts that already stand in the answer or the correction leave no gap behind.
  const isTold = brief.evidence.length > 0 && fillings.facts === undefined;
  return {
    fillings,
    terse,
    moves: outline.moves.filter((move) => !dropped.includes(move) && !(isTold && move === 'evidence')),
  };
}

interface Arrangement {
  readonly room: Room;
  readonly dropped: readonly Move[];
  readonly terse: boolean;
}

/** Optional moves go first, then facts from the last, then the second answer, then long wordings. */
function roomsFor({ brief, outline }: Plan): readonly Arrangement[] {
  const corrects = outline.corrects === true;
  const most = MOST_FACTS[brief.length];
  const whole = { facts: most, answers: MOST_ANSWERS, corrects };
  const barest = { facts: 1, answers: 1, corrects };
  const fewer = [...Array.from({ length: most }, (_, less) => ({ ...whole, facts: most - less })), barest];
  return [
    ...outline.optional.map((_, count) => ({ room: whole, dropped: outline.optional.slice(0, count), terse: false })),
    ...fewer.map((room) => ({ room, dropped: outline.optional, terse: false })),
    { room: barest, dropped: outline.optional, terse: true },
    // With a better answer in it, the shortest letter can do without the evidence; without one it cannot.
    ...(brief.betterAnswers.length > 0
      ? [{ room: barest, dropped: [...outline.optional, 'evidence' as const], terse: true }]
      : []),
  ];
}

function wordsOf(plan: Plan, draft: Draft): number {
  return countWords(letterText({ blocks: draft.moves.flatMap((move) => blockFor(move, plan, draft)) }));
}

function blockFor(move: Move, plan: Plan, draft: Draft): readonly Block[] {
  const best = renderings(move, plan, draft)[0];
  if (best === undefined) return [];
  return [{ id: move, move, text: best.text, from: best.from, blanks: blanksIn(best.text), handWritten: false }];
}

function renderings(move: Move, { brief, parts }: Plan, { fillings, terse }: Draft): readonly Rendered[] {
  const ranked = wordingsFor(parts.wordings[move], brief, fillings).filter(
    ({ text }) => !quotes(text, brief.whatWentWrong ?? ''),
  );
  return terse ? [...ranked].sort((a, b) => b.rank - a.rank || a.text.length - b.text.length) : ranked;
}

function subjectFor({ brief, parts }: Plan, fillings: Fillings): readonly string[] {
  const lines = wordingsFor(parts.wordings.subject, brief, fillings).map(({ text }) => asClause(text));
  return lines.filter((line) => line.length <= LONGEST_SUBJECT);
}

function refusalFor({ approach, situation, whatWentWrong }: Brief, { refusals }: LetterParts): string | undefined {
  if (approach === 'none') return refusals.none;
  const isUntrue = situation === 'wrong-fact' || situation === 'false-claim';
  return isUntrue && new RegExp(refusals.hides, 'iu').test(whatWentWrong ?? '') ? refusals.hiding : undefined;
}
