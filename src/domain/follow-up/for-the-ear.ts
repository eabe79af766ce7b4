import type { WholeBrief } from './letter';
import { inRegister } from './register';
import { asSentence, sentencesOf } from './sentence';
import { countWords } from './sentences';
import { isFinite, isPast } from './verb-forms';

/** Words of a sentence that can still be followed by ear (letters.md 7). */
const LONGEST_SENTENCE = 16;
const JOINED = /, (?:and|but) (?=\S+ \S+ \S+ \S)/u;
const SPOKEN: readonly (readonly [RegExp, string])[] = [
  [/\b([Ww])ill not\b/gu, '$1on’t'],
  [/\b([Cc])annot\b/gu, '$1an’t'],
  [/\b([Ww])e will\b/gu, '$1e’ll'],
  [/\b([Hh])ere is (?=\p{L})/gu, '$1ere’s '],
  [/\b([Tt])here is (?=\p{L})/gu, '$1here’s '],
];

/** A passage as it is said: brackets and dashes become commas, long sentences become two. No word of content is changed. */
export function toldAloud(text: string): string {
  const plain = text
    .replace(/ \((this is [^()]+)\)/gu, '; $1')
    .replace(/ \(([^()]+)\)(?=([.,;]?))/gu, (_all, inside: string, next: string) =>
      next === '' ? `, ${inside},` : `, ${inside}`,
    )
    .replace(/ [–—] /gu, ', ');
  return sentencesOf(plain)
    .flatMap((sentence) => sentence.split(/;\s+/u))
    .flatMap(inBreaths)
    .map(asSentence)
    .join(' ');
}

function inBreaths(sentence: string): readonly string[] {
  if (countWords(sentence) <= LONGEST_SENTENCE) return [sentence];
  const [head = '', ...tail] = sentence.split(JOINED);
  return tail.length === 1 && hasSubjectAndVerb(tail[0] ?? '') ? [head, ...tail] : [sentence];
}

function hasSubjectAndVerb(clause: string): boolean {
  const [first = '', ...rest] = clause.split(' ').map((word) => word.replace(/[,.]$/u, ''));
  const isVerb = (word: string) => isFinite(word) || isPast(word);
  return !isVerb(first) && !/^(?:which|who|one|then|also)$/iu.test(first) && rest.some(isVerb);
}

/** As much of a passage as fits into so many words, sentence by sentence; undefined when not even the first does. */
export function withinWords(text: string, most: number): string | undefined {
  const kept: string[] = [];
  for (const sentence of sentencesOf(text)) {
    if (spokenWords([...kept, sentence].join(' ')) > most) break;
    kept.push(sentence);
  }
  return kept.length === 0 ? undefined : kept.join(' ');
}

/** People speak in short forms; a formal call, a call to India and simple English keep the full ones. */
export function inVoice(text: string, brief: WholeBrief): string {
  const { warmth, locale, english } = brief;
  const isShort = warmth !== 'formal' && locale !== 'en-IN' && english !== 'simple';
  const said = isShort ? SPOKEN.reduce((done, [full, short]) => done.replace(full, short), text) : text;
  return inRegister(said, { ...brief, warmth: isShort ? 'warm' : 'formal' });
}

const NUMBER_TO_CALL = /\+?\(?\d[\d ().-]{4,}\d/u;
/** A number to be dictated; a gap for one takes as long as ten digits. */
const GAP_FOR_NUMBER = 10;
const WORDS_A_SECOND = 2.6;

/** The telephone number in "dana@example.org, 555-0134"; undefined when there is none. */
export const numberIn = (contactLine: string | undefined): string | undefined =>
  contactLine === undefined ? undefined : NUMBER_TO_CALL.exec(contactLine)?.[0].trim();

/** How many words somebody says for this text: a telephone number is dictated digit by digit, "£48,200" is four words. */
export function spokenWords(text: string): number {
  const dictated = [...text.matchAll(new RegExp(NUMBER_TO_CALL, 'gu'))].map(([number]) => digitsOf(number));
  const rest = text.replace(new RegExp(NUMBER_TO_CALL, 'gu'), ' ').replace(/\[your number\]/gu, ' ');
  const gaps = text.split('[your number]').length - 1;
  const figures = [...rest.matchAll(/[£$€₹]?\d[\d.,:]*%?/gu)].map(([figure]) => extraWords(figure));
  return countWords(rest) + sum(dictated) + gaps * GAP_FOR_NUMBER + sum(figures);
}

/** Seconds at 2.6 words a second, an unhurried voice. */
export const spokenSeconds = (text: string): number => Math.ceil(spokenWords(text) / WORDS_A_SECOND);

const digitsOf = (text: string): number => text.replace(/\D/gu, '').length;
const extraWords = (figure: string): number =>
  Math.max(0, Math.ceil(digitsOf(figure) / 2) - 1) + (/[£$€₹%]/u.test(figure) ? 1 : 0);
const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
