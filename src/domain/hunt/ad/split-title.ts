import { withoutGenders } from './ad-draft';
import type { AdWords } from './ad-words';

export interface SplitTitle {
  readonly title?: string;
  readonly company?: string;
  readonly location?: string;
}

/** Between the parts of a line; a dash only with spaces, so that "Co-op" stays one word. */
const BETWEEN = /\s+[-–—|·•:/@]\s+|\s*[|·•\t]\s*|\s+\/\/\s+|\s*[,;]\s+|(?<=\p{L}):\s*/u;
const clean = (parts: readonly (string | undefined)[]) =>
  parts.map((part) => part?.trim() ?? '').filter((part) => part !== '');

/** Names that have a comma of their own: "Smith, Jones & Partners", "Acme, Inc." */
const IS_LEGAL_FORM = /^(?:inc|ltd|llc|llp|plc|gmbh|corp|co)\b/i;
const IS_PARTNERS = /&|\band\b/i;

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of clean(text.split(BETWEEN))) {
    const last = parts.at(-1);
    if (last !== undefined && (IS_LEGAL_FORM.test(part) || (parts.length > 1 && IS_PARTNERS.test(part))))
      parts[parts.length - 1] = `${last}, ${part}`;
    else parts.push(part);
  }
  return parts;
}

/** "Nurse at Mercy", "Nurse @ Mercy": the last such word, for a title may have one ("Chef at sea"). */
function atPlace(tokens: readonly string[], words: AdWords): SplitTitle | undefined {
  const at = tokens.findLastIndex((token, place) => place > 0 && place < tokens.length - 1 && words.isAtWord(token));
  if (at < 0) return undefined;
  const title = tokens.slice(0, at).join(' ');
  const [company = '', ...further] = partsOf(tokens.slice(at + 1).join(' '));
  return { title, company, ...placeIn(further, words) };
}

function placeIn(parts: readonly string[], words: AdWords): SplitTitle {
  const place = parts.filter((part) => !words.isNoise(part)).slice(0, 2);
  return place.length === 0 ? {} : { location: place.join(', ') };
}

/** "Nurse, Mercy, Cork", "Mercy - Nurse": the part with a job in it is the title, the first where none has or both. */
function separated(parts: readonly string[], words: AdWords): SplitTitle {
  const jobs = parts.map((part) => words.hasJobNoun(part));
  const at = Math.max(0, jobs.indexOf(true));
  const others = parts.filter((_, place) => place !== at);
  const company = others.find((part) => !words.isPlaceWord(part) && words.employmentTypeIn(part) === undefined);
  const further = others.filter((part) => part !== company && words.employmentTypeIn(part) === undefined);
  return { title: parts[at] ?? '', ...(company === undefined ? {} : { company }), ...placeIn(further, words) };
}

const LINKS_WORDS = new Set(['of', 'for', 'de', 'des', 'für', 'and', '&']);

/** The place after the last word of the job that starts at `from`: "Head of Marketing", "Nurse II". */
function endOfJob(tokens: readonly string[], from: number, words: AdWords): number {
  let end = from + 1;
  while (end < tokens.length) {
    const word = tokens[end] ?? '';
    if (words.isJobLevel(word) || words.isJobNoun(word)) end += 1;
    else if (LINKS_WORDS.has(word.toLowerCase()) && end + 1 < tokens.length) end += 2;
    else break;
  }
  return end;
}

/** "Nurse Mercy", "Mercy Nurse", "Senior Data Analyst Acme": what is no word of a job is the employer. */
function together(tokens: readonly string[], words: AdWords): SplitTitle {
  const noun = tokens.findIndex((token) => words.isJobNoun(token));
  if (noun < 0) return { company: tokens.join(' ') };
  let start = noun;
  while (start > 0 && words.isJobModifier(tokens[start - 1] ?? '')) start -= 1;
  const end = endOfJob(tokens, noun, words);
  const before = tokens.slice(0, start);
  const after = tokens.slice(end);
  // Words after it are the employer; then those before it can only be more of the title ("Neonatal Nurse Mercy").
  const company = after.length > 0 ? after : before;
  const title = after.length > 0 ? tokens.slice(0, end) : tokens.slice(start, end);
  return { title: title.join(' '), ...(company.length === 0 ? {} : { company: company.join(' ') }) };
}

/**
 * Decides which part of a short text is the job and which the employer: "Nurse at Mercy", "Nurse, Mercy, Cork",
 * "Mercy - Nurse", "Nurse Mercy". A text without any word of a job is an employer. Never refuses; an empty text gives nothing.
 */
export function splitTitle(typed: string, words: AdWords): SplitTitle {
  const text = withoutGenders(typed);
  const tokens = text.split(/\s+/).filter((token) => token !== '');
  if (tokens.length === 0) return {};
  const parts = partsOf(text);
  return atPlace(tokens, words) ?? (parts.length > 1 ? separated(parts, words) : together(tokens, words));
}
