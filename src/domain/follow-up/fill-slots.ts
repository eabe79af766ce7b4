import { nameFor, peopleNamed } from './addressee';
import { chooseEvidence, tellEvidence } from './choose-evidence';
import { lowerStart } from './word-classes';
import type { Brief } from './letter';
import { spokenDay } from './letter-date';
import type { LetterParts, Slot } from './letter-part';
import { answersToPanel } from './panel-answers';
import { youAsked } from './question-asked';
import { momentFor, saysSomething, toYou } from './second-person';
import { asClause, asSentence, hashOf } from './sentence';
import { countWords } from './sentences';

/** What one slot says, and which fields of the brief it comes from. */
export interface Filling {
  readonly text: string;
  readonly from: readonly (keyof Brief)[];
}

export type Fillings = Readonly<Partial<Record<Slot, Filling>>>;

/** How many facts and better answers there is room for, and whether its first piece is the correction. */
export interface Room {
  readonly facts: number;
  readonly answers: number;
  readonly corrects: boolean;
}

/** "Thank you for your time on Tuesday, and …" stays one breath up to here. */
const LONGEST_GRATITUDE = 18;
const PLAN_OR_PROBLEM =
  /\b(?:opening|launching|adding|expanding|expands|bidding|merging|replacing|moving|plans|planning|building|growing|second round|hiring round|must change|headache|problem|challenge|backlog)\b/iu;
/** First words that are names of things even though the rest of a job title is in lower case. */
const NAME_OF_A_THING =
  /^(?:java|python|ruby|php|english|french|german|spanish|italian|chinese|android|ios|salesforce|sap|excel|oracle|azure|aws|linux|unix|montessori)$/iu;

/** Everything the brief can say, ready to stand in a sentence. What the brief leaves open has no key. */
export function fillSlots(brief: Brief, parts: LetterParts, room: Room): Fillings {
  const fillings: readonly (readonly [Slot, string | undefined, readonly (keyof Brief)[]])[] = [
    ...names(brief),
    ...meeting(brief),
    ...work(brief, parts, room),
    ['why', brief.whyThisJob && whyInWords(brief.whyThisJob), ['whyThisJob']],
    ['companyFact', brief.companyFact && companyClause(brief.companyFact), ['companyFact']],
    [
      'offDay',
      brief.offDay && parts.offDays.find(({ finds }) => new RegExp(finds, 'iu').test(brief.offDay ?? ''))?.clause,
      ['offDay'],
    ],
  ];
  return Object.fromEntries(
    fillings.flatMap(([slot, text, from]) => (text === undefined || text === '' ? [] : [[slot, { text, from }]])),
  );
}

type Rows = readonly (readonly [Slot, string | undefined, readonly (keyof Brief)[]])[];

function names(brief: Brief): Rows {
  const [first, ...others] = peopleNamed(brief.interviewer);
  const called = (person: typeof first) => person && nameFor(person, brief.locale, brief.warmth);
  const role = asClause(brief.role ?? '').replace(/ (?:role|position|job|post|vacancy)$/iu, '');
  return [
    ['addressee', called(first), ['interviewer']],
    ['others', listed(others.map((person) => called(person) ?? '')), ['interviewer']],
    ['role', roleInSentence(role), ['role']],
    ['Role', role, ['role']],
    ['company', asClause(brief.company ?? ''), ['company']],
    ['name', brief.candidateName?.trim(), ['candidateName']],
    ['contact', brief.contactLine?.trim(), ['contactLine']],
  ];
}

function listed(people: readonly string[]): string {
  return people.length < 2 ? (people[0] ?? '') : `${people.slice(0, -1).join(', ')} and ${people.at(-1) ?? ''}`;
}

/** "Patient intake coordinator" is "patient intake coordinator" inside a sentence; "QA engineer" and "Java Developer" stay. */
function roleInSentence(role: string): string {
  const [first = '', ...rest] = role.split(' ');
  const isPlain =
    /^\p{Lu}\p{Ll}+$/u.test(first) && rest.every((word) => !/^\p{Lu}/u.test(word)) && !NAME_OF_A_THING.test(first);
  return isPlain ? role.charAt(0).toLocaleLowerCase('en') + role.slice(1) : role;
}

function meeting(brief: Brief): Rows {
  const day = spokenDay(brief.heldOn, brief.writtenOn, brief.locale);
  const people = peopleNamed(brief.interviewer);
  const moment =
    brief.specificMoment === undefined || answersToPanel(brief) ? undefined : momentFor(brief.specificMoment, people);
  const isBrief = moment?.gratitude !== undefined && countWords(moment.gratitude) <= LONGEST_GRATITUDE;
  return [
    ['onDay', day?.onDay, ['heldOn']],
    ['day', day?.day, ['heldOn']],
    ['gratitude', isBrief ? moment.gratitude : undefined, ['specificMoment']],
    ['moment', moment?.sentence, ['specificMoment']],
  ];
}

function work(brief: Brief, parts: LetterParts, room: Room): Rows {
  const panel = answersToPanel(brief);
  if (panel !== undefined) return [['answer', panel, ['specificMoment', 'evidence']]];
  const better = brief.betterAnswers.slice(0, room.answers);
  const seed = hashOf(brief.evidence.join('|'));
  const corrects = room.corrects && brief.betterAnswers.length === 0;
  const rest = corrects ? { ...brief, evidence: brief.evidence.slice(1) } : brief;
  return [
    ['youAsked', better[0]?.asked && youAsked(better[0].asked), ['betterAnswers']],
    ['answer', answersInWords(better, parts), ['betterAnswers']],
    ['fact', corrects ? tellEvidence(brief.evidence.slice(0, 1), parts.introductions, seed) : undefined, ['evidence']],
    ['facts', tellEvidence(chooseEvidence(rest, room.facts, parts), parts.introductions, seed), ['evidence']],
  ];
}

/** The first answer stands alone, its question is a slot of its own; a second one brings its question along. */
function answersInWords(answers: Brief['betterAnswers'], { introductions }: LetterParts): string {
  return answers
    .map(({ asked, answer }, at) => {
      const told = tellEvidence([answer], introductions, at);
      return asked === undefined || at === 0 ? told : `${asSentence(youAsked(asked))} ${told}`;
    })
    .join(' ');
}

function whyInWords(reason: string): string {
  const clause = toYou(lowerStart(asClause(reason)), undefined);
  if (/^I(?:['’]| )/u.test(clause)) return asSentence(clause);
  if (/^because /iu.test(clause)) return asSentence(`This role appeals to me ${clause}`);
  if (clause.includes('. ')) return asSentence(`What I like about this job: ${clause}`);
  if (/^(?:that|how|what|to|\p{Ll}+ing)\b/u.test(clause)) return asSentence(`What I like about this job is ${clause}`);
  if (saysSomething(clause)) return asSentence(`I like that ${clause}`);
  const isThing = /^(?:the|a|an|your|its|all|being)\b/u.test(clause);
  return asSentence(isThing ? `What I like about this job is ${clause}` : `What I like about this job: ${clause}`);
}

/** Only a plan or a problem of theirs is worth naming: an offer to help has to fit it. */
function companyClause(fact: string): string | undefined {
  const clause = asClause(toYou(lowerStart(fact), undefined));
  return PLAN_OR_PROBLEM.test(clause) && saysSomething(clause) && !clause.includes('. ') ? clause : undefined;
}
