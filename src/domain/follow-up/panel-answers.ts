import { isNamed, nameFor, peopleNamed } from './addressee';
import { firstPerson } from './first-person';
import type { WholeBrief } from './letter';
import { asClause, asSentence } from './sentence';
import { lowerStart } from './word-classes';

interface Asked {
  readonly who: string;
  readonly question: string;
}

/**
 * When several people each asked one thing, each gets an answer of its own: the fact that shares words with the
 * question, and what is left over for the question that is left over. Undefined unless every question finds a fact.
 */
export function answersToPanel(brief: WholeBrief): string | undefined {
  const asked = questionsOf(brief.specificMoment ?? '');
  if (asked.length < 2 || asked.length > brief.evidence.length) return undefined;
  const facts = new Map<Asked, string>();
  for (const one of asked) {
    const fact = brief.evidence.find((item) => ![...facts.values()].includes(item) && sharesStem(item, one.question));
    if (fact !== undefined) facts.set(one, fact);
  }
  const open = asked.filter((one) => !facts.has(one));
  const left = brief.evidence.filter((item) => ![...facts.values()].includes(item));
  if (open.length > 1 || left.length < open.length) return undefined;
  open.forEach((one, at) => facts.set(one, left[at] ?? ''));
  return asked.map((one) => answered(one, facts.get(one) ?? '', brief)).join(' ');
}

function questionsOf(moment: string): readonly Asked[] {
  return asClause(moment)
    .split(/,\s+(?:and\s+)?|;\s+|\s+and\s+(?=(?:the|Mr|Ms|Mrs|Dr|Miss)\b)/u)
    .flatMap((part) => {
      const found = /^(.+?) asked (?:me )?(.+)$/u.exec(part);
      return found?.[1] !== undefined && found[2] !== undefined ? [{ who: found[1], question: found[2] }] : [];
    });
}

function answered({ who, question }: Asked, fact: string, { interviewer, locale, warmth }: WholeBrief): string {
  const people = peopleNamed(interviewer);
  const person = people.find((one) => isNamed(one, who));
  const isReader = person === undefined ? /^(?:the chair|he|she|they)$/iu.test(who) : person === people[0];
  const name = isReader ? 'You' : person ? nameFor(person, locale, warmth) : who;
  const [first, ...rest] = firstPerson(fact);
  if (first === undefined) return '';
  const answer = first.kind === 'fragment' ? first.text : lowerStart(first.text.replace(/\.$/u, ''));
  return [asSentence(`${name} asked ${question}: ${answer}`), ...rest.map(({ text }) => asSentence(text))].join(' ');
}

/** Words of five letters or more with the same first five: "complaints" and "complaint", "stop" counts whole. */
function sharesStem(fact: string, question: string): boolean {
  const stems = (text: string) =>
    (text.toLocaleLowerCase('en').match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5));
  const known = new Set(stems(fact));
  return stems(question).some(
    (stem) => known.has(stem) && !/^(?:what|about|would|could|shoul|which|where|their|your)$/u.test(stem),
  );
}
