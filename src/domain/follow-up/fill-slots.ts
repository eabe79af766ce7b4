import { nameFor, peopleNamed } from './addressee';
import { askedInMoment } from './asked-about';
import { lowerStart } from './word-classes';
import type { Situation, WholeBrief } from './letter';
import { spokenDay } from './letter-date';
import type { LetterParts, Slot } from './letter-part';
import { materialFor, type Material, type Room } from './material';
import { answersToPanel } from './panel-answers';
import { momentFor, saysSomething, toYou, type Moment } from './second-person';
import { asClause, asSentence, hashOf } from './sentence';
import { countWords } from './sentences';
import { topicOf } from './topic';
import { isHeated } from './usable-brief';
import { withYou } from './verb-forms';

/** What one slot says, and which fields of the brief it comes from. */
export interface Filling {
  readonly text: string;
  readonly from: readonly (keyof WholeBrief)[];
}

export type Fillings = Readonly<Partial<Record<Slot, Filling>>>;

/** "Thank you for your time on Tuesday, and …" stays one breath up to here. */
const LONGEST_GRATITUDE = 18;
const PLAN_OR_PROBLEM =
  /\b(?:opening|launching|adding|expanding|expands|bidding|merging|replacing|moving|plans?|planning|building|growing|second round|hiring round|must change|headache|problem|challenge|backlog)\b/iu;
/** First words that are names of things even though the rest of a job title is in lower case. */
const NAME_OF_A_THING =
  /^(?:java|python|ruby|php|english|french|german|spanish|italian|chinese|android|ios|salesforce|sap|excel|oracle|azure|aws|linux|unix|montessori)$/iu;
const LATE =
  /\b((?:\d+|[a-z]+(?:-[a-z]+)?) minutes|half an hour|an hour|(?:quarter|three quarters) of an hour) (?:and \w+ )?late\b/iu;

