import { firstPerson, type Woven } from './first-person';
import type { LetterParts } from './letter-part';
import { isFinite, isPast } from './verb-forms';
import { lowerStart } from './word-classes';
import { countWords } from './sentences';

const LONGEST_FACT = 60;
const LONGEST_PAIR = 26;
/** Acts that read well after "also". */
const ADDS =
  /^I (?!also\b|have\b|am\b|was\b|would\b|will\b|can\b|could\b|came\b|left\b|lost\b|then\b|resigned\b)\p{Ll}+\b/u;
const MONTH =
  'January|February|March|April|May|June|July|August|September|October|November|December|spring|summer|autumn|winter';
const TIME = new RegExp(
  ` ((?:in|since) (?:(?:early|late) )?(?:(?:${MONTH})(?: \\d{4})?|\\d{4})|on (?:\\d{1,2} (?:${MONTH})|(?:${MONTH}) \\d{1,2})(?: \\d{4})?|last (?:year|month|week|spring|summer|autumn|winter)|from \\d{4} to \\d{4})(?=[,;:.]|$| (?:and|with|that|for|at)\\b)`,
  'gu',
);
const CHANGE =
  /^(?!the (?:cause|reason|result)\b)[^;,]+ (?:fell|rose|went|dropped|grew|improved|halved|doubled|got|shrank|came) /iu;

/**
 * Facts as one person would tell them: sentences of their own, some opened by their time, two short ones joined, a change
 * tied to what brought it. Nothing is said that is not in the notes; figures stay as they were written.
 */
export function tellFacts(facts: readonly string[], introductions: LetterParts['introductions'], seed: number): string {
  const woven = facts.flatMap((fact) => withinReason(firstPerson(fact)));
  const said = woven.map((one, at) => inSentence(one, at, introductions, seed)).map(tied);
  return joined(varied(said)).join(' ');
}

function inSentence(one: Woven, at: number, { first, later }: LetterParts['introductions'], seed: number): string {
  if (one.kind === 'sentence') return one.text;
  const [head = '', tail] = one.text.split(/;\s+/u);
  if (tail !== undefined && /^(?:an? )?\p{Ll}/u.test(head) && CHANGE.test(tail) && !head.includes('–'))
    return `With ${head}, ${one.text.slice(head.length + 2)}.`;
  const frames = at === 0 ? first : later;
  return (frames[(seed + at) % frames.length] ?? '{fragment}').replace('{fragment}', () => `${one.text}.`);
}

/** "…; complaints fell" is one story: "…, and complaints fell". What has no verb of its own hangs on a comma. */
function tied(sentence: string): string {
  const parts = sentence.split(/;\s+/u);
  const [head = '', tail = ''] = parts;
  if (parts.length !== 2) return sentence;
  const hasVerb = tail.split(' ').some((word) => isFinite(word) || isPast(word.replace(/[,.]$/u, '')));
  if (!hasVerb && /^(?:best|worst|first|last|lowest|highest|the (?:best|most|lowest|highest))\b/u.test(tail))
    return `${head}, ${tail}`;
  const runs = (head.match(/,|\band\b|:/gu) ?? []).length < 2 && !/,|\band\b/u.test(tail);
  return runs && CHANGE.test(tail) ? `${head}, and ${tail}` : sentence;
}

/** Two sentences in a row do not both open with "I" and a verb: the second is opened by its time, or by "also". */
function varied(sentences: readonly string[]): readonly string[] {
  return sentences.reduce<readonly string[]>((done, sentence) => {
    const before = done.at(-1);
    const fronted = before === undefined || /^I\b/u.test(before) ? timeFirst(sentence) : sentence;
    if (fronted !== sentence || before === undefined) return [...done, fronted];
    const repeats = /^I (?!also\b|have\b|am\b)\p{Ll}/u.test(before) && !before.includes(' also ');
    return [...done, repeats && ADDS.test(sentence) ? sentence.replace(/^I /u, 'I also ') : sentence];
  }, []);
}

/** "I wrote the plan in March" → "In March I wrote the plan": only a time of the main clause, and only when it is the only one. */
export function timeFirst(sentence: string): string {
  const times = [...sentence.matchAll(TIME)];
  const [found] = times;
  if (found?.[1] === undefined || times.length !== 1 || !/^I (?!have since)/u.test(sentence)) return sentence;
  const before = sentence.slice(0, found.index);
  const last = before.split(' ').at(-1) ?? '';
  if (/^(?:the|of|this|since|from|until|by|than|at)$/iu.test(last)) return sentence;
  if (
    /[;:(]|,\s|\b(?:who|whose|what|how|which|that|when|where|after|before|because|if)\b|\bto (?=\p{L})/u.test(before) ||
    isPast(last)
  )
    return sentence;
  const time = found[1].charAt(0).toLocaleUpperCase('en') + found[1].slice(1);
  return `${time} ${before}${sentence.slice(found.index + found[0].length)}`;
}

/** Once in a passage, two short sentences about oneself become one. */
function joined(sentences: readonly string[]): readonly string[] {
  const at = sentences.findIndex((sentence, index) => {
    const before = sentences[index - 1];
    return (
      before !== undefined &&
      isShort(before) &&
      isShort(sentence) &&
      countWords(before) + countWords(sentence) <= LONGEST_PAIR
    );
  });
  if (at < 1) return sentences;
  const pair = `${(sentences[at - 1] ?? '').replace(/\.$/u, '')}, and ${lowerStart((sentences[at] ?? '').replace(/^I also /u, 'I '))}`;
  return [...sentences.slice(0, at - 1), pair, ...sentences.slice(at + 1)];
}

function isShort(sentence: string): boolean {
  return /^(?:I|In \S+ I) \p{Ll}/u.test(sentence) && !/[;:?]|, |\band\b/u.test(sentence);
}

/** A long story keeps its first sentences: the letter has room for a fact. */
function withinReason(sentences: readonly Woven[]): readonly Woven[] {
  let words = 0;
  return sentences.filter(({ text }, at) => (words += text.split(' ').length) <= LONGEST_FACT || at === 0);
}
