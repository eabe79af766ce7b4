import { countWords } from './sentences';
import type { Sentence } from './sentences';

const HEADER_LINE = /^(?:subject|to|cc|from|date|re):/iu;
const GREETING =
  /^(?:(?:good (?:morning|afternoon|evening|day)|dear|hi|hello|hey|respected|greetings|namaste)\b(?:[^.?!]|\b(?:mr|mrs|ms|mx|dr|prof)\.){0,60}[,:]?)$/iu;
// Fewer words than this are a name, a number or "Kind regards".
const SHORTEST_PASSAGE = 4;
const SHORTEST_LETTER = 40;

export const isGreeting = (sentence: Sentence): boolean =>
  GREETING.test(sentence.plain) && countWords(sentence.plain) <= 8;

export const isHeader = (sentence: Sentence): boolean => HEADER_LINE.test(sentence.plain);

/** The sentences that say something: no subject line, greeting, sign-off or signature. */
export function bodyOf(sentences: readonly Sentence[]): Sentence[] {
  return sentences.filter(
    (sentence) => !isHeader(sentence) && !isGreeting(sentence) && countWords(sentence.plain) >= SHORTEST_PASSAGE,
  );
}

/** Whether this is a letter, not a sentence or two of one: only a letter can lack a move. */
export function isWholeLetter(sentences: readonly Sentence[]): boolean {
  const body = bodyOf(sentences);
  const words = body.reduce((sum, sentence) => sum + countWords(sentence.plain), 0);
  return body.length >= 3 && (words >= SHORTEST_LETTER || sentences.some(isGreeting));
}
