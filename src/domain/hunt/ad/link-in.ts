import { keptLink } from './read-ad-link';

const LINK = /https?:\/\/[^\s<>"'`\\^{}|]{3,2000}|www\.[^\s<>"'`\\^{}|]{4,2000}/gi;
const MOST_LINKS = 200;

/** Links at the end of a sentence carry its mark. */
const unmarked = (link: string) => link.replace(/[.,;:!?)\]*_]+$/, '');

/** The links of a text that may be kept, in their order. */
export function linksIn(text: string): readonly string[] {
  const found: string[] = [];
  for (const [link] of text.matchAll(LINK)) {
    const kept = keptLink(unmarked(link));
    if (kept !== undefined) found.push(kept);
    if (found.length === MOST_LINKS) break;
  }
  return found;
}

/** The first link of a line, or the line itself where it is one. */
export const linkIn = (line: string): string | undefined => keptLink(line) ?? linksIn(line)[0];
