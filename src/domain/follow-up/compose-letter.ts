import { blanksIn, letterText } from './letter-text';
import { fillSlots, type Fillings } from './fill-slots';
import type { Room } from './material';
import type { Block, WholeBrief, Letter, LetterLength, Move, Situation } from './letter';
import type { LetterParts, Outline } from './letter-part';
import { questionsFor } from './missing-material';
import { inRegister, inSimpleEnglish } from './register';
import { conflictsIn } from './conflicting-figures';
import { asClause, quotes } from './sentence';
import { countWords } from './sentences';
import { mustNotStand, usableBrief } from './usable-brief';
import { wordingsFor, type Rendered } from './choose-wording';

/** Words of a letter from greeting to name. Past these a recovery letter costs more than it gives (letters.md 5, ux.md 2.9). */
export const MOST_WORDS: Readonly<Record<LetterLength, number>> = { short: 110, standard: 190, full: 230 };
const MOST_FACTS: Readonly<Record<LetterLength, number>> = { short: 2, standard: 3, full: 4 };
const MOST_ANSWERS = 2;
const LONGEST_SUBJECT = 60;
/** Situations that name a channel; their slip is read from what went wrong. */
const CHANNELS: readonly Situation[] = ['phone-call', 'voicemail', 'linkedin'];

