import type { CriticModel } from './critic/model';
import { faultsIn } from './critic/judge';
import type { LetterRule } from './remark';
import type { Sentence } from './sentences';
import { placeOf } from './sentences';

interface Span {
  readonly from: number;
  readonly to: number;
}

interface Place {
  readonly start: number;
  readonly end: number;
}

/** Words of the letter that a press replaces, and what with; nothing takes them out. */
export interface Mended extends Place {
  readonly rewrite: string;
}

const APOLOGY = /\b(?:sorry|apolog(?:y|ies|i[sz]e[sd]?)|forgive|pardon)\b/giu;
/** Where a clause can be cut off without hurting what stands before it. */
const CUTS = /[;,:–—]? (?:because|since|as|but|and|which|so|after|though|although)\b|[;,:–—] |, /giu;
const FEWEST_WORDS_LEFT = 3;
/** A longer sentence holds something that is worth keeping. */
const MOST_WORDS_TAKEN_OUT = 14;
const FEWEST_WORDS_OF_A_SENTENCE = 4;
const LOOSE_END =
  /\b(?:and|but|so|or|because|that|which|as|of|to|for|with|by|in|on|at|the|a|an|my|your|our|was|were|is|are|had|have)$/iu;

const wordCount = (text: string) => text.split(/\s+/u).filter((word) => word !== '').length;
const upperFirst = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const closed = (text: string) => `${text.replace(/[\s,;:–—.!?-]+$/u, '')}.`;

/** The sentence by the first of the rule's own patterns that fits. */
function byPattern(rule: LetterRule, plain: string): string | undefined {
  for (const { from, to } of rule.sentenceRewrites ?? []) {
    const pattern = new RegExp(from, 'iu');
    if (pattern.test(plain)) return upperFirst(plain.replace(pattern, to).replaceAll(/ {2,}/gu, ' ').trim());
  }
  return undefined;
}

/** What stands before the clause with the fault, when that is a sentence of its own. */
function withoutClause(plain: string, { from, to }: Span): string | undefined {
  const cuts = Array.from(plain.matchAll(CUTS), ({ index }) => index).filter((index) => index <= (from + to) / 2);
  const cut = cuts.at(-1);
  const left = cut === undefined ? '' : plain.slice(0, cut);
  const hasVerb = /^(?:i|we|my|our|the|it|there|this|that|you|your)\b/iu.test(left);
  return hasVerb && wordCount(left) >= FEWEST_WORDS_LEFT && !LOOSE_END.test(left) ? closed(left) : undefined;
}

/** The first of several apologies, and nothing after it but its reason. */
function firstApology(plain: string): string | undefined {
  const second = Array.from(plain.matchAll(APOLOGY), ({ index }) => index)[1];
  return second === undefined ? undefined : withoutClause(plain, { from: second, to: second });
}

const mends: Readonly<Record<NonNullable<LetterRule['mend']>, (plain: string, at: Span) => string | undefined>> = {
  'first-apology': firstApology,
  'without-clause': withoutClause,
  'without-sentence': (plain, at) =>
    withoutClause(plain, at) ?? (wordCount(plain) <= MOST_WORDS_TAKEN_OUT ? '' : undefined),
};

const isLetter = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}']/u.test(sign);

/** How many units two texts share at their beginning, at most `most`, without cutting a word of `one` in two. */
function commonStart(one: string, other: string, most: number): number {
  let length = 0;
  while (length < most && one[length] === other[length]) length += 1;
  while (length > 0 && isLetter(one[length - 1])) length -= 1;
  return length;
}

const reversed = (text: string) => text.split('').reverse().join('');

/** Only what differs between the sentence and its better version, in whole words, and never less than what was marked. */
function difference(plain: string, better: string, { from, to }: Span) {
  const head = commonStart(plain, better, Math.min(from, better.length));
  const most = Math.min(plain.length - Math.max(head, to), better.length - head);
  const tail = commonStart(reversed(plain), reversed(better), most);
  return { head, end: plain.length - tail, text: better.slice(head, better.length - tail) };
}

/** Whether a better version may be offered: long enough to be a sentence, and not marked itself. */
function mayBeOffered(better: string, model: CriticModel | undefined): boolean {
  if (wordCount(better) < FEWEST_WORDS_OF_A_SENTENCE && !/^I\b/u.test(better)) return false;
  return model === undefined || faultsIn(better, model).length === 0;
}

/** The sentence without its clause, and by the rule's patterns; empty when all of it is to go. */
function betterOf(rule: LetterRule, plain: string, at: Span): string | undefined {
  const shorter = rule.mend === undefined ? undefined : mends[rule.mend](plain, at);
  return byPattern(rule, shorter === undefined || shorter === '' ? plain : shorter) ?? shorter;
}

/**
 * A better version of the sentence in which `from` to `to` of `plain` were marked, as the words to replace. Gives none
 * when no pattern fits, or when the result would itself be marked: grammar that is unsure is no help.
 */
export function mendSentence(
  rule: LetterRule,
  sentence: Sentence,
  { from, to }: Span,
  model: CriticModel | undefined,
): Mended | undefined {
  const { plain } = sentence;
  const better = betterOf(rule, plain, { from, to });
  if (better === undefined || better === plain) return undefined;
  if (better === '') return { start: sentence.start, end: sentence.end, rewrite: '' };
  if (!mayBeOffered(better, model)) return undefined;
  const { head, end, text } = difference(plain, better, { from, to });
  return { ...placeOf(sentence, head, end), rewrite: text };
}
