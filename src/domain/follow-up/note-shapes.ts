import { articleFor, DURATION, lowerStart, NUMBER_WORDS, ONE_EVENT } from './word-classes';
import { isFinite } from './verb-forms';

/**
 * Shapes of notes that lack their verb, and the words that are missing: "Four complaints upheld in two years" wants
 * "were". Only grammar is added. What fits no shape stays as it is.
 */
type Shape = (head: string) => string | undefined;

const HAPPENED =
  'upheld|funded|approved|won|completed|accepted|renewed|published|delivered|resolved|recorded|reported|lost|missed|saved|signed';
const COUNTED_THINGS = new RegExp(
  `^((?:\\d[\\d,.]*|${NUMBER_WORDS}|no)(?: [\\p{Ll}-]+){0,3}? [\\p{Ll}-]+) (${HAPPENED})(\\s.*)?$`,
  'iu',
);
const SENT_ON = /^(.+?) (emailed|sent|uploaded|posted|delivered) (this morning|today|yesterday|last \w+|on .+)$/iu;
const YEARS = /^(.+?), (?:from )?(.+ to .+), (\d{4} (?:to|until) (?:\d{4}|now|today))$/u;
const A_RATE =
  /, (?=(?:about |around |over |up to |some )?\d[\d,]* \p{L}[\p{L}-]*s (?:a|per|on an?|each|every) \p{L}+)/u;

const shapes: readonly Shape[] = [
  (head) => {
    const found = /^(.+?) on time (.+)$/iu.exec(head);
    if (found?.[1] === undefined || found[2] === undefined || hasVerb(head)) return undefined;
    const often = /^(?:\d[\d.]*\s?(?:%|per ?cent)|\w+ per ?cent) of\b/iu.test(found[2]) ? `on ${found[2]}` : found[2];
    return `my ${lowerStart(found[1])} ${isMany(found[1]) ? 'were' : 'was'} on time ${often}`;
  },
  (head) => {
    const found = COUNTED_THINGS.exec(head);
    if (found?.[1] === undefined || hasVerb(head)) return undefined;
    return `${lowerStart(found[1])} ${isMany(found[1]) ? 'were' : 'was'} ${found[2] ?? ''}${found[3] ?? ''}`;
  },
  (head) =>
    /^no \p{Ll}/iu.test(head) && !hasVerb(head)
      ? `there ${isMany(firstThing(head)) ? 'were' : 'was'} ${lowerStart(head)}`
      : undefined,
  (head) => {
    const found = SENT_ON.exec(head);
    if (found?.[1] === undefined || hasVerb(found[1]) || /^I\b/u.test(head)) return undefined;
    const thing = /^(?:the|my|a|an|both|all)\b/iu.test(found[1]) ? lowerStart(found[1]) : `the ${lowerStart(found[1])}`;
    return `I ${found[2]?.toLocaleLowerCase('en') ?? ''} ${thing} ${found[3] ?? ''}`;
  },
  (head) => {
    const found = hasVerb(head) ? null : A_SHARE.exec(head);
    return found?.[1] === undefined
      ? undefined
      : `my ${lowerFirst(found[1])} ${isMany(found[1]) ? 'were' : 'was'} ${found[2] ?? ''}`;
  },
  (head) => (/^\d[\d.,]*\s?(?:%|per ?cent) \p{Ll}/u.test(head) && !hasVerb(head) ? `I had ${head}` : undefined),
  (head) =>
    /^on (?:call|duty|the (?:[\p{L}-]+ ){0,3}(?:shift|desk|rota|ward|team|floor|line|road|phones?))\b/iu.test(head) &&
    !hasVerb(head)
      ? `I was ${lowerFirst(head).replace(/, (?=no \p{L})/u, ', with ')}`
      : undefined,
  (head) => {
    const found = hasVerb(head) ? null : /^(.+?) (ready to (?:send|show|share)\b.*)$/iu.exec(head);
    if (found?.[1] === undefined) return undefined;
    const thing = /^(?:the|my|a|an|both|all)\b/iu.test(found[1]) ? lowerStart(found[1]) : `the ${lowerFirst(found[1])}`;
    return `${thing} ${isMany(found[1]) ? 'are' : 'is'} ${found[2] ?? ''}`;
  },
  (head) => {
    const found = hasVerb(head) ? null : /^(\p{L}[\p{L} -]{3,40}): ((?:about )?[£$€₹\d].*)$/u.exec(head);
    return found?.[1] === undefined || isMany(found[1])
      ? undefined
      : `the ${lowerStart(found[1]).replace(/^the /u, '')} is this: ${found[2] ?? ''}`;
  },
  (head) => (/^fluent \p{Lu}/iu.test(head) && !/^fluent in/iu.test(head) ? `I speak ${lowerFirst(head)}` : undefined),
  (head) =>
    /^references? from \p{Lu}/iu.test(head) && !hasVerb(head)
      ? `I have ${isMany(firstThing(head)) ? '' : 'a '}${lowerFirst(head)}`
      : undefined,
  (head) =>
    /^(?:lowest|highest|best|fastest|top) \p{Ll}/iu.test(head) && !hasVerb(head)
      ? `I had the ${lowerFirst(head)}`
      : undefined,
];

