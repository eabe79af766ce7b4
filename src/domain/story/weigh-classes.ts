import type { Sentence, Token } from '@/lib/english';
import { clausesOf } from './clauses';
import type { ReaderModel } from './model';
import { scoreClasses } from './score';
import type { LanguageTools, Telling } from './story';

/** Clauses are read beside the sentences up to so many characters in all; a longer story is read by sentences alone. */
const MOST_CHARACTERS = 6000;
/** A clause's words alone mislead: it counts as much as the square root of its own probability times its sentence's. */
const OWN_SHARE = 0.5;
/** Of the sentences that may show a sign so many count, and none of those that hardly do: a long story shows no more by its length. */
const MOST_PLACES = 3;
const FAINTEST = 0.03;
/** What is only feared or guessed tells of the candidate's mind, not of what happened. */
const OF_A_READING = 0.5;

export interface ToldSentence {
  readonly sentence: Sentence;
  readonly telling: Telling;
}

/** How likely the story shows a class, and where it shows most. */
export interface Weighed {
  readonly probability: number;
  readonly start: number;
  readonly end: number;
}

interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly scores: Float32Array;
}

interface ReadSentence {
  readonly whole: Stretch;
  readonly clauses: readonly Stretch[];
  readonly reading: boolean;
}

/** Weighs every class over the whole story: each sentence that may show it makes it likelier. The last class, none, is left out. */
export function weighClasses(
  text: string,
  told: readonly ToldSentence[],
  language: LanguageTools,
  model: ReaderModel,
): readonly Weighed[] {
  const read = readSentences(text, unlike(text, told), language, model);
  return model.classes.slice(0, -1).map((name, index) => {
    const cautious = !model.ofTheMind.has(name);
    return together(
      read.flatMap(({ whole, clauses, reading }) => {
        const shown = strongestIn(whole, clauses, index);
        const probability = reading && cautious ? shown.probability * OF_A_READING : shown.probability;
        return probability < FAINTEST ? [] : [{ ...shown, probability }];
      }),
    );
  });
}

/** Several sentences that may show the same make it likelier. */
function together(places: readonly Weighed[]): Weighed {
  const [best, ...others] = places.toSorted((a, b) => b.probability - a.probability).slice(0, MOST_PLACES);
  if (best === undefined) return { probability: 0, start: 0, end: 0 };
  const unseen = others.reduce((product, { probability }) => product * (1 - probability), 1 - best.probability);
  return { ...best, probability: 1 - unseen };
}

/** What is said twice in the same words is read once. */
function unlike(text: string, told: readonly ToldSentence[]): readonly ToldSentence[] {
  const seen = new Set<string>();
  return told.filter(({ sentence: { start, end } }) => {
    const said = text.slice(start, end);
    const known = seen.has(said);
    seen.add(said);
    return !known;
  });
}

function strongestIn(whole: Stretch, clauses: readonly Stretch[], index: number): Weighed {
  const ofWhole = whole.scores[index] ?? 0;
  let best = { probability: ofWhole, start: whole.start, end: whole.end };
  for (const { start, end, scores } of clauses) {
    const probability = (scores[index] ?? 0) ** OWN_SHARE * ofWhole ** (1 - OWN_SHARE);
    if (probability > best.probability) best = { probability, start, end };
  }
  return best;
}

function readSentences(
  text: string,
  told: readonly ToldSentence[],
  language: LanguageTools,
  model: ReaderModel,
): readonly ReadSentence[] {
  const parts = clausesWithin(told);
  const stretches = told.flatMap(({ sentence }, index) => [sentence.tokens, ...(parts[index] ?? [])]);
  const spans = stretches.map((tokens) => ({ start: tokens[0]?.start ?? 0, end: tokens.at(-1)?.end ?? 0 }));
  const meanings = language.meanings(spans.map(({ start, end }) => text.slice(start, end)));
  const scored = stretches.map((tokens, index): Stretch => ({
    start: spans[index]?.start ?? 0,
    end: spans[index]?.end ?? 0,
    scores: scoreClasses(tokens, meanings[index] ?? new Float32Array(0), model),
  }));
  let next = 0;
  return told.flatMap(({ telling }, index): readonly ReadSentence[] => {
    const whole = scored[next];
    const from = next + 1;
    next = from + (parts[index]?.length ?? 0);
    return whole === undefined ? [] : [{ whole, clauses: scored.slice(from, next), reading: telling === 'reading' }];
  });
}

/** The clauses of each sentence that tells several things, while the story is short enough for them. */
function clausesWithin(told: readonly ToldSentence[]): readonly (readonly (readonly Token[])[])[] {
  const parts = told.map(({ sentence }) => {
    const clauses = clausesOf(sentence.tokens);
    return clauses.length < 2 ? [] : clauses;
  });
  const length = told.reduce(
    (sum, { sentence: { start, end } }, index) => sum + (end - start) * (parts[index]?.length === 0 ? 1 : 2),
    0,
  );
  return length > MOST_CHARACTERS ? parts.map(() => []) : parts;
}
