import { placeOf } from './sentences';
import type { Sentence } from './sentences';

interface Place {
  readonly start: number;
  readonly end: number;
}

const NOT_A_NAME = new Set([
  'dear',
  'hi',
  'hello',
  'hey',
  'good',
  'morning',
  'afternoon',
  'evening',
  'day',
  'respected',
  'greetings',
  'mr',
  'mrs',
  'ms',
  'miss',
  'mx',
  'dr',
  'prof',
  'professor',
  'sir',
  'madam',
  'maam',
  "ma'am",
  'ma',
  'team',
  'hiring',
  'panel',
  'all',
  'everyone',
  'manager',
  'and',
  'or',
  'the',
  'to',
  'of',
  'for',
  'recruiter',
  'there',
]);
// "the role at X", "to join X": places where only the employer addressed can stand. "At X I cut…" is evidence from elsewhere.
const EMPLOYER =
  /(?:\b(?:the|this|your)(?: [a-z]{1,20}){0,4} (?:role|position|post|job|vacancy|interview|opening)s? (?:at|with)|\b(?:join|joining|work for|working for|work at|working at)) ((?:[A-Z][\p{L}&'-]{1,30} ?){1,4})/gu;

const wordsOf = (name: string): string[] => name.toLowerCase().match(/[\p{L}'-]{2,40}/gu) ?? [];

/** Names in a greeting that the brief does not know, letter for letter; a greeting without a name is fine. */
export function findWrongName(greetings: readonly Sentence[], interviewer: string | undefined): Place[] {
  if (interviewer === undefined || interviewer.trim() === '') return [];
  const known = new Set(wordsOf(interviewer));
  return greetings.flatMap((greeting) =>
    [...greeting.plain.matchAll(/\b\p{Lu}[\p{L}'-]{1,40}/gu)]
      .filter(([word]) => !NOT_A_NAME.has(word.toLowerCase()) && !known.has(word.toLowerCase()))
      .map((match) => placeOf(greeting, match.index, match.index + match[0].length)),
  );
}

/** Where another company is named as the one that is written to. Shared words ("Juniper" for "Juniper Clinic") are enough to be right. */
export function findWrongCompany(sentences: readonly Sentence[], company: string | undefined): Place[] {
  const known = new Set(wordsOf(company ?? ''));
  if (known.size === 0) return [];
  return sentences.flatMap((sentence) =>
    [...sentence.plain.matchAll(EMPLOYER)].flatMap((match) => {
      const named = (match[1] ?? '').trimEnd();
      if (wordsOf(named).some((word) => known.has(word))) return [];
      const from = match.index + match[0].length - (match[1] ?? '').length;
      return [placeOf(sentence, from, from + named.length)];
    }),
  );
}
