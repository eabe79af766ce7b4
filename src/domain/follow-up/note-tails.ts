import { isFinite } from './verb-forms';
import { AMOUNT, ANY_PERSON, COUNT_SINCE, lowerStart, opensWithPast } from './word-classes';

interface TailStart {
  readonly when: (clause: string, words: readonly string[]) => boolean;
  /** The words that the clause lacks, seen from its first two. */
  readonly with: (first: string, second: string) => string;
  readonly asIs?: true;
}

const THE_THING =
  /^(?:cause|result|reason|outcome|first|second|third|last|rest|fix|error|average|total) (?:was|is|were|are)\b/iu;

/** "noise complaint closed in three weeks" */
const BARE_THING =
  /^(?!(?:the|a|an|my|our|its|their|his|her|this|that|no|all|both|each|every|it|they|we|he|she|who|which|nobody|everyone|there|then|also|one|two|three|four|five|six)\b)(?:\p{Ll}[\p{Ll}-]* )?\p{Ll}[\p{Ll}-]*[^s\s] (?:closed|fell|rose|dropped|ended|grew|improved|doubled|halved|went|was)\b/u;

const tailStarts: readonly TailStart[] = [
  {
    when: (clause, words) => COUNT_SINCE.test(clause) && !words.some((word) => isFinite(word)),
    with: (first) => (/^(?:one|no|1)$/iu.test(first) ? 'there has been' : 'there have been'),
  },
  { when: (clause) => /^[£$€₹]\s?\d\S*( (?:a|per) \w+)?$/u.test(clause), with: () => 'that is', asIs: true },
  { when: (clause) => ANY_PERSON.test(clause) && /\s\p{Lu}/u.test(clause), with: () => 'my' },
  { when: (clause) => THE_THING.test(clause) || BARE_THING.test(clause), with: () => 'the' },
  // "dropped six of 14 reports" is what I did, "went live late" is what happened.
  { when: (_clause, words) => opensWithPast(words), with: (_first, second) => (AMOUNT.test(second) ? 'I' : 'it') },
];

/** What stands after a semicolon, with the words it lacks: "cause was a late date" is "the cause was …". */
export function readTail(clause: string): string {
  const words = clause.split(' ');
  const [first = '', second = ''] = words;
  const lower = lowerStart(clause);
  const started = tailStarts.find(({ when }) => when(clause, words));
  return started === undefined ? clause : `${started.with(first, second)} ${started.asIs === true ? clause : lower}`;
}
