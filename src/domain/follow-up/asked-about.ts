import { peopleNamed } from './addressee';
import type { WholeBrief } from './letter';
import { youAsked } from './question-asked';
import { isHeated } from './usable-brief';
import { asClause, quotes, sentencesOf } from './sentence';
import { toYou } from './second-person';
import { lowerStart } from './word-classes';

/** What goes on after "You asked": "about a difficult patient", "whether I am certified". */
export interface AskedAbout {
  readonly clause: string;
  readonly from: 'betterAnswers' | 'whatWentWrong' | 'specificMoment';
}

const WHO = `(?:he|she|they|(?:the |my )?(?:interviewer|manager|chair|recruiter|panel|director|owner|head)|(?:(?:Dr|Mr|Mrs|Ms|Miss|Prof)\\.? )?\\p{Lu}[\\p{L}'’-]+)`;
const ASKED = new RegExp(
  `\\b${WHO} (?:(?:had|just|then|also|even) )*asked (?:me |us )?(?:directly |again )?(.+)`,
  'iu',
);
const WENT_BLANK =
  /\b(?:blanked|went blank|froze|stumbled|choked|drew a blank|dried up)(?: completely)? (?:on|at|over|when asked) (.+)/iu;
const NAMED_QUESTION = /^(?:the|a|an|one|that|his|her|their) ([\p{L}\d][\p{L}\d' -]{2,40}?) (?:question|one)\b/iu;
/** Where the account goes on to what the candidate did. */
const GOES_ON =
  /(?:,? (?:and|but|so|then) (?=(?:I|my|we|it|he|she|they|that)\b)|, (?=(?:I|which|he|she|they|and|but|so)\b)|\. |; |\? | - | – | — |\().*$/iu;
const OPENS = /^(?:about|for|why|what|how|whether|when|where|which|who)\b/iu;
/** Without what follows it, nobody knows which question this was. */
const SAYS_NOTHING = /^(?:what|how) (?:I would|to) (?:do|handle|say|react)$/iu;
const SHORT_FORMS: readonly (readonly [RegExp, string])[] = [
  [/\bI['’]d\b/gu, 'I would'],
  [/\bI['’]m\b/gu, 'I am'],
  [/\bI['’]ve\b/gu, 'I have'],
  [/\bI['’]ll\b/gu, 'I will'],
];
const MAY_CUT_BEFORE =
  /^(?:if|when|because|and|or|in|on|at|with|for|by|before|after|from|over|during|while|which|who|whose|that|two|three|four|five|six|seven|eight|nine|ten|\d+)$/iu;
const LONGEST = 16;

/**
 * The question behind the slip: the one typed with a better answer, else the one in what went wrong, else the one they
 * are remembered by. It is turned to the reader and cut where it would quote six words of the account (letters.md 11).
 */
export function askedAbout(brief: WholeBrief): AskedAbout | undefined {
  const typed = brief.betterAnswers[0]?.asked;
  if (typed !== undefined) return { clause: youAsked(typed).replace(/^You asked /u, ''), from: 'betterAnswers' };
  const told = firstOf(sentencesOf(brief.whatWentWrong ?? ''), (sentence) => inAccount(sentence, brief));
  if (told !== undefined) return { clause: told, from: 'whatWentWrong' };
  const remembered = askedInMoment(brief.specificMoment);
  return remembered === undefined ? undefined : { clause: remembered, from: 'specificMoment' };
}

/** "He had just asked how to forecast demand": what they said is itself the question. */
export function askedInMoment(moment: string | undefined): string | undefined {
  const text = asClause(moment ?? '');
  const rest = ASKED.exec(text)?.[1];
  if (rest === undefined || / asked .* asked /u.test(text)) return undefined;
  const clause = toReader(rest.replace(GOES_ON, ''));
  return OPENS.test(clause) ? clause : undefined;
}

function firstOf(sentences: readonly string[], read: (sentence: string) => string | undefined): string | undefined {
  for (const sentence of sentences) {
    const found = read(sentence);
    if (found !== undefined) return found;
  }
  return undefined;
}

function inAccount(sentence: string, { whatWentWrong = '', interviewer }: WholeBrief): string | undefined {
  const clause = noted(sentence, interviewer);
  if (clause === undefined || !OPENS.test(clause) || clause.split(' ').length > LONGEST * 2) return undefined;
  const general = clause.replace(/^(how|what) I would (?=\p{L})/u, '$1 to ');
  const parts = [clause, general].flatMap((way) => withoutQuoting(way, whatWentWrong) ?? []);
  return parts.filter((part) => !SAYS_NOTHING.test(part)).sort((one, other) => other.length - one.length)[0];
}

/** "She asked …", "I blanked on …", "I froze on the slotting question". */
function noted(sentence: string, interviewer: string | undefined): string | undefined {
  const [, asked] = ASKED.exec(sentence) ?? [];
  const [, blank = ''] = asked === undefined ? (WENT_BLANK.exec(sentence) ?? []) : [];
  const rest = (asked ?? blank).replace(GOES_ON, '');
  if (rest === '' || isHeated(rest)) return undefined;
  const [, named] = NAMED_QUESTION.exec(blank) ?? [];
  return named === undefined ? toReader(rest, interviewer) : `about ${named}`;
}

function toReader(rest: string, interviewer?: string): string {
  const spelled = SHORT_FORMS.reduce((text, [form, full]) => text.replace(form, full), asClause(rest.trim()));
  const whether = spelled.replace(/^(?:me )?if (?=I\b|my\b|we\b|there\b)/iu, 'whether ').replace(/\?+$/u, '');
  const yours = whether
    .replace(/\bour\b/giu, 'your')
    .replace(/\bus\b/gu, 'you')
    .replace(/\bthe (?=(?:business|company|firm|product|organi[sz]ation|school|charity|trust|practice)\b)/giu, 'your ');
  const [to] = peopleNamed(interviewer);
  return toYou(lowerStart(yours), to).replace(
    /\bif (your [\p{L} ]+?) failed\b/u,
    (_, who: string) => `if ${who} were to fail`,
  );
}

/** The longest part from its start that is no quotation; three words are enough for a question to be recognised. */
function withoutQuoting(clause: string, account: string): string | undefined {
  const words = clause.split(' ');
  for (let end = Math.min(words.length, LONGEST); end >= 2; end -= 1) {
    const part = words.slice(0, end).join(' ');
    if (mayEndAt(end, words) && !quotes(part, account)) return part.replace(/,$/u, '');
  }
  return undefined;
}

/** Before a word that opens something new, and not in the middle of "two weeks before". */
function mayEndAt(end: number, words: readonly string[]): boolean {
  if (end === words.length) return true;
  const last = words[end - 1] ?? '';
  const isOpen =
    MAY_CUT_BEFORE.test(last) ||
    /^(?:the|a|an|of|to|your|my|is|was|would|do|I|minutes|hours|days|weeks|months|years)$/iu.test(last);
  return !isOpen && MAY_CUT_BEFORE.test(words[end] ?? '');
}