const A_SHARE = /^(\p{Lu}[\p{Ll}-]+(?: [\p{Ll}-]+){0,3}) ((?:about |over )?\d[\d.,]*\s?(?:%|per ?cent).*)$/u;

/** The note as a sentence, when one of the shapes fits. */
export function completed(head: string): string | undefined {
  for (const shape of shapes) {
    const text = shape(head);
    if (text !== undefined) return text;
  }
  return undefined;
}

const WAS_WITHIN = /^((?:[\p{L}\d'’-]+ ){1,4})(within|under|over|above|below) (\d.*)$/u;
const SEEN = /^(?:visited|shopped|went|called|toured|walked|looked|tried|used|tested|read|saw)\b/iu;

type Unfolding = (head: string, tail: string) => readonly string[] | undefined;

const unfoldings: readonly Unfolding[] = [
  (head, tail) =>
    ONE_EVENT.test(`${head}:`) && !hasVerb(head)
      ? [`In ${articleFor(head)} ${lowerStart(head)} we had ${lowerStart(tail)}`]
      : undefined,
  (head, tail) => {
    const lasted = /^((?:\d+|\p{L}+) (?:days|weeks|months|years)), (.+)$/u.exec(tail);
    return lasted?.[1] === undefined ? undefined : [head, `It took ${lasted[1]}; ${lasted[2] ?? ''}`];
  },
  (head, tail) => {
    const [first = '', ...rest] = tail.split(/;\s+/u);
    const [, thing = '', where = '', figure = ''] = hasVerb(first) ? [] : (WAS_WITHIN.exec(first) ?? []);
    if (thing === '') return undefined;
    const named = /^(?:the|a|an|my|our)\b/iu.test(thing) ? thing : `the ${thing}`;
    return [[head, `${named}was ${where} ${figure}`, ...rest].join('; ')];
  },
  (head, tail) => (SEEN.test(head) && !hasVerb(tail) ? [head, `Saw ${listed(tail.split(/;\s+/u))}`] : undefined),
];

/** Takes a note apart at its colon where what follows wants a sentence of its own, or words to join it. */
export function unfolded(note: string): readonly string[] {
  const [, head, tail] = /^([^:]+[^\s:]): (?!\/)(.+)$/su.exec(note) ?? [];
  if (head === undefined || tail === undefined) return [note];
  for (const unfold of unfoldings) {
    const sentences = unfold(head, tail);
    if (sentences !== undefined) return sentences;
  }
  return [note];
}

/** "…, and the shelf behind the desk": the last thing of a list in the singular wants its article. */
function listed(things: readonly string[]): string {
  const named = things.map((thing, at) =>
    at > 0 &&
    /^[\p{Ll}-]+ [\p{Ll}-]+/u.test(thing) &&
    !isMany(firstThing(thing)) &&
    !/^(?:the|a|an|one|no|two|three|four|five)\b/u.test(thing)
      ? `the ${thing}`
      : thing,
  );
  return named.length < 2 ? (named[0] ?? '') : `${named.slice(0, -1).join('; ')}, and ${named.at(-1) ?? ''}`;
}

/** "Four years at the desk, about 70 check-ins a shift" and "…, dock worker to lead, 2012 to 2019" read aloud. */
export function eased(text: string): string {
  if (!DURATION.test(text)) return text;
  const years = YEARS.exec(text);
  const ordered = years === null ? text : `${years[1] ?? ''} (${years[3] ?? ''}), from ${years[2] ?? ''}`;
  return ordered.replace(A_RATE, ', with ');
}

const hasVerb = (text: string): boolean =>
  text
    .replace(/\d [ap]m\b/giu, '')
    .split(' ')
    .some((word) => isFinite(word.replace(/[,.;]$/u, '')));
const firstThing = (text: string): string => text.split(/ (?:in|on|at|for|from|with|over|of|behind|to|by)\b/u)[0] ?? '';
const isMany = (text: string): boolean => /[^s]s$/iu.test(firstThing(text)) && !/^(?:one|1)\b/iu.test(text);
const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
