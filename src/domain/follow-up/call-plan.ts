import { chooseEvidence } from './choose-evidence';
import { conflictsIn } from './conflicting-figures';
import { fillSlots, type Filling, type Fillings } from './fill-slots';
import { numberIn, toldAloud, withinWords } from './for-the-ear';
import type { Situation, WholeBrief } from './letter';
import type { LetterParts, Slot } from './letter-part';
import { asSentence, hashOf, sentencesOf } from './sentence';
import { countWords } from './sentences';
import { usableBrief } from './usable-brief';
import { tellFacts } from './weave-facts';

/** What a call or a short note is made from: the brief without what must not be said, and its words for the ear. */
export interface CallPlan {
  readonly brief: WholeBrief;
  readonly fillings: Fillings;
  /** Facts that can be said in one or two breaths, the one most worth saying first. */
  readonly told: readonly Filling[];
}

/** Situations that name a channel; their slip is read from what went wrong. */
const CHANNELS: readonly Situation[] = ['phone-call', 'voicemail', 'linkedin'];
const CORRECTS: readonly Situation[] = ['wrong-fact', 'false-claim'];
const LONGEST_GRATITUDE = 12;
/** Something sent or ready to be sent is where a note points to, not what it says. */
const ON_ITS_WAY = /\b(?:e-?mailed|uploaded|can send|ready to (?:send|show|share))\b|^(?:I )?sent\b/iu;

/** Reads a brief for the ear. */
export function planCall(given: WholeBrief, parts: LetterParts): CallPlan {
  const usable = usableBrief(given);
  const conflicts = conflictsIn(usable);
  const waiting = new Set(conflicts.flatMap(({ facts }) => facts));
  const brief = {
    ...usable,
    situation: situationOf(usable, parts),
    evidence: usable.evidence.filter((fact) => !waiting.has(fact)),
  };
  const corrects = CORRECTS.includes(brief.situation) && brief.approach !== 'clean';
  const isUnsettled = corrects && conflicts.length > 0;
  const room = { facts: 1, answers: 1, corrects: corrects && !isUnsettled };
  const fillings = fillSlots(brief, parts, room);
  return {
    brief,
    fillings: forCalls(fillings, brief),
    told: isUnsettled ? [] : toldFrom(brief, fillings, corrects, parts),
  };
}

/** A clean or a late call is about itself, whatever slip there was. */
function situationOf(brief: WholeBrief, parts: LetterParts): Situation {
  const slip = CHANNELS.includes(brief.situation)
    ? parts.slips.find(({ finds }) => new RegExp(finds, 'iu').test(brief.whatWentWrong ?? ''))?.situation
    : undefined;
  const situation = slip ?? brief.situation;
  const outline = parts.outlines.find(
    ({ approaches, situations }) =>
      approaches.includes(brief.approach) && (situations === undefined || situations.includes(situation)),
  );
  return outline?.readAs ?? situation;
}

function forCalls(fillings: Fillings, { contactLine }: WholeBrief): Fillings {
  const { gratitude, ...others } = fillings;
  const rest = Object.fromEntries(Object.entries(others).filter(([slot]) => slot !== 'contact' && slot !== 'facts'));
  const number = numberIn(contactLine);
  const isShort = gratitude !== undefined && countWords(gratitude.text) <= LONGEST_GRATITUDE;
  return {
    ...rest,
    ...(number !== undefined && { contact: { text: number, from: ['contactLine'] as const } }),
    ...(isShort && { gratitude }),
  };
}

/** The answer or the correction first, then the facts by their worth; each in short sentences. */
function toldFrom(
  brief: WholeBrief,
  { answer, fact, denial, homework, facts }: Fillings,
  corrects: boolean,
  parts: LetterParts,
): readonly Filling[] {
  const correction = corrects ? joined([denial, fact]) : undefined;
  const best = chooseEvidence(brief, brief.evidence.length, parts);
  const worded = best
    .filter((item) => !ON_ITS_WAY.test(item) || best.every((one) => ON_ITS_WAY.test(one)))
    .map((item) => ({
      text: tellFacts([item], parts.introductions, hashOf(item)),
      from: ['evidence'] as const,
    }));
  const others = [answer, homework, ...worded, facts];
  // What puts a wrong fact right is the one thing to say; another fact in its place would leave it standing.
  const candidates = (corrects ? [correction] : others).flatMap((one) => one ?? []);
  return candidates
    .map(({ text, from }) => ({ text: toldAloud(text), from }))
    .filter(({ text }, at, all) => text !== '' && all.findIndex((other) => other.text === text) === at);
}

function joined(fillings: readonly (Filling | undefined)[]): Filling | undefined {
  const given = fillings.flatMap((one) => one ?? []);
  if (given.length === 0) return undefined;
  return { text: given.map(({ text }) => asSentence(text)).join(' '), from: given.flatMap(({ from }) => from) };
}

/** The first thing to tell that fits into so many words, with as much of it as fits. */
export function toldWithin(told: readonly Filling[], most: number): Filling | undefined {
  const found = told.find(({ text }) => withinWords(text, most) !== undefined);
  return found && { text: withinWords(found.text, most) ?? '', from: found.from };
}

/** Each fact cut to its first sentence, for the shortest of notes. */
export const firstSentences = (told: readonly Filling[]): readonly Filling[] =>
  told.map(({ text, from }) => ({ text: sentencesOf(text)[0] ?? '', from }));

/** The plan's slots with one thing to tell in them. */
export const withTold = (fillings: Fillings, told: Filling | undefined): Fillings =>
  told === undefined ? fillings : ({ ...fillings, facts: told } satisfies Partial<Record<Slot, Filling>>);
