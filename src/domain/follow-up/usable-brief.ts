import type { Brief } from './letter';
import { quotes, sentencesOf, tidyText } from './sentence';

/** Words that carry anger or contempt. They stay in the reflection (letters.md 11, lint 10). */
const HEATED =
  /\b(?:idiots?|stupid|moron\w*|useless|pathetic|snake|liars?|jerk|bastard|bitch|crap|shit\w*|fuck\w*|damn\w*|bloody|hate[sd]?|hell|unfair\w*|joke of|a joke|clueless|incompetent|beg(?:ging)?|desperate\w*|please,? please)\b/iu;
const OF_NO_WEIGHT =
  /^(?:that|i|am|is|are|was|were|have|had|has|held|the|a|an|or|and|of|to|in|it|its|any|for|my|they|she|he|anything|about|be|been|will|would|do|did|if|not|never|me)$/u;
const DENIED = /\b(?:not|never|no|nor|without|\w+n['’]t)\b/iu;

/**
 * The brief without what a letter must not carry: heated sentences, sentences taken over from "what went wrong", and
 * statements the candidate said not to make. Kept sentences keep their words (letters.md 11, lints 2, 10 and 12).
 */
export function usableBrief(brief: Brief): Brief {
  const { specificMoment, whyThisJob, companyFact, offDay, ...rest } = brief;
  const keep = (text: string | undefined) => cleaned(text, brief);
  const moment = keep(specificMoment);
  const why = keep(whyThisJob);
  const fact = keep(companyFact);
  return {
    ...rest,
    ...(moment && { specificMoment: moment }),
    ...(why && { whyThisJob: why }),
    ...(fact && { companyFact: fact }),
    ...(offDay?.trim() && { offDay }),
    evidence: rest.evidence.flatMap((item) => keep(item) ?? []),
    betterAnswers: rest.betterAnswers.flatMap(({ asked, answer }) => {
      const [question, now] = [keep(asked), keep(answer)];
      return now === undefined ? [] : [{ answer: now, ...(question && { asked: question }) }];
    }),
  };
}

function cleaned(text: string | undefined, brief: Brief): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const kept = sentencesOf(text).filter((sentence) => mayStand(sentence, brief));
  return kept.length === 0 ? undefined : tidyText(kept.join(' '));
}

function mayStand(sentence: string, { whatWentWrong = '', mustNotClaim }: Brief): boolean {
  return (
    !HEATED.test(sentence) && !quotes(sentence, whatWentWrong) && !mustNotClaim.some((claim) => states(sentence, claim))
  );
}

/** Whether a sentence says what must not be claimed: every word of weight is in it, and it is not denied. */
function states(sentence: string, claim: string): boolean {
  const weighty = wordsOf(claim).filter((word) => !OF_NO_WEIGHT.test(word));
  const said = new Set(wordsOf(sentence));
  return weighty.length > 0 && weighty.every((word) => said.has(word)) && !DENIED.test(sentence);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLocaleLowerCase('en').match(/[\p{L}\p{N}£$€.,]*[\p{L}\p{N}]/gu) ?? []).map((word) =>
    word.replace(/^[.,]+/u, ''),
  );
}
