import type { AdOffer } from './ad-draft';
import { plain, type AdWords } from './ad-words';
import type { AdReading } from './ad-reading';
import { contactNameIn, emailIn } from './contact-in';
import { findDay } from './ad-day';
import { placeOf } from './fields-from-labels';
import { salaryIn } from './salary-in';
import { splitTitle } from './split-title';

/** What an ad is about stands at its beginning. */
const MOST_LINES = 400;
const LONGEST_LINE = 300;
const LONGEST_TITLE = 90;
const LONGEST_NAME = 60;

const isCompany = (name: string, words: AdWords) =>
  /^[\p{Lu}\p{N}\p{Lo}]|^[a-z]+\p{Lu}/u.test(name) &&
  name.length <= LONGEST_NAME &&
  name.split(' ').length <= 7 &&
  words.isCompanyWord(name);

/** "Acme is hiring a nurse", "Join Acme as a nurse". A title counts only with a word of a job in it. */
function readSentence(line: string, words: AdWords): AdOffer {
  const offer: { title?: string; company?: string; location?: string } = {};
  for (const pattern of words.knowledge.sentences) {
    const { title, company, location } = pattern.exec(line)?.groups ?? {};
    if (title !== undefined && title.length <= LONGEST_TITLE && words.hasJobNoun(title)) {
      offer.title ??= title;
      if (location !== undefined) offer.location ??= location;
    }
    if (company !== undefined && isCompany(company, words)) offer.company ??= company;
  }
  return offer;
}

export function fieldsFromSentences(lines: readonly string[], { words, draft }: AdReading): void {
  for (const line of lines.slice(0, MOST_LINES)) {
    if (draft.has('title') && draft.has('company')) return;
    const sentences = line.slice(0, 2 * LONGEST_LINE).split(/(?<=[.!?])\s+(?=\p{Lu})/u);
    for (const sentence of sentences) {
      draft.offer('sentence', 'likely', readSentence(sentence.slice(0, LONGEST_LINE), words));
    }
  }
}

/** What stands anywhere in an ad: pay, the days, the kind of contract, whom to write to. */
export function fieldsFromAnywhere(lines: readonly string[], { words, days, draft }: AdReading): void {
  for (const line of lines.slice(0, MOST_LINES)) {
    if (!draft.has('salary')) draft.offer('sentence', 'likely', { salary: salaryIn(line) });
    for (const [field, pattern, side] of DAY_LINES) {
      const rest = draft.has(field) ? undefined : pattern.exec(line)?.groups?.rest;
      const read = rest === undefined ? undefined : findDay(rest, days, side);
      if (read?.guessed === true) draft.remarks.add('date-order-guessed');
      draft.offer('sentence', read?.guessed === true ? 'guess' : 'likely', { [field]: read?.day });
    }
  }
  const short = lines.slice(0, MOST_LINES).filter((line) => line.length <= LONGEST_NAME);
  const employmentType = short.map((line) => words.employmentTypeIn(line)).find((type) => type !== undefined);
  draft.offer('first-lines', 'guess', {
    employmentType,
    contactName: contactNameIn(lines.slice(0, MOST_LINES), words),
    contactEmail: emailIn(lines.slice(0, MOST_LINES).join('\n'), words),
  });
}

const DAY_LINES = [
  [
    'deadline',
    /\b(?:clos(?:es|ing)(?: date)?(?: on)?|deadline(?: for applications)?(?: is)?|apply (?:by|before|until|no later than)|applications? (?:close|due|must be (?:received|submitted))(?: on| by)?|applications? by|bis (?:zum|spätestens)|avant le|hasta el|bewerbungsfrist|before)\b(?<rest>.{3,60})/iu,
    'ahead',
  ],
  [
    'postedOn',
    /(?:\b(?:re)?posted\b(?: on)?|\bveröffentlicht\b|\bpubliée? le\b|\bpublicado el\b|\blisted\b)(?<rest>.{2,40})/iu,
    'behind',
  ],
  ['postedOn', /(?<rest>^.{0,80}\bago\b)/iu, 'behind'],
] as const;

const isPlace = (line: string, words: AdWords) => {
  const [place = ''] = line.split(/\s*[·|•(]\s*/);
  return (
    place.split(/[,/]\s*/).some((part) => words.isPlaceWord(part)) ||
    /^\p{Lu}[\p{L} .'’-]+, [A-Z]{2}(?: \d{5})?$/u.test(place)
  );
};

/** Lines that can be a name: short, no sentence, no number, no place. */
const isName = (line: string | undefined, words: AdWords): line is string =>
  line !== undefined &&
  isCompany(nameOf(line), words) &&
  !/[.!?:]$/.test(line) &&
  !isPlace(line, words) &&
  salaryIn(line) === undefined &&
  words.employmentTypeIn(line) === undefined &&
  !words.hasJobNoun(line);

/** "Mercy Hospital · Cork (Hybrid)", "Mercy Hospital 3.9 ★": the name comes first. */
const nameOf = (line: string) => (line.split(/\s*[·|•]\s*|\s+\d[.,]\d\b|\s+logo$/i)[0] ?? '').trim();

/** Copied from a board, an ad starts with its title; the employer stands before or after it, then the place. */
const WITHIN = 8;

export function fieldsFromFirstLines(lines: readonly string[], { words, draft }: AdReading): void {
  const first = lines.slice(0, WITHIN);
  const known = plain(draft.valueOf('title') ?? '');
  const at = first.findIndex((line) =>
    known === '' ? isTitleLine(line, words) : plain(line).includes(known) && line.length <= LONGEST_TITLE,
  );
  if (at < 0) return;
  const line = first[at] ?? '';
  const split = splitTitle(line, words);
  const hasParts = split.title !== undefined && split.company !== undefined && / at | @ | [-–—|·] |, /.test(line);
  const [before, after] = [first[at - 1], first[at + 1]];
  const beside = isName(after, words) ? after : isName(before, words) ? before : undefined;
  // The employer of the next line is surer than what looks like one in the title: "Nurse, Nights".
  if (beside === undefined && hasParts) draft.offer('first-lines', 'guess', split);
  draft.offer('first-lines', 'guess', { title: line, company: beside === undefined ? undefined : nameOf(beside) });
  const place = first.slice(at + 1).find((one) => isPlace(one, words));
  draft.offer('first-lines', 'guess', { location: place === undefined ? undefined : placeIn(place, words) });
}

/** "Mercy Hospital · Cork, Ireland (Hybrid)": the part with a place in it. */
const placeIn = (line: string, words: AdWords) =>
  line.split(/\s*[·|•]\s*/).find((part) => isPlace(part, words)) ?? placeOf(line);

const isTitleLine = (line: string, words: AdWords) =>
  line.length <= LONGEST_TITLE && words.hasJobNoun(line) && !/[.!?]$/.test(line) && line.split(' ').length <= 12;
