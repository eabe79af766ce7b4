import type { WholeBrief, LetterQuestion } from './letter';

/** Two figures for one thing. Neither is chosen: the candidate is asked, and the facts with them wait (letters.md 6). */
export interface Conflict {
  readonly question: LetterQuestion;
  /** "18 or 13 per cent" */
  readonly figures: string;
  readonly facts: readonly string[];
}

const FIGURE = /[£$€₹]?\d[\d,]*(?:\.\d+)?\s?(?:%|per ?cent|[mk]\b)?/giu;
const EITHER_OR = new RegExp(
  `(${FIGURE.source})(?: \\p{L}+){0,2}(?:,? or (?:was it |maybe |perhaps |is it )?|,? maybe | / )(?:about )?(${FIGURE.source})`,
  'iu',
);
const UNSURE =
  /\b(?:not sure|unsure|can['’]?t remember|cannot remember|don['’]?t know (?:which|whether|if)|either|or was it|no idea which|one of (?:them|these)|two different|both numbers|conflict\w*|contradict\w*)\b/iu;
const SMALL =
  /^(?:a|an|the|of|in|at|on|for|to|and|with|by|from|my|our|i|we|was|were|is|are|about|over|under|per|year|years|month|months|week|weeks|day|days)$/u;

/** Finds facts that say the same thing with different figures, and a figure the candidate is not sure of. */
export function conflictsIn({ evidence, whatWentWrong = '' }: WholeBrief): readonly Conflict[] {
  const pairs = evidence.flatMap((fact, at) => evidence.slice(at + 1).flatMap((other) => pairOf(fact, other) ?? []));
  const unsure = evidence.flatMap((fact) => unsureIn(fact) ?? []);
  const told = UNSURE.test(whatWentWrong) ? EITHER_OR.exec(whatWentWrong) : null;
  const among =
    told === null
      ? []
      : evidence.filter((fact) =>
          figuresIn(fact).some((figure) => figure === clean(told[1]) || figure === clean(told[2])),
        );
  return [...pairs, ...unsure, ...(told === null ? [] : [conflict(clean(told[1]), clean(told[2]), among)])];
}

function pairOf(fact: string, other: string): Conflict | undefined {
  const [ones, others] = [figuresOrYears(fact), figuresOrYears(other)];
  if (ones.length !== 1 || others.length !== 1 || ones[0] === others[0]) return undefined;
  const [said, saidToo] = [wordsOf(fact), wordsOf(other)];
  const same = said.filter((word) => saidToo.includes(word)).length;
  const isSame = same >= 2 && same >= 0.75 * Math.max(said.length, saidToo.length);
  return isSame ? conflict(ones[0] ?? '', others[0] ?? '', [fact, other]) : undefined;
}

function unsureIn(fact: string): Conflict | undefined {
  const found = EITHER_OR.exec(fact);
  return found === null ? undefined : conflict(clean(found[1]), clean(found[2]), [fact]);
}

const conflict = (one: string, other: string, facts: readonly string[]): Conflict => ({
  facts,
  figures: `${one} or ${other}`,
  question: {
    field: 'evidence',
    text: `Two figures stand for one thing, ${one} and ${other}. Which one can you show on paper?`,
  },
});

const clean = (figure = ''): string => figure.trim();
const figuresIn = (text: string): readonly string[] =>
  (text.match(FIGURE) ?? []).map(clean).filter((figure) => !/^(?:19|20)\d{2}$/u.test(figure));
const figuresOrYears = (text: string): readonly string[] =>
  figuresIn(text).length > 0 ? figuresIn(text) : (text.match(/\b(?:19|20)\d{2}\b/gu) ?? []);
const wordsOf = (text: string): readonly string[] =>
  (
    text
      .replace(FIGURE, ' ')
      .toLocaleLowerCase('en')
      .match(/\p{L}+/gu) ?? []
  ).filter((word) => !SMALL.test(word));