interface Plan {
  readonly brief: WholeBrief;
  readonly outline: Outline;
  readonly parts: LetterParts;
  /** Two figures for the one thing that the letter puts right. */
  readonly unsettled?: string;
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
export function composeLetter(brief: WholeBrief, parts: LetterParts): Letter {
  const plan = planFor(brief, parts);
  const draft = draftFor(plan);
  const blocks = draft.moves.flatMap((move) => blockFor(move, plan, draft));
  const refused = refusalFor(brief, parts);
  return {
    approach: plan.brief.approach,
    channel: brief.channel,
    subject: blocks.length === 0 ? '' : (subjectFor(plan, draft.fillings)[0] ?? ''),
    blocks,
    questions: questionsFor(
      { ...plan.brief, evidence: brief.evidence },
      blocks.map(({ move }) => move),
    ),
    ...(refused !== undefined && { refused }),
  };
}

/** Other ways to say one block of the letter this brief gives, best first, or other subject lines for the id "subject". */
export function alternatives(brief: WholeBrief, blockId: string, parts: LetterParts): readonly string[] {
  if (blockId !== 'subject')
    return waysToSay(brief, blockId, parts)
      .slice(1, 5)
      .map(({ text }) => text);
  const plan = planFor(brief, parts);
  return subjectFor(plan, draftFor(plan).fillings).slice(1, 5);
}

/** Every way to say one block, the draft's own first, each with the fields of the brief that its claims come from. */
export function waysToSay(brief: WholeBrief, blockId: string, parts: LetterParts): readonly Rendered[] {
  const plan = planFor(brief, parts);
  const draft = draftFor(plan);
  const move = draft.moves.find((one) => one === blockId);
  const ways = move === undefined ? [] : renderings(move, plan, draft);
  return ways.filter(({ text }, at) => ways.findIndex((one) => one.text === text) === at);
}

function planFor(given: WholeBrief, parts: LetterParts): Plan {
  const usable = withoutConflicts(usableBrief(given.noContact === true ? { ...given, approach: 'none' } : given));
  const slip = CHANNELS.includes(usable.situation)
    ? parts.slips.find(({ finds }) => new RegExp(finds, 'iu').test(usable.whatWentWrong ?? ''))?.situation
    : undefined;
  const situation = slip ?? usable.situation;
  const outline = parts.outlines.find(
    ({ approaches, situations }) =>
      approaches.includes(usable.approach) && (situations === undefined || situations.includes(situation)),
  ) ?? { approaches: [], moves: [], optional: [] };
  const [conflict] = outline.corrects === true ? conflictsIn(usableBrief(given)) : [];
  const brief = { ...usable, situation: outline.readAs ?? situation };
  return { brief, parts, outline, ...(conflict !== undefined && { unsettled: conflict.figures }) };
}

/** A fact that two figures are told of waits until the candidate says which is right. */
function withoutConflicts(brief: WholeBrief): WholeBrief {
  const waiting = new Set(conflictsIn(brief).flatMap(({ facts }) => facts));
  return waiting.size === 0 ? brief : { ...brief, evidence: brief.evidence.filter((fact) => !waiting.has(fact)) };
}

/** From the fullest plan to the barest: the first that fits the length is taken. */
function draftFor(plan: Plan): Draft {
  let draft: Draft = { fillings: {}, moves: [], terse: false };
  for (const arrangement of roomsFor(plan)) {
    draft = draftIn(plan, arrangement);
    if (wordsOf(plan, draft) <= mostWordsOf(plan.brief)) break;
  }
  return draft;
}

const mostWordsOf = ({ length, mostWords }: WholeBrief): number =>
  Math.min(MOST_WORDS.full, mostWords ?? MOST_WORDS[length]);

function draftIn({ brief, outline, parts }: Plan, { room, dropped, terse }: Arrangement): Draft {
  const fillings = fillSlots(brief, parts, room);
  const isLeftOut = (move: Move) =>
    dropped.includes(move) ||
    (move === 'evidence' && needsNoEvidence(brief, outline, fillings)) ||
    (move === 'value' && tiesElsewhere(brief, fillings)) ||
    (move === 'why' && fillings.topic !== undefined && fillings.why === undefined && brief.approach !== 'revive');
  return {
    fillings,
    terse: terse || brief.english === 'simple',
    moves: outline.moves.filter((move) => !isLeftOut(move)),
  };
}

/** Facts that already stand in the answer or the correction leave no gap behind; an announcement needs none. */
function needsNoEvidence(brief: WholeBrief, outline: Outline, { facts, homework }: Fillings): boolean {
  if (facts !== undefined || homework !== undefined) return false;
  return brief.evidence.length > 0 || outline.factsMayLack === true;
}

/** The ask, or a plan of theirs that is named, says what the facts are good for. */
function tiesElsewhere({ situation }: WholeBrief, fillings: Fillings): boolean {
  const { askTopic, topic, moment, homework, answer } = fillings;
  if (askTopic !== undefined || answer?.from.includes('specificMoment') === true) return true;
  if (topic !== undefined) return homework !== undefined;
  if (situation === 'late' && moment !== undefined) return false;
  return situation === 'rambling' || fillings.companyFact !== undefined;
}

interface Arrangement {
  readonly room: Room;
  readonly dropped: readonly Move[];
  readonly terse: boolean;
}

/** Optional moves go first, then facts from the last, then the second answer, then long wordings. */
function roomsFor({ brief, outline, unsettled }: Plan): readonly Arrangement[] {
  const corrects = outline.corrects === true;
  const most = MOST_FACTS[brief.length];
  const kind = { corrects, ...(unsettled !== undefined && { unsettled }) };
  const whole = { facts: most, answers: MOST_ANSWERS, ...kind };
  const barest = { facts: 1, answers: 1, ...kind };
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

/** Who can confirm the facts is named after them, and after what they are good for. */
function confirmed(one: Rendered, move: Move, { fillings, moves }: Draft, { situation }: WholeBrief): Rendered {
  const last = moves.includes('value') && situation !== 'late' ? 'value' : 'evidence';
  return move === last && fillings.witness !== undefined && one.from.length > 0
    ? { ...one, text: `${one.text} ${fillings.witness.text}`, from: [...new Set([...one.from, 'evidence'])] }
    : one;
}

/** Greeting and close are no prose: they stay as they are. */
function voiced(text: string, move: Move, brief: WholeBrief): string {
  if (move === 'greeting' || move === 'close') return text;
  const said = inRegister(text, brief);
  return brief.english === 'simple' ? inSimpleEnglish(said) : said;
}

function renderings(move: Move, { brief, parts }: Plan, draft: Draft): readonly Rendered[] {
  const { fillings, terse } = draft;
  const ranked = wordingsFor(parts.wordings[move], brief, fillings)
    .map((one) => confirmed(one, move, draft, brief))
    .map((one) => ({ ...one, text: voiced(one.text, move, brief) }))
    .filter(({ text }) => !quotes(text, brief.whatWentWrong ?? '') && !mustNotStand(text, brief.mustNotClaim));
  return terse ? [...ranked].sort((a, b) => b.rank - a.rank || a.text.length - b.text.length) : ranked;
}

function subjectFor({ brief, parts }: Plan, fillings: Fillings): readonly string[] {
  const lines = wordingsFor(parts.wordings.subject, brief, fillings).map(({ text }) => asClause(text));
  const short = lines.filter((line) => line.length <= LONGEST_SUBJECT);
  // A job title can be longer than any subject line.
  return short.length > 0
    ? short
    : parts.wordings.subject
        .map(({ text }) => text)
        .filter((text) => !/[{[]/u.test(text))
        .slice(0, 1);
}

function refusalFor(
  { approach, noContact, whatWentWrong = '' }: WholeBrief,
  { refusals }: LetterParts,
): string | undefined {
  if (noContact === true) return refusals.noContact;
  if (approach === 'none') return refusals.none;
  if (new RegExp(refusals.hides, 'iu').test(whatWentWrong)) return refusals.hiding;
  return refusals.requests.find(({ finds }) => new RegExp(finds, 'iu').test(whatWentWrong))?.instead;
}
