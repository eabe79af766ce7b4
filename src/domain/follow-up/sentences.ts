/** A sentence of a letter; `start` and `end` are UTF-16 offsets into the letter. */
export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** The words as the rules read them: straight quotes, single spaces. */
  readonly plain: string;
  /** `plain` in lower case, unit for unit: patterns without the flag `i` compile in an eighth of the time. */
  readonly lower: string;
  /** For each UTF-16 unit of `plain`, where it stands in the letter. */
  readonly origin: readonly number[];
}

const TITLES_AND_SHORT_FORMS = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'prof',
  'st',
  'no',
  'e.g',
  'i.e',
  'a.m',
  'p.m',
  'vs',
  'approx',
  'inc',
  'ltd',
]);
// A run of words without a full stop is cut here, so that no pattern ever sees an endless sentence.
const LONGEST_SENTENCE = 1500;
const STRAIGHT: Readonly<Record<string, string>> = { '’': "'", '‘': "'", ʼ: "'", '“': '"', '”': '"', '‑': '-' };

// Only letters whose small form is one unit too, so that offsets stay true.
const lowerCased = (words: string): string => words.replaceAll(/[A-ZÀ-ÖØ-Þ]/gu, (letter) => letter.toLowerCase());
const isSpace = (sign: string | undefined): boolean => sign !== undefined && /\s/u.test(sign);

/** Whether the full stop at `at` belongs to "Ms." or to a single initial. */
function isShortForm(letter: string, at: number): boolean {
  let from = at;
  while (from > 0 && at - from < 8 && !isSpace(letter[from - 1])) from -= 1;
  const word = letter.slice(from, at).toLowerCase();
  return TITLES_AND_SHORT_FORMS.has(word) || /^\p{L}$/u.test(word);
}

/** Whether a line break inside a paragraph starts something new: a hard-wrapped line goes on in lower case. */
function startsAnew(letter: string, at: number): boolean {
  let next = at + 1;
  while (letter[next] === ' ' || letter[next] === '\t') next += 1;
  const sign = letter[next];
  return sign === undefined || sign === '\n' || sign === '\r' || !/\p{Ll}/u.test(sign) || letter[at - 1] === ',';
}

function endsSentence(letter: string, at: number): boolean {
  const sign = letter[at];
  if (sign === '\n') return startsAnew(letter, at);
  if (sign !== '.' && sign !== '!' && sign !== '?') return false;
  const next = letter[at + 1];
  if (next !== undefined && !isSpace(next) && !'"”)\''.includes(next)) return false;
  return sign !== '.' || !isShortForm(letter, at);
}

function withoutEdges(letter: string, from: number, to: number): { start: number; end: number } {
  let start = from;
  let end = to;
  while (start < end && isSpace(letter[start])) start += 1;
  while (end > start && isSpace(letter[end - 1])) end -= 1;
  return { start, end };
}

function read(letter: string, from: number, to: number, paragraph: number): Sentence | undefined {
  const { start, end } = withoutEdges(letter, from, to);
  if (start === end) return undefined;
  let plain = '';
  const origin: number[] = [];
  for (let at = start; at < end; at += 1) {
    const sign = letter.charAt(at);
    const space = isSpace(sign);
    if (space && plain.endsWith(' ')) continue;
    plain += space ? ' ' : (STRAIGHT[sign] ?? sign);
    origin.push(at);
  }
  return { start, end, paragraph, plain, lower: lowerCased(plain), origin };
}

/**
 * Cuts a letter into sentences. Lines, and full stops that are not part of "Ms." or "a.m.", end one; a blank line ends
 * a paragraph. Reads every character a bounded number of times.
 */
export function splitSentences(letter: string): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let paragraph = 0;
  const close = (to: number) => {
    const sentence = read(letter, from, to, paragraph);
    if (sentence) sentences.push(sentence);
    from = to;
  };
  for (let at = 0; at < letter.length; at += 1) {
    const tooLong = at - from >= LONGEST_SENTENCE && isSpace(letter[at]);
    const endless = at - from >= LONGEST_SENTENCE + 100;
    if (tooLong || endless || endsSentence(letter, at)) close(at + 1);
    if (letter[at] === '\n' && (letter[at + 1] === '\n' || letter[at + 1] === '\r')) paragraph += 1;
  }
  close(letter.length);
  return sentences;
}

/** Where words of `plain` stand in the letter. */
export function placeOf(sentence: Sentence, from: number, to: number): { start: number; end: number } {
  const start = sentence.origin[from] ?? sentence.start;
  const last = sentence.origin[to - 1] ?? sentence.end - 1;
  return { start, end: last + 1 };
}

/** Counts words as a reader would: "follow-up", "I'd" and "4:40" are one each. */
export function countWords(letter: string): number {
  return letter.match(/[\p{L}\p{N}][\p{L}\p{N}'’.:,@%-]*/gu)?.length ?? 0;
}
