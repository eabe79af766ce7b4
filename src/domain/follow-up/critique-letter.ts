import type { CriticModel } from './critic/model';
import { MOST_PER_RULE, checkedRemark, findRemarks, withoutEchoes } from './find-remarks';
import { letterChecks } from './letter-checks';
import { missingMoves } from './missing-moves';
import { readingGrade } from './reading-grade';
import type { Critique, LetterContext, LetterRule, MoveGuide } from './remark';
import { countWords, splitSentences } from './sentences';

/**
 * Reads a letter as the person who gets it would: which words make them wince, why, and what to write instead; and which
 * moves are missing (letters.md 8 and 9, evidence.md 4.6).
 *
 * Decides nothing about sending and changes nothing. Offsets are UTF-16 units of `letter`, so `letter.slice(start, end)`
 * are the words marked. Remarks come in the order of the text. Without a situation only what every letter needs is missed;
 * without a brief nothing is said about names; without a model only what the rules' own words and checks find. Any text is
 * fine, an empty one too; the work grows linearly with it.
 */
export function critique(
  letter: string,
  context: LetterContext,
  rules: readonly LetterRule[],
  guide: MoveGuide,
  model?: CriticModel,
): Critique {
  const sentences = splitSentences(letter);
  const missing = missingMoves(
    sentences.map((sentence) => sentence.lower),
    context,
    guide,
  );
  const atHand = { letter, sentences, context, guide, missing };
  const checked = rules.flatMap((rule) =>
    (rule.check === undefined
      ? []
      : letterChecks[rule.check]({ ...atHand, finds: rule.finds }).slice(0, MOST_PER_RULE)
    ).map((place) => checkedRemark(letter, rule, place, sentences)),
  );
  return {
    remarks: withoutEchoes([...findRemarks(letter, sentences, rules, model), ...checked]),
    missing,
    words: countWords(letter),
    readingGrade: readingGrade(letter),
  };
}
