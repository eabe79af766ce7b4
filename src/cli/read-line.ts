import { z } from 'zod';
import { readStory } from '@/domain/story/read-story';
import type { StoryReading } from '@/domain/story/story';
import { readerModel } from '@/knowledge/reader';
import { english } from '@/lib/language';

const readRow = z.object({ story: z.string() });

export const readingOf = (story: string): StoryReading => readStory(story, english, readerModel());

/** One line for `read`: a story in; the signs that it shows, with the words that show them, out. */
export function readLine(row: unknown) {
  const { language, signs, sentences } = readingOf(readRow.parse(row).story);
  return {
    signs: signs.map(({ sign, state, quote, start, end, strength, suggested }) => ({
      id: sign,
      state,
      quote,
      start,
      end,
      strength: Math.round(strength * 1000) / 1000,
      suggested,
    })),
    sentences,
    language,
  };
}
