import type { PlacedPassage } from './schema';

/** What the page knows of the sheet after each change. */
export interface SheetNow {
  readonly text: string;
  readonly passages: readonly PlacedPassage[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** The mark at the caret. */
  readonly atCaret: string | undefined;
  /** The marks whose words still stand. */
  readonly standing: readonly string[];
  /** Passages that a press has just changed. */
  readonly seams: readonly string[];
}

/** What the page can do to the sheet. */
export interface LetterHand {
  readonly focus: () => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Puts the composer's words into a passage. */
  readonly say: (id: string, text: string) => void;
  readonly shorten: (id: string, text: string) => void;
  readonly backToMine: (id: string) => void;
  /** Whether it could be moved: the greeting stays first, the close last. */
  readonly move: (id: string, by: -1 | 1) => boolean;
  readonly remove: (id: string) => void;
  readonly lock: (id: string, isLocked: boolean) => void;
  /** Selects words of the letter's text. */
  readonly select: (start: number, end: number) => void;
  readonly selectMark: (key: string) => void;
  /** Applies a suggestion to the words it was written for; false when they are no longer there. */
  readonly apply: (key: string, text: string) => boolean;
}
