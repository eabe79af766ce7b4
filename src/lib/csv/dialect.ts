/** How a table writes its cells. */
export interface Dialect {
  readonly delimiter: string;
  readonly quotes: boolean;
}

/** In the order in which a tie is decided. */
const DELIMITERS = [',', ';', '\t', '|'] as const;

/** How often a delimiter stands in a line, quoted cells left out. */
function countIn(line: string, delimiter: string): number {
  return line.replaceAll(/"[^"]*"/g, '').split(delimiter).length - 1;
}

function delimiterOf(line: string): string | undefined {
  const counted = DELIMITERS.map((delimiter) => ({ delimiter, times: countIn(line, delimiter) }));
  return counted.filter(({ times }) => times > 0).sort((a, b) => b.times - a.times)[0]?.delimiter;
}

/** A spreadsheet's own note to itself, before the header. */
const SEPARATOR_LINE = /^"?sep=(.)"?(?=\n|$)/i;

/**
 * Finds how the table that begins with `text` is written, from its first line that has more than one cell. Also gives the
 * text to read: a line "sep=;" is emptied, so that the lines keep their numbers.
 */
export function dialectOf(text: string): { readonly dialect: Dialect; readonly text: string } {
  const named = SEPARATOR_LINE.exec(text);
  if (named?.[1] !== undefined) {
    return { dialect: { delimiter: named[1], quotes: true }, text: text.slice(named[0].length) };
  }
  for (const line of text.split('\n')) {
    const delimiter = delimiterOf(line);
    // A table in Markdown starts its lines with a bar and knows no quoted cells.
    if (delimiter !== undefined) return { dialect: { delimiter, quotes: !/^\s*\|/.test(line) }, text };
  }
  return { dialect: { delimiter: ',', quotes: true }, text };
}
