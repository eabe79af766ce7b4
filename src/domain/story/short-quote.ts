/** Some two lines on a phone. */
const LONGEST = 160;

/** The candidate's words for a list, untouched but for their length: cut between two words. */
export function shortQuote(quote: string): string {
  const line = quote.replace(/\s+/gu, ' ').trim();
  if (line.length <= LONGEST) return line;
  const cut = line.slice(0, LONGEST).toWellFormed().replace(/�$/u, '');
  const atWord = cut.replace(/\s\S*$/u, '');
  return `${atWord.replace(/[\s,;:–—-]+$/u, '')} …`;
}
