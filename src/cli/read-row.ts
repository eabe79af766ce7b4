import type { BriefDetails, Situation } from '@/domain/follow-up/letter';

/** What a row says in words and the brief keeps in fields. Every one is copied from the row, none is guessed. */
interface Row {
  readonly situation: string;
  readonly what_went_wrong?: string | undefined;
  readonly interviewer_impression?: string | undefined;
  readonly tone_wish?: string | undefined;
  readonly constraints: readonly string[];
}

/** Other names that a situation goes by; the first that fits is taken. */
const names: readonly (readonly [RegExp, Situation])[] = [
  [/offens|insult|sexis|racis|discriminat/iu, 'offensive-remark'],
  [/remark|joke|comment|humou?r/iu, 'remark'],
  [/badmouth|bad-?mouth|former.employer|criticis/iu, 'badmouthing'],
  [/present|trial|demo|lesson|overr[au]n|task|whiteboard|assessment/iu, 'presentation-overrun'],
  [/phone.?rang|ringing|distract|interrupt/iu, 'phone-rang'],
  [/false|fake|degree|certificat|lie\b|cover.?up/iu, 'false-claim'],
  [/wrong|fact|figure|number|correct|conflict/iu, 'wrong-fact'],
  [/reject.*(?:reply|feedback)|feedback/iu, 'rejection-reply'],
  [/reject|turned.down|decline/iu, 'already-rejected'],
  [/withdr/iu, 'withdrawing'],
  [/check|silence|status|no.?news|waiting/iu, 'check-in'],
  [/over-?analy|imagin|small.slip/iu, 'over-analysed'],
  [/late\b|missed|no-?show/iu, 'late'],
  [/gap|career.break|redundan|lay-?off|caring/iu, 'gap'],
  [/histor|hop|stay|exits?\b|tenure/iu, 'work-history'],
  [/dismiss|fired|sacked/iu, 'dismissal'],
  [/overqualif/iu, 'overqualified'],
  [/tech|connect|video|audio|laptop/iu, 'technical-failure'],
  [/ill\b|illness|sick|unwell|tired/iu, 'illness'],
  [/unprepar|research|homework/iu, 'unprepared'],
  [/rambl|talk|long/iu, 'rambling'],
  [/blank|froze|freez/iu, 'blanked-answer'],
  [/cried|tears|emotion|upset/iu, 'emotion'],
  [/nerv|anx|off.?day/iu, 'nerves'],
  [/panel|group/iu, 'panel'],
  [/salary|pay|money/iu, 'pay-first'],
  [/bluff|pretend/iu, 'bluffed'],
  [/interest|enthusias|cold/iu, 'low-interest'],
  [/confiden|indiscre|leak/iu, 'indiscretion'],
  [/arrogan|rude|argu|manner|dress|cloth/iu, 'conduct'],
  [/we-?not|team/iu, 'we-not-i'],
];

/** People whom a remark can be about so that it is no small thing. */
const ABOUT_PEOPLE =
  /\b(?:women|woman|female|girls?|men are|gay|lesbian|trans|disab\w+|wheelchair|race|racist|sexist|ethnic\w*|accent|foreign\w*|immigrant\w*|religio\w*|muslim|jewish|christian|hindu|pregnan\w*|maternity|old people|her age|his age|fat|autis\w*|mental\w*)\b/iu;

