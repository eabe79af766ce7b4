import type { WholeBrief } from './letter';

/** Where the full form goes on to something: "I have written", not "I have an idea"; "it is late", not "so here it is." */
const SHORT: readonly (readonly [RegExp, string])[] = [
  [/\bI would (?=\p{L})/gu, 'I’d '],
  [
    /\bI have (?=(?:since |also |now |kept |spent )?(?:\p{L}+ed|been|done|made|kept|put|read|run|spent|held|led|written|gone|since)\b)/gu,
    'I’ve ',
  ],
  [/\bI am (?=\p{L})/gu, 'I’m '],
  [/\bI will (?=\p{L})/gu, 'I’ll '],
  [/\b(do|did|does|was|is|could|should|would) not\b/gu, '$1n’t'],
  [/\b([Ii])t is (?=\p{L})/gu, '$1t’s '],
  [/\b([Tt])hat is (?=\p{L})/gu, '$1hat’s '],
];

/**
 * A warm letter is written as one speaks, in short forms; formal and plain ones, letters to India and letters in simple
 * English keep the full ones. Facts and figures are the same in each (letters.md 5, 11).
 */
export function inRegister(text: string, { warmth, locale, english }: WholeBrief): string {
  const speaks = warmth === 'warm' && locale !== 'en-IN' && english !== 'simple';
  return speaks
    ? SHORT.reduce((said, [full, short]) => said.replace(full, short), text)
    : text.replace(/\bI’d (?:love|be glad)\b/gu, 'I would be glad');
}

/** For simple English: one idea a sentence. */
export function inSimpleEnglish(text: string): string {
  return text
    .replace(/; (?=(?:I|it|the|they|that|this|there|we|my) )/gu, '. ')
    .replace(/(?<=\. )\p{Ll}/gu, (first) => first.toLocaleUpperCase('en'));
}
