import { articleFor, lowerStart } from './word-classes';
import type { WholeBrief, Situation } from './letter';
import { asClause, asSentence, sentencesOf } from './sentence';
import { baseOfPast } from './verb-forms';
import { timeFirst } from './weave-facts';

/** An answer made of what the candidate once did, and the facts that went into it. */
export interface AnswerFromFacts {
  readonly text: string;
  readonly used: readonly string[];
}

const ANSWERABLE: readonly Situation[] = [
  'blanked-answer',
  'weak-answer',
  'panel',
  'nerves',
  'bluffed',
  'phone-call',
  'voicemail',
];
const WHAT_I_WOULD_DO = /\b(?:I would|I will|to|would one) (?!have\b)\p{L}+/iu;
const LOOKS_FOR_A_CAUSE =
  /\b(?:check|look|investigat\w*|find|trace|diagnos\w*|debug|troubleshoot|wrong|off by|causes?|first)\b/iu;
const URGENT = /\b(?:if|when|fail\w*|outage|crisis|emergency|breaks?|goes down|walks? out|short-staffed)\b/iu;
/** Steps one can propose again; a result such as "cut" or "won" is none. */
const STEPS =
  /^(?:add|agree|ask|assign|bring|build|call|check|close|compare|contact|document|escalate|explain|find|freeze|give|inform|isolate|list|log|look|move|name|pause|prepare|put|recommend|record|remind|review|roll|send|separate|set|sort|speak|split|start|stop|tell|test|trace|train|use|walk|warn|write)$/u;
const ALREADY_THERE =
  /^(?:\d|all\b|two\b|three\b|four\b|five\b)|\b(?:the \p{L}[\p{L} -]+ (?:uses?|still use)|alone)\b/iu;

/**
 * For a question about what one would do: the steps that the facts hold. "Added a check to the list; it has caught two
 * since" becomes "I would add a check to the list, as I did there; it has caught two since". Undefined when the question
 * asks for something else or no fact is a step: nothing is made up (letters.md 4.2, "has not really done it").
 */
export function answerFromFacts(brief: WholeBrief, asked: string | undefined): AnswerFromFacts | undefined {
  if (asked === undefined || !isAboutSteps(brief, asked)) return undefined;
  const causes = LOOKS_FOR_A_CAUSE.test(asked) ? brief.evidence.flatMap((fact) => causeIn(fact) ?? []).slice(0, 1) : [];
  const others = brief.evidence.filter((fact) => fact !== causes[0]?.fact);
  const told = [...causes, ...others.flatMap((fact) => stepIn(fact) ?? [])].slice(0, 2);
  if (told.length === 0) return undefined;
  const opening = URGENT.test(asked) && causes.length === 0 ? 'On the first day' : 'First';
  const text = told.map(({ sentence }, at) => asSentence(sentence(at === 0 ? opening : 'Then')));
  return { text: text.join(' '), used: told.map(({ fact }) => fact) };
}

interface Step {
  readonly fact: string;
  readonly sentence: (opening: string) => string;
}

const isAboutSteps = ({ situation, betterAnswers }: WholeBrief, asked: string): boolean =>
  betterAnswers.length === 0 && ANSWERABLE.includes(situation) && WHAT_I_WOULD_DO.test(asked);

const WITH_CAUSE = /^(?:I )?(found|traced|fixed|solved|cleared|resolved) (.+?); (?:the )?cause was (.+)$/iu;

/** "Found a difference in March; cause was a shifted cut-off date": the first thing to look for. */
function causeIn(fact: string): Step | undefined {
  const [, did = '', thing = '', cause = ''] = WITH_CAUSE.exec(asClause(fact)) ?? [];
  if (cause === '') return undefined;
  const verb = did.toLocaleLowerCase('en');
  return {
    fact,
    sentence: (opening) => `${opening} I would check for ${cause}. That was the cause of ${dated(thing, verb)}`,
  };
}

/** "a difference in March", found → "a difference, which I found in March" */
function dated(thing: string, verb: string): string {
  const [, when, what = thing] = /^(\p{Lu}.*?) I \p{L}+ (.+)$/u.exec(timeFirst(`I ${verb} ${thing}`)) ?? [];
  const named = /^(?:a|an|the|two|three)\b/iu.test(what) ? what : `${articleFor(what)} ${what}`;
  return `${named}, which I ${verb}${when === undefined ? '' : ` ${lowerStart(when)}`}`;
}

const DONE = /^(?:(At|In|For|With) (.+?) (?:in (\d{4}) )?)?(?:I )?(\p{L}+ed|\p{L}+) (.+)$/u;

/** "At Prairie Health in 2023 recommended delaying go-live": a step, and where it was taken. */
function stepIn(fact: string): Step | undefined {
  const [head = '', ...tail] = asClause(sentencesOf(fact)[0] ?? '').split(/;\s+/u);
  const found = readStep(head);
  if (found === undefined || ALREADY_THERE.test(found.rest)) return undefined;
  const where = found.where === '' ? 'as I did then' : `as I did ${found.where}`;
  const after = followedBy(tail.join('; '));
  return { fact, sentence: (opening) => `${opening} I would ${found.base} ${found.rest}, ${where}${after}` };
}

/** What came of it, as a sentence with the subject it lacks. */
function followedBy(after: string): string {
  if (after === '') return '';
  const start = /^(?:went|came|turned|ran|saved|caught|has)\b/iu.test(after) ? 'It ' : '';
  return `. ${asSentence(`${start}${start === '' ? after : lowerStart(after)}`)}`;
}

function readStep(head: string): { base: string; rest: string; where: string } | undefined {
  const words = head.split(' ');
  const at = words.findIndex((word) => STEPS.test(baseOfPast(word) ?? ''));
  const verb = words[at];
  if (verb === undefined || at > 7 || !DONE.test(head)) return undefined;
  const before = words
    .slice(0, at)
    .filter((word) => word !== 'I')
    .join(' ');
  if (before !== '' && !/^(?:At|In|For|With|On|During)\b/u.test(before)) return undefined;
  return {
    base: baseOfPast(verb) ?? verb,
    rest: words.slice(at + 1).join(' '),
    where: before === '' ? '' : lowerFirst(before),
  };
}

const lowerFirst = (text: string): string => text.charAt(0).toLocaleLowerCase('en') + text.slice(1);
