import { composeLetter, waysToSay } from './compose-letter';
import type { Block, Letter, Move, Situation, WholeBrief } from './letter';
import type { LetterParts } from './letter-part';
import { blanksIn, letterText } from './letter-text';
import { panelOf, type PanelMember } from './panel-members';
import { countWords } from './sentences';

export interface PanelLetter {
  readonly to: PanelMember;
  readonly letter: Letter;
}

export interface PanelLetters {
  /** "chair": one letter, the chair passes on the thanks. "each": one letter for each person, none like another. */
  readonly mode: 'chair' | 'each';
  readonly letters: readonly PanelLetter[];
  /** Too little is known that is theirs: what would be written would be a copy. */
  readonly unwritten: readonly PanelMember[];
}

/** Two letters that share more than this of their runs of five words would be compared and found alike. */
export const MOST_SHARED = 0.35;
const RUN = 5;
/** Public employers have one way in: what goes to one member goes past the others. */
const PUBLIC =
  /\b(?:council|borough|county|city of|municipal\w*|nhs|ministry|department (?:of|for)|government|state|federal|authority|police|fire service|university|school district|public|civil service|commission)\b/iu;

/** One reply to a no, one question after a date, one withdrawal: these go to one person. */
const GOES_ONCE: readonly Situation[] = ['check-in', 'withdrawing', 'rejection-reply', 'already-rejected'];

/** Whether this panel gets one letter through the chair (letters.md 2: UK and public sector) or one each (US, India). */
function panelMode({ locale, company = '', approach, situation }: WholeBrief): PanelLetters['mode'] {
  const isOnce = approach === 'revive' || GOES_ONCE.includes(situation);
  const isPublic = PUBLIC.test(company) || !(locale === 'en-US' || locale === 'en-IN');
  return isOnce || isPublic ? 'chair' : 'each';
}

/**
 * Writes to a panel. Each person gets their own question or moment, facts that no other letter tells where there are
 * enough, and other wordings; what two letters would still share is left out of the later one.
 */
export function composePanelLetters(
  brief: WholeBrief,
  parts: LetterParts,
  members: readonly PanelMember[] = panelOf(brief),
): PanelLetters {
  const [chair] = members;
  if (chair === undefined) return { mode: panelMode(brief), letters: [], unwritten: [] };
  if (members.length < 2 || panelMode(brief) === 'chair')
    return { mode: 'chair', letters: [{ to: chair, letter: composeLetter(brief, parts) }], unwritten: [] };
  const letters: PanelLetter[] = [];
  const dealt = dealFacts(brief.evidence, members);
  members.forEach((to, at) => {
    const own = briefFor(brief, to, dealt[at] ?? []);
    const letter = differing(
      to,
      own,
      parts,
      letters.map((one) => one.letter),
    );
    const isCopy = letters.some((one) => sharedShare(letterText(letter), letterText(one.letter)) > MOST_SHARED);
    if (!isCopy) letters.push({ to, letter });
  });
  const written = new Set(letters.map((one) => one.to));
  return { mode: 'each', letters, unwritten: members.filter((member) => !written.has(member)) };
}

/** Facts go to the one whose question they answer best, the rest to whoever has fewest. */
function dealFacts(evidence: readonly string[], members: readonly PanelMember[]): readonly (readonly string[])[] {
  const hands = members.map((): string[] => []);
  const fits = evidence.flatMap((fact) =>
    members.map(({ asked }, at) => ({ fact, at, shared: sharedStems(fact, asked ?? '') })),
  );
  const dealt = new Set<string>();
  for (const { fact, at, shared } of fits.toSorted((one, other) => other.shared - one.shared)) {
    if (shared === 0 || dealt.has(fact) || hands[at]?.length !== 0) continue;
    hands[at].push(fact);
    dealt.add(fact);
  }
  for (const fact of evidence.filter((one) => !dealt.has(one))) {
    const fewest = Math.min(...hands.map(({ length }) => length));
    hands.find(({ length }) => length === fewest)?.push(fact);
  }
  return hands;
}

function sharedStems(fact: string, question: string): number {
  const stems = (text: string) =>
    (text.toLocaleLowerCase('en').match(/\p{L}{5,}/gu) ?? []).map((word) => word.slice(0, 5));
  const known = new Set(stems(fact));
  return stems(question).filter((stem) => known.has(stem) && !EVERYDAY.test(stem)).length;
}

