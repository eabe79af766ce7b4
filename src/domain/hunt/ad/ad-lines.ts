import type { AdLabel } from './ad';
import { tidy } from './ad-draft';
import type { AdWords } from './ad-words';

/** Later lines are the ad's small print, or other ads. */
const MOST_LINES = 3000;
const LONGEST_LINE = 600;
const LONGEST_LABEL = 45;

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

/** "Location: Leeds", "Location – Leeds", or "Location" with "Leeds" on the next line. */
export function labelledIn(lines: readonly string[], words: AdWords): readonly Labelled[] {
  return lines.flatMap((line, at): readonly Labelled[] => {
    const found = LABEL_END.exec(line.slice(0, LONGEST_LABEL + 3));
    if (found !== null && found.index > 0) {
      const label = words.labelOf(line.slice(0, found.index));
      const value = line.slice(found.index + found[0].length);
      if (label !== undefined && value !== '') return [{ label, value }];
    }
    const next = lines[at + 1];
    const alone = line.length <= LONGEST_LABEL ? words.labelOf(line) : undefined;
    if (alone === undefined || next === undefined || words.labelOf(next) !== undefined) return [];
    return next.length > 120 || /[.!?]$/.test(next) ? [] : [{ label: alone, value: next }];
  });
}
