import 'server-only';
import type { StoryLanguage, StoryReading } from '@/domain/story/story';
import type { Answer, Answers } from '@/domain/reflection/question';
import { denialOf, STORY } from '@/knowledge/questions/story';
import { findReading, readAhead } from '@/server/story-reading';

/** What a story suggests, as options of the page "Does any of this fit?". */
export interface Suggestions {
  readonly language: StoryLanguage;
  /** Option ids, strongest first. */
  readonly offered: readonly string[];
  /** The candidate's words behind each option. */
  readonly quotes: ReadonlyMap<string, string>;
}

/** More would be a questionnaire of its own. */
const MOST_SUGGESTED = 8;

const loadModel = async () => (await import('@/knowledge/reader')).readerModel();

/** Read on the server, once for each story; without a story there is nothing to read. */
export async function findSuggestions(answers: Answers): Promise<Suggestions> {
  return suggestionsIn(await findReading(answers[STORY.question]?.fields[STORY.field], loadModel));
}

/** While the story is typed: the page after it asks for what it suggests. */
export function readStoryAhead(answer: Answer | undefined): void {
  readAhead(answer?.fields[STORY.field], loadModel);
}

export function suggestionsIn({ language, signs }: Pick<StoryReading, 'language' | 'signs'>): Suggestions {
  const read = signs.map(({ sign, state, quote, suggested }) => ({
    option: state === 'present' ? sign : denialOf(sign),
    quote,
    suggested,
  }));
  return {
    language,
    offered: read
      .filter(({ suggested }) => suggested)
      .slice(0, MOST_SUGGESTED)
      .map(({ option }) => option),
    quotes: new Map(read.map(({ option, quote }) => [option, quote])),
  };
}
