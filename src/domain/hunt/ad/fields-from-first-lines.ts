import type { AdReading } from './ad-reading';
import { plain, type AdWords } from './ad-words';
import { GOODBYE } from './contact-in';
import { isCompany, LONGEST_TITLE, readSentence } from './fields-from-sentences';
import { salaryIn } from './salary-in';
import { splitTitle } from './split-title';

/** Copied from a board, an ad starts with its title; the employer stands before or after it, then the place. */
const WITHIN = 8;
const NEAR_THE_TOP = 5;
const PARTS = /\s*[·|•]\s*|\s+[–—-]\s+/;

function isPlace(line: string, words: AdWords): boolean {
  const place = line.split(/\s*\(/)[0] ?? '';
  const isTownAndState = /^\p{Lu}[\p{L} .'’-]+, [A-Z]{2}(?: \d{5})?$/u.test(place);
  return isTownAndState || place.split(/[,/]\s*/).some((part) => words.isPlaceWord(part));
}

/** "Mercy Hospital · Cork (Hybrid)", "Mercy Hospital 3.9 ★", "Mercy Hospital logo": the name comes first. */
const nameOf = (line: string) => (line.split(/\s*[·|•]\s*|\s+[–—-]\s+|\s+\d[.,]\d\b|\s+logo$/i)[0] ?? '').trim();

/** Short, no sentence, no number, no place, no job. */
const isName = (line: string, words: AdWords) =>
  isCompany(nameOf(line), words) &&
  !/[.!?]$|:/.test(line) &&
  !line
    .split(PARTS)
    .slice(0, 1)
    .some((part) => isPlace(part, words)) &&
  salaryIn(line) === undefined &&
  words.employmentTypeIn(line) === undefined &&
  !words.hasJobNoun(line);

const isTitleLine = (line: string, words: AdWords) =>
  line.length <= LONGEST_TITLE &&
  words.hasJobNoun(line) &&
  !/[.!?:]$/.test(line) &&
  line.split(' ').length <= 12 &&
  words.knowledge.sentences.every((pattern) => readSentence(line, pattern, words).title === undefined);

function titleAt(lines: readonly string[], { words, draft }: AdReading): number {
  const known = plain(draft.valueOf('title') ?? '');
  if (known === '') return lines.findIndex((line) => isTitleLine(line, words));
  return lines.findIndex((line) => line.length <= LONGEST_TITLE && plain(line).includes(known));
}

/** Below the last words of an e-mail stands its writer's job, not the candidate's. */
function beforeGoodbye(lines: readonly string[]): readonly string[] {
  const at = lines.findIndex((line) => GOODBYE.test(line));
  return at < 0 ? lines : lines.slice(0, at);
}

/** A line near the top with a job in it, and no more than a title: offered before sentences, which shorten it. */
export function titleFromFirstLines(all: readonly string[], reading: AdReading): void {
  const lines = beforeGoodbye(all).slice(0, NEAR_THE_TOP);
  const line = lines[titleAt(lines, reading)];
  if (line === undefined) return;
  const { title } = hasParts(line) ? splitTitle(line, reading.words) : { title: line };
  reading.draft.offer('first-lines', 'guess', { title });
}

const hasParts = (line: string) => !line.includes(':') && / at | @ | [-–—|·] |\t/.test(line);

/** What stands beside the title: the employer and the place. All of it is a guess. */
export function fieldsFromFirstLines(all: readonly string[], reading: AdReading): void {
  const { words, draft } = reading;
  const lines = beforeGoodbye(all).slice(0, WITHIN);
  const at = titleAt(lines, reading);
  const line = lines[at];
  if (line === undefined) return;
  const beside = [lines[at + 1], lines[at - 1]].find((one) => one !== undefined && isName(one, words));
  const split = hasParts(line) ? splitTitle(line, words) : {};
  const place = [...lines.slice(at + 1), ...lines.slice(0, at), split.location ?? '']
    .flatMap((one) => one.split(PARTS))
    .find((part) => isPlace(part, words));
  // The employer of the next line is surer than what looks like one in the title: "Nurse - Nights".
  if (beside !== undefined) draft.offer('first-lines', 'guess', { company: nameOf(beside) });
  draft.offer('first-lines', 'guess', { location: place, company: split.company });
}
