import type { Move } from '@/domain/follow-up/letter';
import { countWords, splitSentences } from '@/domain/follow-up/sentences';

/** In these the last sentence adds to the ones before; the rest of a letter has no sentence to spare. */
const LAST_IS_OPTIONAL: readonly Move[] = ['thanks', 'evidence', 'value', 'why'];

interface Shorter {
  readonly text: string;
  /** Whether these are the composer's words as they are. */
  readonly isWay: boolean;
}

/** The next shorter way to say a passage: a wording of the composer's, or the passage without its optional sentence. */
export function shorterOf(
  text: string,
  move: Move,
  ways: readonly string[],
  isHandWritten: boolean,
): Shorter | undefined {
  const words = countWords(text);
  const way = isHandWritten ? undefined : longestBelow(ways, words);
  if (way !== undefined) return { text: way, isWay: true };
  const left = withoutLast(text, move);
  return left === undefined ? undefined : { text: left, isWay: false };
}

function longestBelow(ways: readonly string[], words: number): string | undefined {
  return ways.filter((way) => countWords(way) < words).toSorted((one, other) => countWords(other) - countWords(one))[0];
}

function withoutLast(text: string, move: Move): string | undefined {
  if (!LAST_IS_OPTIONAL.includes(move)) return undefined;
  const sentences = splitSentences(text);
  const last = sentences.at(-1);
  return sentences.length < 2 || last === undefined ? undefined : text.slice(0, last.start).trimEnd();
}
