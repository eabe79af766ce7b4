import { type DaySide, findDay } from './ad-day';
import type { AdOffer } from './ad-draft';
import type { AdReading } from './ad-reading';
import type { AdWords } from './ad-words';
import { contactNameIn, emailIn } from './contact-in';
import { salaryIn } from './salary-in';

/** What an ad is about stands at its beginning. */
const MOST_LINES = 400;
const LONGEST_LINE = 300;
export const LONGEST_TITLE = 90;
const LONGEST_NAME = 60;

const SMALL_WORDS =
  /^(?:of|and|the|for|in|at|by|on|to|und|der|die|das|für|am|zu|et|y|e|de|du|des|d|la|le|les|l|del|van|von|en)$/;
const hasCapital = (word: string) => /^[^\p{L}\p{N}]*[\p{Lu}\p{N}\p{Lo}]|\p{Lu}|^[^\p{L}]+$/u.test(word);

/** Every word of a name has a capital or a number, but for small ones in between. */
const isNamed = (text: string) => {
  const [first = '', ...rest] = text.split(' ');
  return hasCapital(first) && rest.every((word) => hasCapital(word) || SMALL_WORDS.test(word));
};

/** Whether a text can be an employer's name: few words with capitals, none that stands for a name. */
export const isCompany = (name: string, words: AdWords): boolean =>
  name !== '' &&
  isNamed(name) &&
  name.length <= LONGEST_NAME &&
  name.split(' ').length <= 7 &&
  words.isCompanyWord(name);

/** "bookseller and barista" is a title; of "nurse and help us" only the nurse is. It starts with a capital as titles do. */
function asTitle(text: string, words: AdWords): string {
  const [first = '', ...rest] = text.split(/ (?=and |& )/);
  const title = [first, ...rest.filter((part) => words.hasJobNoun(part))].join(' ');
  return title.charAt(0).toUpperCase() + title.slice(1);
}

/** A title counts only with a word of a job in it. */
export function readSentence(line: string, pattern: RegExp, words: AdWords): AdOffer {
  const { title = '', company = '', location = '' } = pattern.exec(line)?.groups ?? {};
  const isTitle = title.length <= LONGEST_TITLE && words.hasJobNoun(title);
  return {
    ...(isTitle ? { title: asTitle(title, words) } : {}),
    ...(isNamed(location) ? { location } : {}),
    ...(isCompany(company, words) ? { company } : {}),
  };
}

/** "Acme is hiring a nurse", "Join Acme as a nurse". */
export function fieldsFromSentences(lines: readonly string[], { words, draft }: AdReading): void {
  for (const line of lines.slice(0, MOST_LINES)) {
    if (draft.has('title') && draft.has('company') && draft.has('location')) return;
    for (const sentence of line.slice(0, 2 * LONGEST_LINE).split(/(?<=[.!?])\s+(?=\p{Lu})/u)) {
      for (const pattern of words.knowledge.sentences) {
        draft.offer('sentence', 'likely', readSentence(sentence.slice(0, LONGEST_LINE), pattern, words));
      }
    }
  }
}

const DAY_LINES: readonly (readonly ['deadline' | 'postedOn', RegExp, DaySide])[] = [
  ['deadline', /\b(?:e-?mail|contact|write|apply|send|reply)\b.{1,80}?\b(?:by|before)\b(?<rest>.{3,30})/iu, 'ahead'],
  [
    'deadline',
    /\b(?:clos(?:es|ing)(?: date)?(?: on)?|deadline(?: for applications)?(?: is)?|(?:apply|send (?:us |me )?your (?:cv|resume|résumé|application)|reply) (?:by|before|until|no later than)|applications? (?:close|due|must be (?:received|submitted))(?: on| by)?|applications? by|bis (?:zum|spätestens)|avant le|hasta el|bewerbungsfrist)\b(?<rest>.{3,60})/iu,
    'ahead',
  ],
  [
    'postedOn',
    /(?:\b(?:re)?posted\b(?: on)?|\bveröffentlicht\b|\bpubliée? le\b|\bpublicado el\b|\blisted\b)(?<rest>.{2,40})/iu,
    'behind',
  ],
  ['postedOn', /(?<rest>^.{0,80}\bago\b)/iu, 'behind'],
];

function daysIn(line: string, { days, draft }: AdReading): void {
  for (const [field, pattern, side] of DAY_LINES) {
    const rest = draft.has(field) ? undefined : pattern.exec(line)?.groups?.rest;
    const read = rest === undefined ? undefined : findDay(rest, days, side);
    if (read === undefined) continue;
    if (read.guessed) draft.remarks.add('date-order-guessed');
    draft.offer('sentence', read.guessed ? 'guess' : 'likely', { [field]: read.day });
  }
}

/** What stands anywhere in an ad: pay, the days, the kind of contract, whom to write to. */
export function fieldsFromAnywhere(all: readonly string[], reading: AdReading): void {
  const { words, draft } = reading;
  const lines = all.slice(0, MOST_LINES);
  for (const line of lines) {
    if (!draft.has('salary')) draft.offer('sentence', 'likely', { salary: salaryIn(line) });
    daysIn(line, reading);
  }
  const short = lines.filter((line) => line.length <= LONGEST_NAME);
  draft.offer('sentence', 'guess', {
    employmentType: short.map((line) => words.employmentTypeIn(line)).find((type) => type !== undefined),
    contactName: contactNameIn(lines, words),
    contactEmail: emailIn(lines.join('\n'), words),
  });
}
