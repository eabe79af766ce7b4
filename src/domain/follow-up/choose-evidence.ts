import type { Brief } from './letter';
import type { LetterParts } from './letter-part';
import { firstPerson, type Woven } from './first-person';
import { NUMBER_WORDS } from './word-classes';

const LONGEST_FACT = 60;
const COUNTED = new RegExp(`\\d|\\b(?:${NUMBER_WORDS})\\b`, 'iu');
const CHECKABLE =
  /\b(?:reference|referee|references|take a call|will confirm|attached|reviews|sheets|papers?|report|certificate)\b/iu;
/** Acts that read well after "also". */
const ADDS =
  /^I (?!also\b|have\b|am\b|was\b|would\b|will\b|can\b|could\b|came\b|left\b|lost\b|then\b|resigned\b)\p{Ll}+\b/u;
const EXIT = /^(?:left|resigned|quit|was (?:let go|fired|dismissed))\b/iu;

/**
 * The facts most worth saying, at most `count`, in the candidate's order: those with a number, those that can be
 * checked and those that answer the doubt. Reasons for leaving come last (evidence.md 4.6, letters.md 4.2).
 */
export function chooseEvidence(brief: Brief, count: number, parts: LetterParts): readonly string[] {
  const doubts = brief.doubts.slice(0, 2).map((doubt) => new RegExp(parts.speaksTo[doubt], 'iu'));
  const worth = (fact: string) =>
    (COUNTED.test(fact) ? 2 : 0) +
    (CHECKABLE.test(fact) ? 1 : 0) +
    (doubts.some((doubt) => doubt.test(fact)) ? 1 : 0) -
    (EXIT.test(fact) ? 4 : 0);
  const best = brief.evidence
    .map((fact, at) => ({ fact, at }))
    .sort((a, b) => worth(b.fact) - worth(a.fact) || a.at - b.at)
    .slice(0, count);
  return best.sort((a, b) => a.at - b.at).map(({ fact }) => fact);
}

/** Facts as running prose: now and then "I also did", and an introduction before what is no sentence. */
export function tellEvidence(
  facts: readonly string[],
  introductions: LetterParts['introductions'],
  seed: number,
): string {
  const woven = facts.flatMap((fact) => withinReason(firstPerson(fact)));
  return woven
    .reduce<readonly string[]>((told, one, at) => [...told, tell(one, told.at(-1), introductions, seed + at)], [])
    .join(' ');
}

function tell(
  one: Woven,
  before: string | undefined,
  introductions: LetterParts['introductions'],
  turn: number,
): string {
  if (one.kind === 'fragment') {
    const frames = /\d/u.test(one.text) ? introductions.counted : introductions.plain;
    return (frames[turn % frames.length] ?? '{fragment}').replace('{fragment}', () => `${one.text}.`);
  }
  const repeats = before !== undefined && /^I (?!also\b|have\b|am\b)\p{Ll}/u.test(before);
  return repeats && ADDS.test(one.text) ? one.text.replace(/^I /u, 'I also ') : one.text;
}

/** A long story keeps its first sentences: the letter has room for a fact. */
function withinReason(sentences: readonly Woven[]): readonly Woven[] {
  let words = 0;
  return sentences.filter(({ text }, at) => (words += text.split(' ').length) <= LONGEST_FACT || at === 0);
}
