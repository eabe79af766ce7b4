import { bodyOf, isGreeting, isWholeLetter } from './letter-body';
import { brusque, buriedPoint, machineSounding, wrongChannel } from './letter-flags';
import type { LetterAtHand, Place } from './letter-at-hand';
import { holds, needOf } from './missing-moves';
import { findWrongCompany, findWrongName } from './named-right';
import type { LetterCheck, RequiredMove } from './remark';
import { countWords, placeOf } from './sentences';
import type { Sentence } from './sentences';

const APOLOGY =
  /\b(?:sorry(?! (?:to hear|not to be|for your loss))|apolog(?:y|ies|i[sz](?:e[ds]?|ing))|forgive(?: me|ness)?|beg (?:your|ur) pardon)\b/giu;
// Words of the body; a LinkedIn note counts characters (letters.md 5 and 7).
const MOST_WORDS: Readonly<Record<string, number>> = { voicemail: 90, text: 60 };
const MOST_WORDS_OF_A_LETTER = 250;
const MOST_SIGNS_ON_LINKEDIN = 300;
// Owning takes at most a quarter of the words (evidence.md 4.6), measured where there is enough text to measure.
const LARGEST_OWN_SHARE = 0.25;
const FEWEST_WORDS_TO_MEASURE = 60;
const STRESSED = /\b(?:PLEASE|NEED|NEVER|ALWAYS|REALLY|VERY|BEST|ONLY|MUST|URGENT|STILL|WHY|NOW|EVERY|NOTHING|LOVE)\b/u;
const CAPITALS = /\b[A-Z]{2,20}(?: [A-Z']{1,20}){1,8}\b/u;

function places(sentences: readonly Sentence[], pattern: RegExp): Place[] {
  return sentences.flatMap((sentence) =>
    [...sentence.plain.matchAll(pattern)].map((match) => placeOf(sentence, match.index, match.index + match[0].length)),
  );
}

function secondApology({ sentences }: LetterAtHand): Place[] {
  return places(sentences, APOLOGY).slice(1);
}

function apologyInCleanLetter({ sentences, context, guide }: LetterAtHand): Place[] {
  const isClean = context.brief?.approach === 'clean' || needOf('ownership', context, guide) === 'absent';
  return isClean ? places(sentences, APOLOGY).slice(0, 1) : [];
}

function tooLong({ letter, sentences, context }: LetterAtHand): Place[] {
  if (context.channel === 'linkedin')
    return letter.length > MOST_SIGNS_ON_LINKEDIN ? [{ start: MOST_SIGNS_ON_LINKEDIN, end: letter.length }] : [];
  if (context.channel === 'phone') return [];
  const most = MOST_WORDS[context.channel ?? ''] ?? MOST_WORDS_OF_A_LETTER;
  const body = bodyOf(sentences);
  let words = 0;
  for (const sentence of body) {
    words += countWords(sentence.plain);
    if (words > most) return [{ start: sentence.start, end: body.at(-1)?.end ?? sentence.end }];
  }
  return [];
}

function exclamations({ sentences }: LetterAtHand): Place[] {
  return places(sentences, /!/gu).slice(1);
}

function shouting({ sentences }: LetterAtHand): Place[] {
  return sentences.flatMap((sentence) => {
    const isHeading = !/\p{Ll}/u.test(sentence.plain) && !/[!?]$/u.test(sentence.plain);
    if (isHeading) return [];
    const run = CAPITALS.exec(sentence.plain);
    const loud = run !== null && /[A-Z]{4}/u.test(run[0]) ? run : STRESSED.exec(sentence.plain);
    return loud === null ? [] : [placeOf(sentence, loud.index, loud.index + loud[0].length)];
  });
}

function ownShare({ sentences, guide }: LetterAtHand): Place[] {
  const body = bodyOf(sentences);
  const all = body.reduce((sum, sentence) => sum + countWords(sentence.plain), 0);
  const owning = body.filter(
    (sentence) => holds('ownership', sentence.lower, guide) && !holds('evidence', sentence.lower, guide),
  );
  const owned = owning.reduce((sum, sentence) => sum + countWords(sentence.plain), 0);
  if (all < FEWEST_WORDS_TO_MEASURE || owned <= all * LARGEST_OWN_SHARE) return [];
  const last = owning.at(-1);
  return last ? [{ start: last.start, end: last.end }] : [];
}

/** A missing move is marked where it would stand: thanks at the opening, the ask at the end. */
function missing(move: RequiredMove, where: 0 | -1): (at: LetterAtHand) => Place[] {
  return ({ sentences, missing: moves }) => {
    const passage = isWholeLetter(sentences) && moves.includes(move) ? bodyOf(sentences).at(where) : undefined;
    return passage ? [{ start: passage.start, end: passage.end }] : [];
  };
}

/** The decisions that need the whole letter or a fact beside it, by the name a rule gives. */
export const letterChecks: Readonly<Record<LetterCheck, (at: LetterAtHand) => readonly Place[]>> = {
  'second-apology': secondApology,
  'apology-in-clean-letter': apologyInCleanLetter,
  'too-long': tooLong,
  exclamations,
  shouting,
  'own-share': ownShare,
  'machine-sounding': machineSounding,
  'wrong-channel': wrongChannel,
  'buried-point': buriedPoint,
  brusque,
  'missing-thanks': missing('thanks', 0),
  'missing-ask': missing('ask', -1),
  'wrong-name': ({ sentences, context }) => findWrongName(sentences.filter(isGreeting), context.brief?.interviewer),
  'wrong-company': ({ sentences, context }) => findWrongCompany(sentences, context.brief?.company),
};
