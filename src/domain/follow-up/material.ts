import { askedAbout, type AskedAbout } from './asked-about';
import { answerFromFacts, type AnswerFromFacts } from './answer-from-facts';
import { chooseEvidence, isOnlyWitness } from './choose-evidence';
import { firstPerson } from './first-person';
import type { Situation, WholeBrief } from './letter';
import type { LetterParts } from './letter-part';
import { answersToPanel } from './panel-answers';
import { youAsked } from './question-asked';
import { asClause, asSentence, hashOf } from './sentence';
import { tellFacts } from './weave-facts';

/** How many facts and better answers there is room for, and whether the first piece is the correction. */
export interface Room {
  readonly facts: number;
  readonly answers: number;
  readonly corrects: boolean;
  /** The correction waits for the candidate: two figures are told of. */
  readonly unsettled?: string;
}

/** What the candidate's facts say in this letter, each passage ready to stand; a passage there is nothing for is absent. */
export interface Material {
  readonly asked?: AskedAbout;
  /** The better answer: typed, one for each question of a panel, or made of steps once taken. */
  readonly answer?: string;
  readonly answerFrom: readonly (keyof WholeBrief)[];
  /** The fact that puts a wrong one right. */
  readonly correction?: string;
  /** "I am not certified.": the plain truth under a false yes. */
  readonly denial?: string;
  readonly homework?: string;
  readonly remedy?: string;
  readonly facts?: string;
  readonly witness?: string;
}

const PUT_RIGHT =
  /\bsince\b.*\b(?:run|ran|tested|checked|bought|set up|installed|switched|moved|joined|done|made)\b|\b(?:tested|ran|run|checked)\b.*\bsince\b/iu;
const LOOKED_UP =
  /^(?:(?:I )?(?:have |has )?(?:since )?(?:visited|shopped|read|studied|tried|ordered|watched|walked|toured|looked|spoke|spoken|talked|went through|gone through|called|compared|used (?:the|your|their))\b)|\bsince the interview\b/iu;

/** Chooses and words the facts of a letter: every claim is one of the brief's own (letters.md 4.2, 11). */
export function materialFor(brief: WholeBrief, parts: LetterParts, room: Room): Material {
  const panel = answersToPanel(brief);
  if (panel !== undefined) return { answer: panel, answerFrom: ['specificMoment', 'evidence'] };
  const asked = askedAbout(brief);
  const typed = present(answersInWords(brief.betterAnswers.slice(0, room.answers), parts));
  const { corrects, steps, put, read, rest } = sorted(brief, asked?.clause, typed, room);
  const seed = hashOf(brief.evidence.join('|'));
  const tell = (facts: readonly string[]) => present(tellFacts(facts, parts.introductions, seed));
  const left = Math.max(1, room.facts - read.length - steps.used.length);
  return {
    ...(asked !== undefined && { asked }),
    answerFrom: typed === undefined ? ['evidence', asked?.from ?? 'evidence'] : ['betterAnswers'],
    ...some('answer', typed ?? steps.text),
    ...some('correction', tell(corrects)),
    ...some('denial', denialOf(asked?.clause, brief.whatWentWrong)),
    ...some('homework', tell(read)?.replace(NAMED_PLACES, '$1your ')),
    ...some('remedy', remedyIn(put)),
    ...told(chooseEvidence(rest, left, parts), tell),
  };
}

/** Deeds, and apart from them whoever can confirm them; with nothing done to tell of, the witness is the fact. */
function told(
  chosen: readonly string[],
  tell: (facts: readonly string[]) => string | undefined,
): Pick<Material, 'facts' | 'witness'> {
  const deeds = chosen.filter((fact) => !isOnlyWitness(fact));
  if (deeds.length === 0) return some('facts', tell(chosen));
  return { ...some('facts', tell(deeds)), ...some('witness', tell(chosen.filter(isOnlyWitness))) };
}

interface Sorted {
  readonly corrects: readonly string[];
  readonly steps: AnswerFromFacts;
  readonly put: readonly string[];
  readonly read: readonly string[];
  readonly rest: WholeBrief;
}

const NO_STEPS: AnswerFromFacts = { text: '', used: [] };