/** The situation of a row by its own name, else by what the name or the account is about. */
export function situationNamed(row: Row, known: readonly Situation[]): Situation | undefined {
  const { situation, what_went_wrong: account = '' } = row;
  const exact = known.find((one) => one === situation);
  if (exact === 'remark' && ABOUT_PEOPLE.test(account)) return 'offensive-remark';
  const read = (text: string) => names.find(([name]) => name.test(text))?.[1];
  // With nothing told there is nothing to own: then the name has to be one of ours.
  return exact ?? read(situation) ?? (account.trim() === '' ? undefined : 'weak-answer');
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const DAY = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday';
const THEIR_DATE = new RegExp(
  `\\b(?:said|told (?:me|us)|promised|hoped|mentioned|expected|decide[sd]?|decision|hear(?: back)?|answer|let me know)\\b[^.;]{0,40}?((?:mid|early|late)[- ](?:${MONTHS})|the (?:end|middle) of (?:the (?:week|month)|${MONTHS})|(?:${DAY})|\\d{1,2} (?:${MONTHS})|(?:${MONTHS}) \\d{1,2}|(?:the )?end of (?:next|this) week|next week)\\b`,
  'u',
);
const BOOKED = /\binterview (?:is )?(?:booked|arranged|scheduled|set|planned|fixed) (?:for|on) (.+?)\.?$/iu;
const NO_CONTACT =
  /\b(?:no|not|don['’]?t|do not|without) (?:further |any |more )?(?:contact|correspond\w*|communicat\w*|follow-?ups?)\b|\b(?:asked|told|requested) (?:me |us |candidates |applicants )?not to (?:contact|write|call|email|e-mail|follow up)|\bno (?:correspondence|calls or emails)\b/iu;
const EXCEPT =
  /\b(?:other than|except|unless|but (?:only )?through|through the|via the|apart from|by (?:phone|telephone)|with panel)\b/iu;
const SIMPLE =
  /\b(?:simple (?:english|words|language)|plain words|not too complicated|english is not|level (?:about |around )?[ab][12]|[ab][12] level|not my first language|second language)\b/iu;
const WORDS =
  /\b(?:under|at most|max(?:imum)?(?: of)?|no more than|up to|within|below|not over) (\d{2,3}) words\b|\b(\d{2,3}) words (?:max|at most|or (?:less|fewer))/iu;

/** Fields of the brief that a row holds in its sentences. */
export function saidElsewhere(row: Row): BriefDetails {
  const { what_went_wrong: account = '', interviewer_impression: impression, constraints, tone_wish: wish = '' } = row;
  const told = [...constraints, account];
  return known({
    impression,
    theirDate: firstIn([...told, impression ?? ''], THEIR_DATE)?.replace(/^(mid|early|late) /u, '$1-'),
    appointment: firstIn(constraints, BOOKED)?.replace(/\b([ap]\.m)$/u, '$1.'),
    english: SIMPLE.test([wish, ...told].join('. ')) ? ('simple' as const) : undefined,
    mostWords: limitIn([wish, ...constraints].join('. ')),
    noContact: constraints.some(forbidsContact) || TOLD_NOT_TO.test(account) ? true : undefined,
  });
}

/** Fields that the row leaves open have no key. */
function known(fields: { readonly [Key in keyof BriefDetails]: BriefDetails[Key] | undefined }): BriefDetails {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

/** "Under 120" leaves 119. */
function limitIn(wishes: string): number | undefined {
  const limit = WORDS.exec(wishes);
  if (limit === null) return undefined;
  return Number(limit[1] ?? limit[2]) - (/\b(?:under|below)\b/iu.test(limit[0]) ? 1 : 0);
}

const TOLD_NOT_TO =
  /\b(?:asked|told|requested) (?:me |us )?not to (?:contact|write|call|e-?mail|follow up)|\bno (?:further )?correspondence\b|\bdo not contact\b/iu;
const forbidsContact = (one: string): boolean => NO_CONTACT.test(one) && !EXCEPT.test(one);

function firstIn(texts: readonly string[], pattern: RegExp): string | undefined {
  for (const text of texts) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** "Can attach the yearly reviews": a fact about what can be shown. */
export function canSend({ constraints }: Row): readonly string[] {
  return constraints.flatMap((one) => {
    const found = /^(?:I )?can (?:attach|send|share|show|provide) (?!a handback)(.{3,60}?)\.?$/iu.exec(one);
    return found?.[1] === undefined ? [] : [`Can send ${found[1]}`];
  });
}
