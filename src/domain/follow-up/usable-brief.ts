import type { WholeBrief } from './letter';
import { quotes, sentencesOf, tidyText } from './sentence';

/** Words that carry anger or contempt. They stay in the reflection (letters.md 11, lint 10). */
const HEATED =
  /\b(?:idiots?|stupid|moron\w*|useless|pathetic|snake|liars?|jerk|bastard|bitch|crap|shit\w*|fuck\w*|damn\w*|bloody|hate[sd]?|hell|unfair\w*|joke of|a joke|clueless|incompetent|beg(?:ging)?|desperate\w*|please,? please)\b/iu;
/** Health, money and home as reasons: they decide nothing, and some of them must not be known (letters.md 2, 8). */
const PRIVATE =
  /\b(?:my|our) (?:rent|mortgage|debts?|bills|overdraft|divorce|surgery|operation|depression|anxiety|medication|therap\w+|diagnosis|pregnancy|chemo\w*|kids?|wife|husband|ex|landlord|benefits)\b|\b(?:evicted|bankrupt\w*|antidepressants?|panic attacks?|throwing up|vomit\w*|miscarriage|rehab)\b/iu;
/** Words to whoever writes the letter, not a fact about the candidate: pasted text is data (letters.md 11, lint 11). */
const TOLD_TO_WRITER =
  /\b(?:ignore|disregard|forget|override) (?:all |any |the |your )*(?:previous|prior|above|earlier|other|instructions?|rules?)\b|\b(?:system|assistant|developer) ?(?:prompt|message|note)?\s?:|\bas an? (?:ai|language model)\b|\byou are (?:now )?an? (?:\w+ )?(?:ai|assistant|model|bot|writer)\b|^(?:please )?(?:write|say|state|add|include|insert|mention|output|print|respond|reply|tell (?:them|him|her))\b.{0,20}\b(?:that|in the letter|the following|only|instead|letter)\b|<\/?\w+>|\{\{|\bprompt\b/iu;

export const isHeated = (text: string): boolean => HEATED.test(text);
const OF_NO_WEIGHT =
  /^(?:that|i|am|is|are|was|were|have|had|has|held|ran|led|managed|the|a|an|or|and|of|to|in|it|its|any|for|my|they|she|he|anything|about|be|been|will|would|do|did|if|not|never|me)$/u;
const DENIED = /\b(?:not|never|no|nor|without|\w+n['’]t)\b/iu;

/**
 * The brief without what a letter must not carry: heated sentences, sentences taken over from "what went wrong", and
 * statements the candidate said not to make. Kept sentences keep their words (letters.md 11, lints 2, 10 and 12).
 */
export function usableBrief(brief: WholeBrief): WholeBrief {
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

function cleaned(text: string | undefined, brief: WholeBrief): string | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const kept = sentencesOf(text).filter((sentence) => mayStand(sentence, brief));
  return kept.length === 0 ? undefined : tidyText(kept.join(' '));
}

function mayStand(sentence: string, { whatWentWrong = '', mustNotClaim }: WholeBrief): boolean {
  return (
    !HEATED.test(sentence) &&
    !PRIVATE.test(sentence) &&
    !TOLD_TO_WRITER.test(sentence) &&
    !quotes(sentence, whatWentWrong) &&
    !mustNotClaim.some((claim) => states(sentence, claim))
  );
}

/** Whether one of these sentences says what must not be claimed. */
export const mustNotStand = (text: string, claims: readonly string[]): boolean =>
  claims.length > 0 && sentencesOf(text).some((sentence) => claims.some((claim) => states(sentence, claim)));

/** Whether a sentence says what must not be claimed: every word of weight is in it, and both deny it or neither does. */
function states(sentence: string, claim: string): boolean {
  const weighty = wordsOf(claim).filter((word) => !OF_NO_WEIGHT.test(word));
  const said = new Set(wordsOf(sentence));
  const isSaid = weighty.length > 0 && weighty.every((word) => said.has(word));
  return isSaid && DENIED.test(sentence) === DENIED.test(claim) && !/\basked\b/iu.test(sentence);
}

function wordsOf(text: string): readonly string[] {
  return (text.toLocaleLowerCase('en').match(/[\p{L}\p{N}£$€.,]*[\p{L}\p{N}]/gu) ?? []).map((word) =>
    word.replace(/^[.,]+/u, ''),
  );
}