/** Which fact does which work: the correction, the steps of an answer, what was put right or looked up since, the rest. */
function sorted(brief: WholeBrief, asked: string | undefined, typed: string | undefined, room: Room): Sorted {
  const { evidence, situation } = brief;
  const correctsNow = room.corrects && typed === undefined && room.unsettled === undefined;
  const corrects = correctsNow ? correcting(brief) : [];
  const steps = (typed === undefined ? answerFromFacts(brief, asked) : undefined) ?? NO_STEPS;
  const first = (when: Situation, pattern: RegExp) =>
    situation === when ? evidence.filter((fact) => pattern.test(fact)).slice(0, 1) : [];
  const put = first('technical-failure', PUT_RIGHT);
  const read = first('unprepared', LOOKED_UP);
  const used = [...corrects, ...steps.used, ...put, ...read];
  return { corrects, steps, put, read, rest: { ...brief, evidence: evidence.filter((fact) => !used.includes(fact)) } };
}

function remedyIn(put: readonly string[]): string | undefined {
  const remedy = put.flatMap(firstPerson).find(({ kind }) => kind === 'sentence');
  return remedy && asClause(remedy.text);
}

const NAMED_PLACES =
  /(\b(?:visited|shopped at|went to|toured) )(?=\p{Lu}[^.]*\b(?:stores?|shops?|branch(?:es)?|sites?|salons?|cafes?|restaurants?|centres?|centers?|clinics?)\b)/u;

const present = (text: string): string | undefined => (text === '' ? undefined : text);

function some<Key extends string>(key: Key, text: string | undefined): Partial<Record<Key, string>> {
  return text === undefined || text === '' ? {} : ({ [key]: text } as Record<Key, string>);
}

/** The fact with a figure of the account in it is the one that puts it right; else the first. */
function correcting({ evidence, whatWentWrong = '' }: WholeBrief): readonly string[] {
  const told = new Set(figuresIn(whatWentWrong));
  const figured = evidence.filter((fact) => figuresIn(fact).some((figure) => told.has(figure)));
  return [...figured, ...evidence].slice(0, 1);
}

const figuresIn = (text: string): readonly string[] =>
  (text.match(/\d[\d.,]*/gu) ?? []).map((figure) => figure.replace(/[.,]+$/u, ''));

/** "I said I have the diploma. I don't." */
const TOLD_FALSELY =
  /\bI (?:told|said|claimed|let)\b[^.]{0,30}?\bI (have|am|['’]?m|hold) ((?:\p{L}|\d)[^.,;]{2,40}?)(?:[.,;] |,? (?:and|but) )(?:but |and )?I (?:do ?n['’]?t|do not|am not|['’]?m not|have ?n['’]?t|have not|never)\b/iu;

const DENIALS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/^whether I am ((?:\p{L}+ ?){1,4})$/u, /\bI(?:['’]m| am) not\b(?! sure)/iu, 'am not'],
  [/^whether I have ((?:\p{L}+ ?){1,5})$/u, /\bI (?:do ?n['’]?t|do not|have ?n['’]?t|have not)\b/iu, 'do not have'],
];

/** The plain "no" under a false "yes", only where the account itself says it. */
function denialOf(asked = '', account = ''): string | undefined {
  for (const [question, admitted, verb] of DENIALS) {
    const [, thing] = question.exec(asked) ?? [];
    if (thing !== undefined && admitted.test(account)) return `I ${verb} ${thing.trim()}.`;
  }
  return toldFalsely(account);
}

function toldFalsely(account: string): string | undefined {
  const [, claimed = '', thing] = TOLD_FALSELY.exec(account) ?? [];
  return thing && `I ${/^(?:am|['’]?m)$/iu.test(claimed) ? 'am not' : 'do not hold'} ${thing.trim()}.`;
}

/** The first answer stands alone, its question is a slot of its own; a second one brings its question along. */
function answersInWords(answers: WholeBrief['betterAnswers'], { introductions }: LetterParts): string {
  return answers
    .map(({ asked, answer }, at) => {
      const told = tellFacts([answer], introductions, at);
      return asked === undefined || at === 0 ? told : `${asSentence(youAsked(asked))} ${told}`;
    })
    .join(' ');
}