const REMARK =
  /\b(?:joke|joked|remark|comment|crack|quip|jab|dig|said (?:something|things?))\b[^.!?]{0,15}?\babout ((?:the |their |her |his |our |my )?\p{L}[\p{L}'’ -]{2,30}?)(?= being\b| not\b| and\b| to\b| who\b| that\b| always\b| never\b| in (?:front|general)\b|[.,;!?]|$)/iu;

type Rows = readonly (readonly [Slot, string | undefined, readonly (keyof WholeBrief)[]])[];

/** Everything the brief can say, ready to stand in a sentence. What the brief leaves open has no key. */
export function fillSlots(brief: WholeBrief, parts: LetterParts, room: Room): Fillings {
  const fillings: Rows = [
    ...names(brief),
    ...meeting(brief, parts),
    ...work(brief, parts, room),
    ...reasons(brief, parts),
  ];
  return Object.fromEntries(
    fillings.flatMap(([slot, text, from]) => (text === undefined || text === '' ? [] : [[slot, { text, from }]])),
  );
}

function names(brief: WholeBrief): Rows {
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

function meeting(brief: WholeBrief, parts: LetterParts): Rows {
  const day = spokenDay(brief.heldOn, brief.writtenOn, brief.locale);
  return [
    ['onDay', day?.onDay, ['heldOn']],
    ['day', day?.day, ['heldOn']],
    ...remembered(brief, parts),
    ['late', LATE.exec(brief.whatWentWrong ?? '')?.[0].toLocaleLowerCase('en'), ['whatWentWrong']],
    ['remarkAbout', remarkAbout(brief.whatWentWrong), ['whatWentWrong']],
    ['theirDate', brief.theirDate, ['theirDate']],
    ['appointment', brief.appointment, ['appointment']],
  ];
}

function remembered(brief: WholeBrief, parts: LetterParts): Rows {
  const { gratitude, sentence, point } = momentOf(brief) ?? {};
  const isBrief = gratitude !== undefined && countWords(gratitude) <= LONGEST_GRATITUDE;
  return [
    ['gratitude', isBrief ? gratitude : undefined, ['specificMoment']],
    ['moment', sentence, ['specificMoment']],
    ['point', point, ['specificMoment']],
    [asksWithIt(brief) ? 'askTopic' : 'topic', needOf(brief, point ?? sentence, parts), ['specificMoment']],
  ];
}

/** Names what the remark was about, not the remark (letters.md 6). */
function remarkAbout(account = ''): string | undefined {
  const about = REMARK.exec(account)?.[1]?.trim();
  return about === undefined || isHeated(about) || /\b(?:my|his|her|their) \p{L}/u.test(about)
    ? undefined
    : lowerStart(about);
}

/** A question that they asked is answered, it is not a remark to give back. */
function momentOf(brief: WholeBrief): Moment | undefined {
  const { specificMoment: noted } = brief;
  if (noted === undefined || answersToPanel(brief) !== undefined) return undefined;
  return isAnswered(brief) ? undefined : momentFor(noted, peopleNamed(brief.interviewer));
}

const isAnswered = (brief: WholeBrief): boolean =>
  brief.situation === 'technical-failure' && askedInMoment(brief.specificMoment) !== undefined;

const REPORTED =
  /^You (?:also )?(?:described|explained|showed me|spoke (?:about|of)|talked about|mentioned) |^I remember /u;

/** What their problem or plan is about; a remark that is neither is nothing to offer help with. */
function needOf(
  { specificMoment = '' }: WholeBrief,
  said: string | undefined,
  { theirNeeds }: LetterParts,
): string | undefined {
  if (said === undefined || !new RegExp(theirNeeds, 'iu').test(specificMoment)) return undefined;
  return topicOf(asClause(said).replace(REPORTED, ''));
}

/** Some letters tie their facts to the problem and ask for a few minutes; others ask for minutes about the problem. */
function asksWithIt(brief: WholeBrief): boolean {
  const mayAsk = brief.ask === 'another-conversation' || brief.ask === 'short-call';
  const isAnswer = ![
    'late',
    'rambling',
    'technical-failure',
    'presentation-overrun',
    'wrong-fact',
    'false-claim',
    'unprepared',
    'panel',
  ].includes(brief.situation);
  const asks = brief.approach === 'amend' || brief.approach === 'explain' || brief.approach === 'reschedule';
  return mayAsk && isAnswer && asks && hashOf(`${brief.company ?? ''}${brief.candidateName ?? ''}`) % 2 === 0;
}

function work(brief: WholeBrief, parts: LetterParts, room: Room): Rows {
  const { asked, answer, answerFrom, correction, denial, homework, remedy, facts, witness } = materialFor(
    brief,
    parts,
    room,
  );
  return [
    ...question(asked, brief),
    ['answer', answer, answerFrom],
    ['fact', correction, ['evidence']],
    ['denial', denial, ['whatWentWrong']],
    ['unsettled', room.unsettled, ['evidence', 'whatWentWrong']],
    ['homework', homework, ['evidence']],
    ['remedy', remedy, ['evidence']],
    ['facts', facts, ['evidence']],
    ['witness', witness, ['evidence']],
  ];
}

/** What cut the conversation short is owned there; the question comes with its answer. */
const CUT_SHORT: readonly Situation[] = ['technical-failure', 'illness'];

/** A question that is remembered as what they said stands among the thanks; it is not named twice. */
function question(asked: Material['asked'], brief: WholeBrief): Rows {
  if (asked === undefined) return [];
  const { clause, from } = asked;
  const comesWithAnswer = from === 'betterAnswers' || isAnswered(brief) || CUT_SHORT.includes(brief.situation);
  return [
    ['asked', from === 'specificMoment' && !isAnswered(brief) ? undefined : clause, [from]],
    ['aboutAsked', clause.startsWith('about ') ? clause : undefined, [from]],
    ['youAsked', comesWithAnswer ? `You asked ${clause}` : undefined, [from]],
  ];
}

function reasons(brief: WholeBrief, parts: LetterParts): Rows {
  return [
    ['why', brief.whyThisJob && whyInWords(brief.whyThisJob), ['whyThisJob']],
    ['companyFact', brief.companyFact && companyClause(brief.companyFact, brief.company), ['companyFact']],
    [
      'offDay',
      brief.offDay && parts.offDays.find(({ finds }) => new RegExp(finds, 'iu').test(brief.offDay ?? ''))?.clause,
      ['offDay'],
    ],
  ];
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
function companyClause(fact: string, company: string | undefined): string | undefined {
  const clause = asClause(toYou(lowerStart(toThem(fact, company)), undefined));
  return PLAN_OR_PROBLEM.test(clause) && saysSomething(clause) && !clause.includes('. ') ? clause : undefined;
}

/** "Harbor & Pine is launching its …" is said to them: "they are launching their …", the reader's own name first. */
function toThem(fact: string, company = ''): string {
  const words = asClause(company).split(' ');
  for (let length = words.length; length > 0; length -= 1) {
    const name = words.slice(0, length).join(' ');
    if (name.length < 4 || /^the$/iu.test(name) || !fact.startsWith(`${name} `)) continue;
    const [verb = '', ...rest] = fact.slice(name.length + 1).split(' ');
    return `they ${withYou(verb)} ${rest.join(' ').replace(/\bits\b/gu, 'their')}`;
  }
  return fact;
}
