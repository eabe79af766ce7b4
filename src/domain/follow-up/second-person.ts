import { isNamed, pronounOf, type Named } from './addressee';
import { lowerStart, NUMBER_WORDS } from './word-classes';
import { asClause, asSentence } from './sentence';
import { baseOfThirdPerson, isFinite, isPast, withYou } from './verb-forms';

const HAS_DETERMINER = new RegExp(
  `^(?:the|a|an|your|my|our|his|her|their|its|this|that|how|what|why|${NUMBER_WORDS}|\\d.*)$`,
  'iu',
);

/** What they said or showed, as it can be said to them. `gratitude` goes on from "Thank you for your time". */
export interface Moment {
  readonly gratitude?: string;
  /** What they said, without "You said that". */
  readonly point?: string;
  readonly sentence: string;
}

const SUBJECT = `(?:He|She|They|The (?:interviewer|chair|manager|hiring manager|recruiter|panel)|(?:(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof)\\.? )?\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+){0,2})`;
const GERUNDS: Readonly<Record<string, string>> = {
  described: 'describing',
  explained: 'explaining',
  mentioned: 'mentioning',
  told: 'telling',
  'gave me': 'giving me',
  'warned me about': 'warning me about',
  'talked about': 'talking about',
  'talked me through': 'talking me through',
  'walked me through': 'walking me through',
  'took me through': 'taking me through',
  'spoke about': 'speaking about',
  'spoke of': 'speaking of',
  showed: 'showing',
  shared: 'sharing',
  'pointed out': 'pointing out',
};
const REPORT = new RegExp(
  `^(${SUBJECT}) ((?:had |have |also |just |then |even )*)(said|told me|told us|${Object.keys(GERUNDS).join('|')}|asked|wanted to know|wondered)(?: (?:me|us|that))*\\b(.*)$`,
  'u',
);
/** Verbs that report how they looked. Telling people that they smiled is no reference to the conversation. */
const LOOKED =
  /\b(?:smiled|nodded|laughed|frowned|sighed|yawned|stared|glanced|seemed|looked|shrugged|wrote (?:it|that|something)|went quiet|raised)\b/iu;
/** Names of things that one can thank for. */
const SHOWN =
  /^(?:the|a|an|your|their|his|her) (?:\w+ )?(?:tour|walk|visit|story|look|explanation|description|chance|demo|demonstration|introduction|coffee|lunch|advice|example|question|drawing|plan)\b/iu;

/**
 * Turns a note about the conversation ("Karen said their Saturday roster is hard") towards the person it is written to
 * ("You said that your Saturday roster is hard"). What cannot be turned with certainty keeps its words in a neutral
 * frame; a note that only reports a face or a gesture gives nothing.
 */
