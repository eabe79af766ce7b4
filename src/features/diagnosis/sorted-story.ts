import { shortQuote } from '@/domain/story/short-quote';
import type { StoryReading } from '@/domain/story/story';
import { thinkingTraps } from '@/knowledge/thinking-traps';

/** More would be a second telling of the story. */
const MOST_SENTENCES = 6;

export interface SortedSentence {
  readonly text: string;
  /** A turn of thought, and what it leaves out. */
  readonly traps: readonly { readonly title: string; readonly sentence: string }[];
}

export interface SortedStory {
  readonly facts: number;
  readonly readings: readonly SortedSentence[];
  readonly feelings: readonly SortedSentence[];
}

/** What happened, what it was taken to mean, and how it felt. Undefined where all of it is told as it happened. */
export function sortedStory(story: string, { sentences }: StoryReading): SortedStory | undefined {
  const told = sentences.map(({ start, end, telling, traps }) => ({
    telling,
    text: shortQuote(story.slice(start, end)),
    traps: traps.map((trap) => thinkingTraps[trap]),
  }));
  const kindOf = (kind: (typeof told)[number]['telling']) =>
    told.filter(({ telling }) => telling === kind).map(({ text, traps }) => ({ text, traps }));
  const readings = kindOf('reading');
  const feelings = kindOf('feeling');
  if (readings.length === 0 && feelings.length === 0) return undefined;
  return {
    facts: kindOf('fact').length,
    readings: trappedFirst(readings).slice(0, MOST_SENTENCES),
    feelings: trappedFirst(feelings).slice(0, MOST_SENTENCES),
  };
}

/** Where there is something to say about a sentence, it is worth its place. */
const trappedFirst = (sentences: readonly SortedSentence[]): readonly SortedSentence[] =>
  sentences.toSorted((a, b) => Number(b.traps.length > 0) - Number(a.traps.length > 0));
