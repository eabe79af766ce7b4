import type { AdLabel } from './ad';
import { tidy } from './ad-draft';
import type { AdWords } from './ad-words';

/** Later lines are the ad's small print, or other ads. */
const MOST_LINES = 3000;
const LONGEST_LINE = 600;
const LONGEST_LABEL = 45;
const LONGEST_VALUE = 120;

/** The lines of an ad without empty ones, decoration and half characters. */
export const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n\r\u2028\u2029]+/)
    .slice(0, 4 * MOST_LINES)
    .map((line) => tidy(line.slice(0, LONGEST_LINE)))
    .filter((line) => line !== '')
    .slice(0, MOST_LINES);

/** Without the menus and buttons of the page, and without what is said twice in a row. */
export const withoutNoise = (lines: readonly string[], words: AdWords): readonly string[] =>
  lines.filter((line, at) => line !== lines[at - 1] && !words.isNoise(line));

export interface Labelled {
  readonly label: AdLabel;
  readonly value: string;
}

const LABEL_END = /\s*[:：]\s*|\s+[-–—]\s+|\t/;

function inLine(line: string, words: AdWords): Labelled | undefined {
  const found = LABEL_END.exec(line.slice(0, LONGEST_LABEL + 3));
  if (found === null || found.index === 0) return undefined;
  const label = words.labelOf(line.slice(0, found.index));
  const value = line.slice(found.index + found[0].length);
  return label === undefined || value === '' ? undefined : { label, value };
}

function aboveLine(line: string, next: string | undefined, words: AdWords): Labelled | undefined {
  const label = line.length <= LONGEST_LABEL ? words.labelOf(line) : undefined;
  if (label === undefined || next === undefined || words.labelOf(next) !== undefined) return undefined;
  return next.length > LONGEST_VALUE || /[.!?]$/.test(next) ? undefined : { label, value: next };
}

/** "Location: Leeds", "Location – Leeds", or "Location" with "Leeds" on the next line. */
export const labelledIn = (lines: readonly string[], words: AdWords): readonly Labelled[] =>
  lines.flatMap((line, at) => inLine(line, words) ?? aboveLine(line, lines[at + 1], words) ?? []);