export function momentFor(note: string, people: readonly Named[]): Moment | undefined {
  const text = asClause(note);
  const [to] = people;
  if (text === '' || (LOOKED.test(text) && !/\b(?:said|told|asked|explained|described)\b/iu.test(text)))
    return undefined;
  if (/^you(?:r|['’]\w+)?\b/iu.test(text)) return { sentence: asSentence(text) };
  const report = REPORT.exec(itsPoint(text));
  if (report) return reported(report, people);
  if (/^(?:he|she|they|their|his|her)\b/iu.test(text) && !saysSomething(text)) return undefined;
  return saysSomething(text) ? saidThat(toYou(lowerStart(text), to)) : seen(text, to);
}

const AND_SAID = new RegExp(`^(${SUBJECT}) .+? and ((?:said|mentioned|explained) .+)$`, 'u');

/** "She showed the bench and said readings differ": what was said is the point. */
function itsPoint(text: string): string {
  const [, subject, said] = AND_SAID.exec(text) ?? [];
  return subject === undefined || said === undefined ? text : `${subject} ${said}`;
}

/** "The board on the wall; buyers sit next to …": a thing that was seen, and what was noticed. */
function seen(text: string, to: Named | undefined): Moment {
  const noun = toYou(lowerStart(text), to).replace(/;\s+(?=\p{Ll})(?=[^;]*$)/u, ', and that ');
  return SHOWN.test(text)
    ? { gratitude: `for ${noun}`, sentence: asSentence(`I remember ${noun}`) }
    : { sentence: asSentence(`I remember ${withThe(noun)}`) };
}

/** Whether a note tells what they said or asked, so that it can stand as something from the conversation. */
export const reportsWords = (note: string): boolean => REPORT.test(asClause(note));

function reported(
  [, subject = '', adverbs = '', verb = '', rest = '']: readonly string[],
  people: readonly Named[],
): Moment {
  const [to] = people;
  const said = toYou(rest.trim(), to);
  if (!isAddressee(subject, people))
    return { sentence: asSentence(`${subject} ${adverbs}${withThat(verb)} ${rest.trim()}`) };
  if (/^(?:said|told (?:me|us))$/u.test(verb)) return saidThat(said.replace(/^that /u, ''), 'said');
  if (lacksThat(verb, said)) return saidThat(lowerStart(said), verb);
  const gerund = GERUNDS[verb];
  const sentence = asSentence(`You ${adverbs}${verb} ${said}`);
  return gerund === undefined || said === '' ? { sentence } : { gratitude: `for ${gerund} ${said}`, sentence };
}

const withThat = (verb: string): string => (/^(?:said|told)/u.test(verb) ? `${verb} that` : verb);

/** "explained the batch must finish": a whole clause wants its "that". */
const lacksThat = (verb: string, said: string): boolean =>
  /^(?:told|explained|mentioned|showed|pointed out)$/u.test(verb) &&
  !/^(?:that|how|what|why|when|where)\b/u.test(said) &&
  saysSomething(said);

function saidThat(clause: string, verb = 'mentioned'): Moment {
  const point = lowerStart(clause);
  return { gratitude: `for telling me that ${clause}`, sentence: asSentence(`You ${verb} that ${clause}`), point };
}

/** A pronoun is the person written to; a name has to be theirs. With nobody known, "they" is the reader. */
function isAddressee(subject: string, people: readonly Named[]): boolean {
  if (/^(?:He|She)$/u.test(subject))
    return pronounOf(people[0]) === undefined || pronounOf(people[0]) === subject.toLocaleLowerCase('en');
  if (/^(?:They|The )/u.test(subject)) return people.length < 2 || subject === 'They';
  return people[0] !== undefined && isNamed(people[0], subject);
}

/** Whether a clause has a verb of its own, not only one in "which still uses …". */
export function saysSomething(text: string): boolean {
  const words = text.split(' ').map((word) => word.replace(/[,;:]$/u, ''));
  const verbs = words.filter((word, at) => at > 0 && says(word)).length;
  return verbs > words.filter((word) => /^(?:which|who|that|whose)$/u.test(word)).length;
}

const says = (word: string): boolean =>
  isFinite(word) ||
  (baseOfThirdPerson(word) !== undefined && /^\p{Ll}/u.test(word)) ||
  (isPast(word) && /^(?:bought|opened|lost|won|built|published|moved|launched|hired|started)$/u.test(word));

interface Turning {
  readonly words: readonly string[];
  /** Another person or several things were named: "they" or "he" may now mean them. */
  readonly others: boolean;
  readonly agree: boolean;
}

/** "they" and "their" become "you" and "your" until something else is named that they could mean. */
export function toYou(clause: string, to: Named | undefined): string {
  const start: Turning = { words: [], others: false, agree: false };
  return clause
    .split(' ')
    .reduce<Turning>((done, word, at, all) => turn(done, word, all[at + 1], to), start)
    .words.join(' ');
}

const YOURS: Readonly<Record<string, string>> = {
  they: 'you',
  them: 'you',
  their: 'your',
  theirs: 'yours',
  he: 'you',
  she: 'you',
  him: 'you',
  his: 'your',
  her: 'your',
};

function turn(done: Turning, word: string, next: string | undefined, to: Named | undefined): Turning {
  const [, bare = '', mark = ''] = /^(.*?)([,;:]?)$/u.exec(word) ?? [];
  const lower = bare.toLocaleLowerCase('en');
  const yours = meansYou(lower, done, to) ? turned(lower, next) : undefined;
  if (yours !== undefined) return { ...done, words: [...done.words, yours + mark], agree: /^(?:he|she)$/u.test(lower) };
  if (done.agree)
    return {
      ...done,
      words: [...done.words, withYou(bare) + mark],
      agree: /^(?:always|also|never|often|still|just|really)$/u.test(lower),
    };
  return { words: [...done.words, word], others: done.others || isPlural(bare), agree: false };
}

/** "They" can mean the reader until several things were named; "late confirmations are their headache" still does. */
function meansYou(word: string, { words, others }: Turning, to: Named | undefined): boolean {
  if (/^(?:he|she|him|his|her)$/u.test(word)) return fitsTitle(word, to);
  return !others || /^(?:is|are|was|were)$/u.test(words.at(-1) ?? '');
}

function turned(word: string, next: string | undefined): string | undefined {
  if (/^(?:they|he|she)['’](?:re|s|ve|d|ll)$/u.test(word)) return contracted(word);
  if (word === 'her' && (next === undefined || /^(?:to|at|in|on|for|with|and|when|about)$/u.test(next))) return 'you';
  return Object.hasOwn(YOURS, word) ? YOURS[word] : undefined;
}

function fitsTitle(pronoun: string, to: Named | undefined): boolean {
  const known = pronounOf(to);
  return known === undefined || (known === 'he' ? /^(?:he|him|his)$/u : /^(?:she|her)$/u).test(pronoun);
}

function contracted(word: string): string {
  const [, , ending = ''] = /^(\w+)['’](\w+)$/u.exec(word) ?? [];
  return ending === 's' ? 'you are' : `you'${ending}`;
}

/** A plural thing before a pronoun: "the branch managers feel they …". Days and verbs do not count. */
function isPlural(word: string): boolean {
  if (/^(?:people|women|men|children|staff|both|others)$/iu.test(word)) return true;
  return (
    /[a-z]{2,}s$/u.test(word) &&
    !/(?:ss|us|is|['’]s|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|always|sometimes|days|weeks|months|years)$/iu.test(
      word,
    ) &&
    baseOfThirdPerson(word) === undefined
  );
}

function withThe(noun: string): string {
  const first = noun.split(' ')[0] ?? '';
  return HAS_DETERMINER.test(first) || (/^\p{Lu}/u.test(first) && !first.includes('-')) ? noun : `the ${noun}`;
}
