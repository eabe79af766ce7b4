import type { Observation, SignState } from '@/domain/diagnosis/sign';

import { optionsAsked } from './asked';
import { pathThrough } from './path';
import { type Answer, type Answers, type Option, type Question, NONE, NOT_SURE } from './question';

/**
 * Reads signs off the answers, at most one observation for each sign, in the order of the questions.
 *
 * - A chosen option shows its signs to be present and may rule others out.
 * - "None of these" rules out what the options on the page could have shown.
 * - "Not sure" is a known unknown. It is reported so that the picture can offer the question again.
 * - An option left unticked says nothing: people in distress tick what they remember, not all that happened
 *   (evidence.md 9.1), so its signs stay unknown rather than absent.
 *
 * When two answers disagree, what was seen outweighs what was ruled out, and both outweigh "not sure".
 * Only answers on the path count.
 */
export function signsFromAnswers<Sign extends string>(
  questions: readonly Question<Sign>[],
  answers: Answers,
): readonly Observation<Sign>[] {
  const { path, relevant } = pathThrough(questions, answers, 'full');
  const strongest = new Map<Sign, Observation<Sign>>();
  for (const question of path) {
    const answer = relevant[question.id];
    const seen = answer ? observe(question, answer, relevant) : [];
    for (const observation of seen) {
      const known = strongest.get(observation.sign);
      if (known === undefined || outweighs(observation.state, known.state)) {
        strongest.set(observation.sign, observation);
      }
    }
  }
  return [...strongest.values()];
}

const weights: Readonly<Record<SignState, number>> = { present: 2, absent: 1, unknown: 0 };

function outweighs(state: SignState, known: SignState): boolean {
  return weights[state] > weights[known];
}

function observe<Sign extends string>(
  question: Question<Sign>,
  answer: Answer,
  relevant: Answers,
): readonly Observation<Sign>[] {
  const options = optionsAsked(question, relevant);
  const from = question.id;
  const shown = options.flatMap(({ shows }) => shows ?? []);
  if (answer.chosen.includes(NOT_SURE)) return shown.map((sign) => ({ sign, state: 'unknown', from }));
  if (answer.chosen.includes(NONE)) {
    const { none: quote = '', noneShows = [] } = question.choice ?? {};
    return [
      ...shown.map((sign) => ({ sign, state: 'absent', from, quote }) as const),
      ...noneShows.map((sign) => ({ sign, state: 'present', from, quote }) as const),
    ];
  }
  return options
    .filter(({ id }) => answer.chosen.includes(id))
    .flatMap((option) => {
      const quote = quoteFor(question, option, answer);
      return [
        ...(option.shows ?? []).map((sign) => ({ sign, state: 'present', from, quote }) as const),
        ...(option.rulesOut ?? []).map((sign) => ({ sign, state: 'absent', from, quote }) as const),
      ];
    });
}

/** A few typed words say more than the label; a long account is not a quotation, and may be private. */
function quoteFor(question: Question, option: Option, answer: Answer): string {
  const line = question.fields?.find(({ kind, revealedBy }) => kind === 'line' && revealedBy === option.id);
  return (line && answer.fields[line.id]) ?? option.label;
}