const EVERYDAY = /^(?:about|would|could|shoul|which|where|their)$/u;

function briefFor(brief: WholeBrief, { name, asked, moment }: PanelMember, facts: readonly string[]): WholeBrief {
  const answers = brief.betterAnswers.filter(
    (one) => asked !== undefined && one.asked !== undefined && sharedStems(one.asked, asked) > 0,
  );
  // Their question is remembered as theirs: it is what the letter starts from.
  const own = moment ?? (asked === undefined ? undefined : `${name} asked ${asked}`);
  return {
    ...brief,
    // Alone with a reader it is one answer; a letter to a whole panel would set several apart.
    ...(brief.situation === 'panel' && { situation: 'weak-answer' as const }),
    interviewer: name,
    evidence: facts,
    betterAnswers: answers,
    specificMoment: own ?? '',
  };
}

/** The letter with every passage in the wording that is least like the letters before. */
function differing(to: PanelMember, brief: WholeBrief, parts: LetterParts, before: readonly Letter[]): Letter {
  const letter = composeLetter(brief, parts);
  const known = before.map((one) => runsOf(letterText(one)));
  const likeness = (text: string) => Math.max(0, ...known.map((runs) => sharedRuns(runsOf(text), runs)));
  const blocks = letter.blocks.map((block) => namedGaps(leastAlike(block, brief, parts, likeness), to));
  return { ...letter, blocks: withoutRepeats(blocks, before) };
}

function leastAlike(block: Block, brief: WholeBrief, parts: LetterParts, likeness: (text: string) => number): Block {
  const ways = waysToSay(brief, block.id, parts).filter(({ text }) => blanksIn(text).length <= block.blanks.length);
  const best = ways.reduce<{ text: string; from: readonly string[] }>(
    (least, way) => (likeness(way.text) < likeness(least.text) ? way : least),
    block,
  );
  return { ...block, text: best.text, from: best.from, blanks: blanksIn(best.text) };
}

/** A letter can be understood without these. */
const DISPENSABLE: readonly Move[] = ['why', 'value', 'evidence', 'exit', 'own', 'repair', 'ask'];

/** While a letter is still too much like another, the passage goes that makes it so. */
function withoutRepeats(blocks: readonly Block[], before: readonly Letter[]): readonly Block[] {
  const most = (kept: readonly Block[]) =>
    Math.max(0, ...before.map((letter) => sharedShare(letterText({ blocks: kept }), letterText(letter))));
  let kept = blocks;
  while (most(kept) > MOST_SHARED) {
    const shorter = kept
      .filter(({ move }) => DISPENSABLE.includes(move))
      .map((block) => kept.filter((one) => one !== block));
    const best = shorter.toSorted((one, other) => most(one) - most(other))[0];
    if (best === undefined || most(best) >= most(kept)) break;
    kept = best;
  }
  return kept;
}

/** A gap says whose letter it is in: what is filled in for one is not what belongs in another. */
function namedGaps(block: Block, { name }: PanelMember): Block {
  if (block.move === 'close') return block;
  const text = block.text.replace(/\[([^[\]]+)\]/gu, (_gap, inside: string) =>
    /\bthey\b/u.test(inside) ? `[${inside.replace(/\bthey\b/u, name)}]` : `[${inside}, for ${name}]`,
  );
  return { ...block, text, blanks: blanksIn(text) };
}

/** How much of the shorter of two texts is made of runs of five words that the other has too, 0 to 1. */
export function sharedShare(one: string, other: string): number {
  const [short, long] = countWords(one) <= countWords(other) ? [one, other] : [other, one];
  const runs = runsOf(short);
  return runs.size === 0 ? 0 : sharedRuns(runs, runsOf(long)) / runs.size;
}

const sharedRuns = (runs: ReadonlySet<string>, others: ReadonlySet<string>): number =>
  [...runs].filter((run) => others.has(run)).length;

function runsOf(text: string): ReadonlySet<string> {
  const words = text.toLocaleLowerCase('en').match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(
    words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, at) => words.slice(at, at + RUN).join(' ')),
  );
}
