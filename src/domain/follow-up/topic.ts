import { lowerStart } from './word-classes';
import { asClause } from './sentence';
import { baseOfThirdPerson, isFinite } from './verb-forms';

/** People are helped, not handled. */
const PEOPLE =
  /\b(?:managers?|inspectors?|staff|people|team|buyers?|customers?|patients?|volunteers?|parents?|famil(?:y|ies)|clients?|drivers?|nurses?|teachers?|pupils|students|residents|guests|owners?|directors?|candidates?|colleagues|children|members|studio|clinic|company|office|school|branch|practice|business|department|firm|shop|store|site|library|she|he|they|everyone|nobody|anyone|it|this|that|there|you|I|we|what|how|who)$/iu;
const THEIR_DOING =
  /^you (?:are|were) (?:\w+ly )?(?:moving|opening|launching|adding|replacing|building|merging|planning|rebuilding|starting|introducing|reorganising|reorganizing|changing|expanding|setting up|bidding for|preparing) (.+)$/iu;
const THEIR_HAVING = /^you (?:have|run|face|need|want) (?=(?:a|an|the|your|two|three|new)\b)(.+)$/iu;
const AFTER_THE_THING =
  /,? (?:that|which|who|because|since|so|and|but|as|when|while|by|next|this|into|back|until|before|after|coming|every|each)\b.*$/iu;
const ARTICLE_NEEDED = /^(?:late|bad|good|new|old|big|long|small|open|weekly|monthly|daily)\b/iu;
const BARE_PLURAL = /^\p{Ll}+s (?:between|of|in|for|with|from)\b/u;
const LONGEST = 9;

/**
 * The thing that a remark of theirs is about, to be named again later in the letter: "your Saturday roster", "Monday
 * mornings at 8:15". Takes the remark as it is said to them, without "You said that". Undefined when nothing is certain.
 */
export function topicOf(clause: string): string | undefined {
  const text = asClause(clause);
  const topic = topicIn(text);
  if (topic === undefined) return undefined;
  const words = topic.split(' ');
  const bare = words.at(-1) ?? '';
  if (/^you\b|\b(?:because|that|which)\b/iu.test(topic)) return undefined;
  if (
    words.length > LONGEST ||
    PEOPLE.test(bare) ||
    topic.length < 4 ||
    /[.;:?]/u.test(topic.replace(/\d[:.]\d|\b[ap]\.m\./gu, ''))
  )
    return undefined;
  const named = lowerStart(topic);
  return ARTICLE_NEEDED.test(named) || BARE_PLURAL.test(named) ? `the ${named}` : named;
}

type Reading = (text: string) => string | undefined;

const readings: readonly Reading[] = [
  (text) => {
    const [, verb = '', rest] =
      /^how (?:hard|difficult|tricky|easy|important) it is to (\p{L}+) (.+)$/iu.exec(text) ?? [];
    return rest && `${gerundOf(verb)} ${rest}`.replace(/ (?:well|fairly|properly)$/iu, '');
  },
  (text) => subjectOf(text.replace(/^(?:how|why|when|where) /iu, '')),
  (text) => SHOWN.exec(text)?.[1]?.replace(AFTER_THE_THING, ''),
  (text) => (/^(?:the|your|an?|\p{Ll}+ing)\b/iu.test(text) ? text.replace(AFTER_THE_THING, '') : undefined),
];

const SHOWN =
  /^(?:the|a|your) (?:\p{L}+ )?(?:tour|walk|visit|look|demo|demonstration|plan|drawing|example) (?:of|round|around|through) (.+)$/iu;

function topicIn(text: string): string | undefined {
  const doing = THEIR_DOING.exec(text)?.[1] ?? THEIR_HAVING.exec(text)?.[1];
  if (doing !== undefined) return thingIn(doing, text);
  for (const read of readings) {
    const topic = read(text);
    if (topic !== undefined) return topic;
  }
  return undefined;
}

function thingIn(doing: string, text: string): string | undefined {
  const from = /^from (.+) to (.+)$/iu.exec(doing);
  if (from && /\bmoving\b/u.test(text)) return `your move from ${from[1] ?? ''} to ${from[2] ?? ''}`;
  const thing = doing
    .replace(AFTER_THE_THING, '')
    .replace(/ (?:in|on|at) (?:spring|summer|autumn|winter|\p{Lu}\p{L}+|the \p{Ll}+)$/u, '');
  return /^(?:the|a|an|your|two|three|\p{L}+ \p{L}+)/u.test(thing) ? thing.replace(/^an? (?=.)/u, 'the ') : undefined;
}

/** The words before the first verb, when they are few and name a thing. */
function subjectOf(text: string): string | undefined {
  const words = text.split(' ');
  const at = words.findIndex(
    (word, index) => index > 0 && index <= LONGEST && isVerb(word, words[index - 1] ?? '', words[index + 1] ?? ''),
  );
  if (at < 1) return undefined;
  const subject = words.slice(0, /^(?:always|often|still|never|also|just)$/iu.test(words[at - 1] ?? '') ? at - 1 : at);
  if (/\b(?:that|which|who|whose)\b/iu.test(subject.join(' '))) return undefined;
  const isNamed =
    /^(?:the|your|their|late|bad|\p{L}+s)$/iu.test(subject[0] ?? '') ||
    subject.length > 1 ||
    (subject[0] ?? '').endsWith('s');
  return isNamed ? subject.join(' ') : undefined;
}

type IsVerb = (word: string, before: string, next: string) => boolean;

const verbs: readonly IsVerb[] = [
  (word, _before, next) => /^(?:pile|build|back|slip|fall|run)$/u.test(word) && /^(?:up|behind|over|late)$/u.test(next),
  (word, before, next) => OFTEN_A_VERB.test(word) && next !== '' && !/^(?:the|a|an|your|to|of|no)$/iu.test(before),
  (word) => isFinite(word) || /^(?:always|never|often)$/u.test(word),
  (word) => /^(?:went|came|took|lost|fell|grew|bought|opened|moved|failed|slipped|ran)$/u.test(word),
  (word, _before, next) => baseOfThirdPerson(word) !== undefined && /^\p{Ll}/u.test(word) && AFTER_A_VERB.test(next),
];
const OFTEN_A_VERB =
  /^(?:keep|keeps|takes?|needs?|loses?|arrives?|comes?|goes|feels?|wants?|makes?|means?|runs?|falls?|slips?|fills?|breaks?|matters?|happens?)$/u;
const AFTER_A_VERB = /^(?:the|a|an|its|up|to|out|more|all|every|no|into|from|by|at|on)$/iu;

function isVerb(word: string, before: string, next: string): boolean {
  // "The January run has …": what stands before the verb is its subject.
  const isBeforeIt = /^(?:has|have|is|are|was|were|will|must)$/u.test(next);
  return !isBeforeIt && verbs.some((says) => says(word, before, next));
}

/** "cover" → "covering", "run" → "running", "make" → "making". */
function gerundOf(base: string): string {
  const lower = base.toLocaleLowerCase('en');
  if (/(?:ee|oe|ye)$/u.test(lower)) return `${lower}ing`;
  if (lower.endsWith('ie')) return `${lower.slice(0, -2)}ying`;
  if (/[^aeiou]e$|ue$|[aeiou][^aeiou]e$/u.test(lower)) return `${lower.slice(0, -1)}ing`;
  if (/^(?:[^aeiou]*[aeiou][^aeiouwxy]|begin|forget|prefer|refer|admit|submit|plan)$/u.test(lower))
    return `${lower}${lower.at(-1) ?? ''}ing`;
  return `${lower}ing`;
}
