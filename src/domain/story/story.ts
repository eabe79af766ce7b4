import type { Sentence } from '@/lib/english';

/** Longer stories are read up to here. */
export const LONGEST_STORY = 6000;

/** What kind of statement a sentence is: something that happened, what it was taken to mean, or how it felt. */
export type Telling = 'fact' | 'reading' | 'feeling';

export type TrapId =
  | 'mind-reading'
  | 'fortune-telling'
  | 'all-or-nothing'
  | 'overgeneralising'
  | 'discounting-the-good'
  | 'should-statements'
  | 'labelling';

/** A sign that the story shows. `quote === story.slice(start, end)`. */
export interface StorySign {
  readonly sign: string;
  readonly state: 'present' | 'absent';
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** How likely it is that the story shows it, 0 to 1. */
  readonly strength: number;
  /** Sure enough to be offered to the candidate, unticked; the others are soft evidence only. */
  readonly suggested: boolean;
}

export interface StorySentence {
  readonly start: number;
  readonly end: number;
  readonly telling: Telling;
  readonly traps: readonly TrapId[];
}

/** `too-short` says nothing wrong: there is nothing to read yet. */
export type StoryLanguage = 'english' | 'other' | 'too-short';

export interface StoryReading {
  readonly language: StoryLanguage;
  /** Strongest first, each sign at most once. */
  readonly signs: readonly StorySign[];
  readonly sentences: readonly StorySentence[];
}

/** What reading needs of the language, from outside the core. */
export interface LanguageTools {
  /** Splits text in sentences and tokens with offsets into the text itself. */
  readonly sentences: (text: string) => readonly Sentence[];
  /** A vector for the meaning of each text. */
  readonly meanings: (texts: readonly string[]) => readonly Float32Array[];
}
