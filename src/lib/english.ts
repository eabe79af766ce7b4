import model from 'wink-eng-lite-web-model';
import winkNLP, { type ItemSentence, type ItemToken, type ItsFunction } from 'wink-nlp';

/** One word or sign of punctuation, with its place in the text as it was typed. */
export interface Token {
  readonly text: string;
  /** Its dictionary form in small letters: "asked" → "ask". */
  readonly lemma: string;
  /** Part of speech by the Universal Dependencies: NOUN, VERB, AUX, PRON, PUNCT… */
  readonly pos: string;
  readonly start: number;
  readonly end: number;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  readonly tokens: readonly Token[];
}

let engine: ReturnType<typeof winkNLP> | undefined;

/** Splits English text in sentences and tokens whose offsets point into `text` itself. */
export function readEnglish(text: string): readonly Sentence[] {
  engine ??= winkNLP(model, ['sbd', 'pos']);
  // The library declares `lemma` with one parameter type more than `out` takes; it is the same function, and none needs its object.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const [lemmaOf, posOf] = [engine.its.lemma as ItsFunction<string>, engine.its.pos as ItsFunction<string>];
  const masked = maskNoise(text);
  const sentences: Sentence[] = [];
  let cursor = 0;
  engine
    .readDoc(masked)
    .sentences()
    .each((sentence: ItemSentence) => {
      const tokens: Token[] = [];
      sentence.tokens().each((token: ItemToken) => {
        const value = token.out();
        const start = masked.indexOf(value, cursor);
        if (start < 0 || value.trim() === '') return;
        cursor = start + value.length;
        tokens.push({
          text: value,
          lemma: dictionaryForm(token.out(lemmaOf), value),
          pos: token.out(posOf),
          start,
          end: cursor,
        });
      });
      const [first] = tokens;
      const last = tokens.at(-1);
      if (first !== undefined && last !== undefined) sentences.push({ start: first.start, end: last.end, tokens });
    });
  return sentences;
}

/** The library has none for words that are also names of JavaScript's own, like “constructor”. */
const dictionaryForm = (lemma: unknown, word: string) => (typeof lemma === 'string' ? lemma : word.toLowerCase());

const LONGEST_WORD = 40;
const unreadable = /[^\p{L}\p{N}\s.,;:!?'’‘"“”()…–—-]/gu;
const blank = (noise: string) => ' '.repeat(noise.length);

/**
 * Puts spaces in the place of what is no language: markup, addresses, emoji, one sign repeated. The length stays, so offsets do too.
 * The library's time grows with the square of such runs (3 s for 6,000 characters of "http://").
 */
function maskNoise(text: string): string {
  return text
    .replace(unreadable, blank)
    .replace(/([^\p{L}\p{N}\s])\1{3,}/gu, blank)
    .replace(/\S+/gu, (word) => (word.length > LONGEST_WORD ? blank(word) : word));
}
