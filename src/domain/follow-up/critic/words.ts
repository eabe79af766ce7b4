import { stemOf } from './stem';

/** A word of a sentence, or a sign that cuts it; `start` and `end` are places in the sentence as the rules read it. */
export interface Word {
  readonly text: string;
  readonly stem: string;
  readonly start: number;
  readonly end: number;
  /** A comma, a dash and the like: no word, but the clause ends here. */
  readonly isBreak: boolean;
  readonly isName: boolean;
  readonly isNumber: boolean;
}

const PIECE =
  /(?<number>[£$€₹]?\d[\d.,:]*%?(?:st|nd|rd|th|am|pm|k)?)|(?<word>[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*\.?(?=[\p{L}\d]|)|[\p{L}])|(?<face>\p{Extended_Pictographic}|[:;]-?[)(pd])|(?<cut>[,;:.!?()"–—]+|(?<= )-+(?= ))/giu;

/** Short forms as they stand for words; chat spellings too, so that one hurried letter reads like another. */
const SPELT_OUT: Readonly<Record<string, readonly string[]>> = {
  "won't": ['will', 'not'],
  wont: ['will', 'not'],
  "can't": ['can', 'not'],
  cant: ['can', 'not'],
  cannot: ['can', 'not'],
  "shan't": ['shall', 'not'],
  dont: ['do', 'not'],
  didnt: ['did', 'not'],
  doesnt: ['does', 'not'],
  wasnt: ['was', 'not'],
  isnt: ['is', 'not'],
  wouldnt: ['would', 'not'],
  couldnt: ['could', 'not'],
  shouldnt: ['should', 'not'],
  havent: ['have', 'not'],
  im: ['i', 'am'],
  ive: ['i', 'have'],
  "i'd": ['i', 'would'],
  "let's": ['let', 'us'],
  u: ['you'],
  ur: ['your'],
  r: ['are'],
  pls: ['please'],
  plz: ['please'],
  plss: ['please'],
  thx: ['thanks'],
  gonna: ['going', 'to'],
  gotta: ['got', 'to'],
  wanna: ['want', 'to'],
  coz: ['because'],
  cos: ['because'],
  cuz: ['because'],
};
const ENDINGS: Readonly<Record<string, string>> = { m: 'am', re: 'are', ve: 'have', ll: 'will', d: 'would', t: 'not' };
const NUMBERS = new Set(
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen eighteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half quarter dozen couple'.split(
    ' ',
  ),
);

/** The words a short form stands for. */
function speltOut(text: string): readonly string[] {
  const known = Object.hasOwn(SPELT_OUT, text) ? SPELT_OUT[text] : undefined;
  if (known) return known;
  if (text.endsWith("n't")) return [text.slice(0, -3), 'not'];
  const cut = text.lastIndexOf("'");
  if (cut < 1) return [text];
  const ending = text.slice(cut + 1);
  const head = text.slice(0, cut);
  if (ending !== 's') return [head, ENDINGS[ending] ?? ending];
  return /^(?:it|that|there|here|what|who|where|he|she|how)$/u.test(head) ? [head, 'is'] : [head];
}

/** Cuts a sentence into words and the signs between them. `plain` has its capitals. */
export function wordsOf(plain: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of plain.matchAll(PIECE)) {
    const start = match.index;
    const end = start + match[0].length;
    const base = { start, end, isBreak: false, isName: false, isNumber: false };
    if (match.groups?.cut !== undefined) words.push({ ...base, text: match[0].charAt(0), stem: '', isBreak: true });
    else if (match.groups?.face !== undefined) words.push({ ...base, text: '<face>', stem: '<face>' });
    else if (match.groups?.number !== undefined) words.push({ ...base, text: '<n>', stem: '<n>', isNumber: true });
    else words.push(...readWord(match[0], base, isInside(words)));
  }
  return words;
}

/** Whether a capital here is not only the start of a sentence. */
function isInside(words: readonly Word[]): boolean {
  const last = words.at(-1);
  return last !== undefined && !(last.isBreak && '.!?:"'.includes(last.text));
}

const NEVER_NAMES = /^(?:I|Sir|Madam|Ma|Maam|Mr|Mrs|Ms|Dr|English|CV|HR|OK|TV|GST|SQL|HTML)$/u;

function readWord(typed: string, base: Omit<Word, 'text' | 'stem'>, inside: boolean): readonly Word[] {
  const bare = typed.replace(/\.$/u, '');
  const isName = inside && /^\p{Lu}\p{Ll}+/u.test(bare) && !NEVER_NAMES.test(bare) && !bare.startsWith("I'");
  return speltOut(bare.toLowerCase()).map((text): Word => {
    const isNumber = NUMBERS.has(text);
    return { ...base, text, stem: isNumber ? '<n>' : isName ? '<name>' : stemOf(text), isName, isNumber };
  });
}
