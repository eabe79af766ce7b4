import { completed, eased, unfolded } from './note-shapes';
import { readTail } from './note-tails';
import { asClause, asSentence, sentencesOf } from './sentence';
import { baseOfThirdPerson, isBase, isFinite, isPast, looksTheSameInPast, participleOf } from './verb-forms';
import {
  articleFor,
  CHANGED,
  CREDENTIAL,
  DETERMINER_ALONE,
  DURATION,
  lowerStart,
  NAMED_PERSON,
  ONE_EVENT,
  ONE_THING,
  opensAnObject,
  opensWithPast,
  STANDS_ALONE,
} from './word-classes';

/** A fact in the candidate's words, made fit to stand in a letter. A fragment needs an introduction and a colon. */
export interface Woven {
  readonly kind: 'sentence' | 'fragment';
  readonly text: string;
}

/**
 * Turns a note such as "Closed three entities each month" into first-person prose, sentence by sentence. Only grammar
 * is added ("I", "the", "there was"); what cannot be read with certainty stays a fragment, word for word.
 */
export function firstPerson(note: string): readonly Woven[] {
  return sentencesOf(note).flatMap(unfolded).map(weave);
}

function weave(sentence: string): Woven {
  const [head = '', ...tail] = asClause(sentence).split(/;\s+/u);
  const read = readHead(head);
  const rest = read.kind === 'sentence' ? tail.map(readTail) : tail;
  // What has no verb hangs on a fragment by a comma.
  const hangs = read.kind === 'fragment' && !rest.some((clause) => clause.split(' ').some((word) => isFinite(word)));
  const text = [read.text, ...rest].join(hangs ? ', ' : '; ').replace(PASSIVE, ', $1');
  return read.kind === 'sentence'
    ? { kind: 'sentence', text: asSentence(text.replace(/ \(in (?=the |my |our )/u, ' (this is in ')) }
    : { kind: 'fragment', text: asFragment(text) };
}

/** "; it used by 60 staff" is said of the thing before. */
const PASSIVE =
  /; it ((?:used|read|adopted|followed|praised|chosen|shared|copied|approved|funded|kept|held) (?:by|in|at|across|on)\b)/u;

type Reading = (words: readonly string[], head: string) => string | undefined;

/** The first reading that is certain makes the sentence. */
const readings: readonly Reading[] = [
  person,
  pastVerb,
  standsAlone,
  auxiliary,
  predicate,
  presentVerb,
  duration,
  openedByPlace,
  available,
  single,
  (_words, head) => completed(head),
  plainSentence,
];

function readHead(head: string): Woven {
  const words = head.split(' ');
  for (const reading of readings) {
    const text = reading(words, head);
    if (text !== undefined) return { kind: 'sentence', text };
  }
  return { kind: 'fragment', text: head };
}

function standsAlone([first = '']: readonly string[], head: string): string | undefined {
  return STANDS_ALONE.test(first) || /(?:^|\s)I(?:\s|['’])/u.test(head) ? head : undefined;
}

function pastVerb(words: readonly string[], head: string): string | undefined {
  const skip = /^(?:also|then|personally|successfully|recently|twice|once|independently|regularly)$/iu.test(
    words[0] ?? '',
  )
    ? 1
    : 0;
  const verb = words[skip] ?? '';
  if (!opensWithPast(words.slice(skip))) return undefined;
  const lowered = words.map((word, at) => (at <= skip ? word.toLocaleLowerCase('en') : word));
  // "Bought a headset since and ran three calls": one tense for both.
  if (head.includes(' since and ')) return `afterwards I ${lowered.join(' ').replace(/ since and /u, ' and ')}`;
  if (!/(?:\bsince \d{4}\b|\bsince$|\bso far$)/iu.test(head.split(', ')[0] ?? '')) return `I ${lowered.join(' ')}`;
  return `I have ${[...lowered.slice(0, skip), participleOf(verb), ...lowered.slice(skip + 1)].join(' ')}`;
}

function auxiliary([first = '', ...rest]: readonly string[]): string | undefined {
  const verbs: Readonly<Record<string, string>> = {
    has: 'have',
    have: 'have',
    had: 'had',
    is: 'am',
    am: 'am',
    was: 'was',
    would: 'would',
    will: 'will',
    can: 'can',
    could: 'could',
  };
  const verb = Object.hasOwn(verbs, first.toLocaleLowerCase('en')) ? verbs[first.toLocaleLowerCase('en')] : undefined;
  return verb === undefined || rest.length === 0 ? undefined : `I ${verb} ${rest.join(' ')}`;
}

function predicate([first = '', second = '']: readonly string[], head: string): string | undefined {
  const credential = CREDENTIAL.test(first) && /^(?:in|as|to|for|by|with)$/iu.test(second);
  if (
    !credential &&
    !/^(?:available|responsible|fluent in|able|ready|willing|comfortable|familiar|in charge)\b/iu.test(head)
  )
    return undefined;
  const past = /^(?:responsible|in charge)\b/iu.test(head) && /\b(?:19|20)\d{2}\b|\blast year\b/u.test(head);
  return `I ${past ? 'was' : 'am'} ${lowerStart(head)}`;
}

function presentVerb([first = '', second = '', ...rest]: readonly string[]): string | undefined {
  const third = baseOfThirdPerson(first);
  const verb = third ?? (isBase(first) && !looksTheSameInPast(first) ? first.toLocaleLowerCase('en') : undefined);
  const certain = opensAnObject(second) && !/^(?:of|for|in|on|at|to|from|by)$/iu.test(second);
  return verb !== undefined && certain ? `I ${verb} ${[second, ...rest].join(' ')}` : undefined;
}

function duration(words: readonly string[], note: string): string | undefined {
  const head = eased(note);
  const found = DURATION.exec(head);
  if (!found || words.some((word) => isFinite(word))) return undefined;
  if (/^(?:of|experience)$/iu.test(found[3] ?? '')) return `I have ${lowerStart(head)}`;
  const parts = head
    .split(', ')
    .reduce<readonly string[]>(
      (done, part) => [...done, done.some((one) => one.startsWith('from ')) ? part : withFrom(part, done.length)],
      [],
    );
  const ended = /\b(?:19|20)\d{2}\b/u.test(head) && !/\b(?:now|today|present|since)\b/iu.test(head);
  return `I ${ended ? 'spent' : 'have spent'} ${lowerStart(parts.join(', '))}`;
}

/** "dock worker to inventory lead" and "2012 to 2019" want their "from". */
function withFrom(part: string, at: number): string {
  return at > 0 && /^(?:\d{4}|[a-z][a-z -]*) (?:to|until) [\w -]+$/u.test(part) && !/^from\b/u.test(part)
    ? `from ${part}`
    : part;
}

const HAS_SUBJECT = /^(?:I|we|you|he|she|it|they|there|who|which|that|nobody|everyone)$/iu;

/** "At Brightside moved the collect point": the subject goes before the verb. */
function openedByPlace(words: readonly string[], head: string): string | undefined {
  if (!/^(?:at|in|for|with|on|during|as|after|before|within|under)$/iu.test(words[0] ?? '')) return undefined;
  const at = words.findIndex(
    (word, index) => index > 1 && isPast(word.replace(/,$/u, '')) && opensWithPast(words.slice(index)),
  );
  const before = words.slice(0, at);
  const last = before.at(-1) ?? '';
  const hasOne = before.some((word) => isFinite(word)) || DETERMINER_ALONE.test(last) || HAS_SUBJECT.test(last);
  if (at < 0 || hasOne) return undefined;
  const lead = before.join(' ');
  return commaAllows(lead, head) ? `${lead} I ${words.slice(at).join(' ')}` : undefined;
}

/** A comma inside the place would mean that something else came between. */
const commaAllows = (lead: string, head: string): boolean =>
  lead.endsWith(',') || !head.includes(',') || head.indexOf(',') > lead.length;

function person(words: readonly string[], head: string): string | undefined {
  return NAMED_PERSON.test(head) && words.some((word) => isFinite(word)) ? `my ${lowerStart(head)}` : undefined;
}

function available(_words: readonly string[], head: string): string | undefined {
  const found = /^([\p{L}\d' -]+?)\s+available(\s.*)?$/iu.exec(head);
  if (!found?.[1] || found[1].split(' ').length > 5 || found[1].split(' ').some((word) => isFinite(word)))
    return undefined;
  return `${found[1]} ${found[1].endsWith('s') ? 'are' : 'is'} available${found[2] ?? ''}`;
}

/** "Six-hour outage in May: …" happened once. */
function single(words: readonly string[], head: string): string | undefined {
  const found = ONE_EVENT.exec(head);
  if (!found?.[1] || found[1].endsWith('s') || words.slice(0, 4).some((word) => isFinite(word))) return undefined;
  return `There was ${articleFor(found[1])} ${lowerStart(head)}`;
}

/** "Two contracts in 2023 ended on their dates": a verb that takes no object can only be the sentence's own. */
const NO_OBJECT =
  /^(?:ended|expired|doubled|halved|improved|dropped|increased|decreased|stayed|remained|lasted|continued|finished|tripled)$/u;
const isMainVerb = (word: string, words: readonly string[], at: number): boolean =>
  (/^(?:Mr|Mrs|Ms|Dr)\.?$/u.test(words[0] ?? '') && baseOfThirdPerson(word) !== undefined && /^\p{Ll}/u.test(word)) ||
  isFinite(word) ||
  (NO_OBJECT.test(word) && /(?:s|\d)$/u.test(words[at - 1] ?? ''));

/** What is measured goes without a name: "Class average rose" is "the class average rose". */
const A_MEASURE =
  /^(?:class|team|average|customer|staff|error|waste|stock|output|patient|pass|scrap|turnover|month-end|waiting|response|delivery|injury|complaint|budget|overall|weekly|monthly|annual|yearly)\b/iu;

function plainSentence(words: readonly string[], head: string): string | undefined {
  const at = words.findIndex(
    (word, index) => index > 0 && index <= 12 && isMainVerb(word.replace(/[,.]$/u, ''), words, index),
  );
  if (at < 1 || words.slice(0, at).some((word) => /^(?:who|which|that|whose|where)$/iu.test(word))) return undefined;
  if (CHANGED.test(words[0] ?? '')) return `the ${lowerStart(head)}`;
  return at > 1 && A_MEASURE.test(head) && !(words[at - 1] ?? '').endsWith('s')
    ? `the ${head.charAt(0).toLocaleLowerCase('en')}${head.slice(1)}`
    : head;
}

function asFragment(text: string): string {
  const start = lowerStart(text);
  const isOne = ONE_THING.test(start);
  const article = isOne ? `${articleFor(start)} ` : CHANGED.test(start.split(' ')[0] ?? '') ? 'the ' : '';
  return asClause(`${article}${start}`.replace(/:\s/u, ' – '));
}
