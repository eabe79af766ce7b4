import { isPast, looksTheSameInPast } from './verb-forms';

export const NUMBER_WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred';
const DETERMINER = `the|a|an|this|these|that|those|my|our|their|its|each|every|all|both|some|any|no|another|half`;
const PREPOSITION =
  'in|on|at|to|for|from|with|by|of|over|under|about|after|before|into|onto|through|without|within|as|up|down|out|off|back|live';
export const STANDS_ALONE =
  /^(?:I|I['’]\w+|my|mine|we|we['’]\w+|our|it|there|this|these|that|those|what|when|while|because|if|since|once|although|he|she|they|her|his|their|people|nobody|everyone)$/iu;
/** Words in -ed that describe a person or a paper more often than they tell an act. */
export const CREDENTIAL =
  /^(?:certified|qualified|experienced|skilled|licensed|registered|chartered|accredited|trusted|dedicated|talented|trained|corrected|revised|redone|updated|rewritten|detailed)$/iu;
export const CHANGED = /^(?:corrected|revised|redone|updated|rewritten)$/iu;
const PERSON =
  '(?:(?:former|current|line|plant|team|shift|project|store|office|senior|department|previous|last)\\s+)*(?:supervisor|manager|boss|lead|director|mentor|colleague|client|head|professor|tutor|employer|guide|lecturer|teacher|coach|trainer|partner|owner|chef|principal)';

const A_NUMBER = new RegExp(`^(?:[£$€₹]?\\d[\\d.,]*\\S*|(?:${NUMBER_WORDS})(?:-\\w+)?)$`, 'iu');
const OPENS_OBJECT = new RegExp(
  `^(?:${DETERMINER}|${PREPOSITION}|${NUMBER_WORDS}|me|us|them|it|him|her|and|then|how|what|why)$`,
  'iu',
);

export const DURATION = new RegExp(
  `^((?:about|over|nearly|almost|more than)\\s+)?((?:\\d+|${NUMBER_WORDS})(?:-\\w+)?)\\s+(?:years|months|weeks|seasons|summers|terms)(?:['’])?\\s+(at|in|as|with|on|[a-z]+ing|part[- ]time|full[- ]time|of|experience)\\b`,
  'iu',
);
export const DETERMINER_ALONE = new RegExp(`^(?:${DETERMINER})$`, 'iu');
export const NAMED_PERSON = new RegExp(`^${PERSON}(?:\\s+(?:Dr|Mr|Mrs|Ms)\\.?)?(?:\\s+\\p{Lu}[\\p{L}.'’-]*)+\\s`, 'iu');
export const ANY_PERSON = new RegExp(`^${PERSON}\\b`, 'iu');
export const ONE_EVENT = new RegExp(`^((?:\\d+|${NUMBER_WORDS})-[a-z]+ [a-z]+)\\s+(?:in|on|at|last)\\s[^:]*:`, 'iu');
export const COUNT_SINCE = new RegExp(`^(?:${NUMBER_WORDS}|\\d+|no)\\b.*\\bsince$`, 'iu');
export const AMOUNT = new RegExp(`^(?:${DETERMINER}|${NUMBER_WORDS}|\\d.*)$`, 'iu');
export const ONE_THING =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|\d+)-[a-z]+ (?:[a-z]+ ){0,3}[a-z]*[^s\W] (?:in|on|at|for|with)\b/iu;
const NEVER_A_NAME = new RegExp(
  `^(?:${DETERMINER}|${PREPOSITION}|${NUMBER_WORDS}|more|most|almost|nearly|about|than|there|it|he|she|they|his|her|we|you|your|what|how|why|where|who|when|while|because|if|since|once|then|first|second|third|also|to|not|and|but|so|late|small|new|open|good|people|working|being|helping|having|seeing|learning|available|responsible|fluent|able|ready|willing|comfortable|familiar)$`,
  'iu',
);

/** Nouns and adjectives that notes begin with and that go on in small letters. */
const COMMON_FIRST =
  /^(?:budget|exit|night|day|morning|evening|weekend|weekly|monthly|daily|annual|yearly|class|page|slide|plan|report|rota|roster|record|result|results|project|product|service|system|process|order|orders|customer|customers|client|clients|patient|patients|student|students|pupil|pupils|sales|stock|staff|shift|shifts|safety|quality|training|test|website|data|design|event|events|launch|menu|price|prices|cost|costs|revenue|returns|scrap|waste|output|volunteer|volunteers|average|total|full|final|short|long|large|early|average|error|errors|complaints|deliveries|delivery|calls|tickets|attendance|absence|downtime|overtime|transitions|churn) (?=\p{Ll}|–)/iu;

/** A word that can only begin what a verb acts on, or the rest of its clause. */
export const opensAnObject = (word: string): boolean => OPENS_OBJECT.test(word) || A_NUMBER.test(word);

/** "Trained one driver" opens with a verb; "Trained nurse with", "Set of tools" and "Cut flowers" may not. */
export function opensWithPast(words: readonly string[]): boolean {
  const [verb = '', next = ''] = words;
  if (!isPast(verb) || next === '') return false;
  if (CREDENTIAL.test(verb)) return opensAnObject(next) && !/^(?:in|as|to|for|by|with|at)$/iu.test(next);
  if (!looksTheSameInPast(verb)) return true;
  return next.toLocaleLowerCase('en') !== 'of' && (/^(?:cut|put)$/iu.test(verb) || opensAnObject(next));
}

export function articleFor(text: string): string {
  return /^(?:[aeio]|8|11\b|18)/iu.test(text) && !/^(?:one|once)\b/iu.test(text) ? 'an' : 'a';
}

/** Lowers the first letter when the first word cannot be a name: grammar words, numbers, known verbs, "First-stop". */
export function lowerStart(text: string): string {
  const first = /^[\p{L}\p{N}'’-]+/u.exec(text)?.[0] ?? '';
  const lowers =
    NEVER_A_NAME.test(first) ||
    COMMON_FIRST.test(text) ||
    /^\p{Lu}[\p{Ll}]+-\p{Ll}/u.test(first) ||
    CREDENTIAL.test(first) ||
    isPast(first) ||
    ANY_PERSON.test(text);
  return lowers && !/^I(?:['’]|$)/u.test(first) ? text.charAt(0).toLocaleLowerCase('en') + text.slice(1) : text;
}
