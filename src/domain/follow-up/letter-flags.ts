import { bodyOf, isGreeting, isWholeLetter } from './letter-body';
import type { LetterAtHand, Place } from './letter-at-hand';
import { anyOf } from './compiled-rule';
import { holds } from './missing-moves';
import { countWords, placeOf } from './sentences';
import type { Sentence } from './sentences';

// So many set phrases are a habit of machines; one or two are anybody's.
const FEWEST_SET_PHRASES = 3;
// The point comes in the first 60 per cent of a letter long enough to bury one (letters.md 4).
const LATEST_POINT = 0.6;
const FEWEST_WORDS_TO_BURY = 110;
const MOST_WORDS_OF_A_BRUSQUE_SENTENCE = 14;
const SHORT_CHANNELS: readonly string[] = ['linkedin', 'text', 'voicemail', 'phone'];

const wordsIn = (sentences: readonly Sentence[]) => sentences.reduce((sum, { plain }) => sum + countWords(plain), 0);

function placesOf(sentences: readonly Sentence[], finds: readonly string[]): Place[] {
  const pattern = anyOf(finds, 'gu');
  if (pattern === undefined) return [];
  return sentences.flatMap((sentence) =>
    Array.from(sentence.lower.matchAll(pattern), ({ 0: words, index }) =>
      placeOf(sentence, index, index + words.length),
    ),
  );
}

/** Set phrases, marked only where there are several. */
export function machineSounding({ sentences, finds }: LetterAtHand): Place[] {
  const found = placesOf(sentences, finds);
  return found.length >= FEWEST_SET_PHRASES ? found : [];
}

/** What belongs into an e-mail, in a note, a text or a call. */
export function wrongChannel({ sentences, context, finds }: LetterAtHand): Place[] {
  const isShort = context.channel !== undefined && SHORT_CHANNELS.includes(context.channel);
  return isShort ? placesOf(sentences, finds) : [];
}

/** A letter that neither greets, thanks nor closes, in short sentences. */
export function brusque({ sentences, guide }: LetterAtHand): Place[] {
  const body = bodyOf(sentences);
  const first = body[0];
  if (first === undefined || !isWholeLetter(sentences)) return [];
  const courtesies = [
    sentences.some(isGreeting),
    sentences.some(({ lower }) => holds('thanks', lower, guide)),
    sentences.some(({ lower }) => holds('close', lower, guide)),
  ].filter(Boolean).length;
  const isShort = wordsIn(body) / body.length <= MOST_WORDS_OF_A_BRUSQUE_SENTENCE;
  return courtesies === 0 || (courtesies === 1 && isShort) ? [{ start: first.start, end: first.end }] : [];
}

/** The first sentence that owns, corrects or asks, when most of a long letter stands before it. */
export function buriedPoint({ sentences, guide }: LetterAtHand): Place[] {
  const body = bodyOf(sentences);
  const all = wordsIn(body);
  if (all < FEWEST_WORDS_TO_BURY || !isWholeLetter(sentences)) return [];
  const at = body.findIndex(({ lower }) => holds('ownership', lower, guide) || holds('evidence', lower, guide));
  const point = body[at];
  if (point === undefined || wordsIn(body.slice(0, at)) <= all * LATEST_POINT) return [];
  return [{ start: point.start, end: point.end }];
}
