import type { LetterContext, MoveGuide, RequiredMove } from './remark';
import type { Sentence } from './sentences';

export interface LetterAtHand {
  readonly letter: string;
  readonly sentences: readonly Sentence[];
  readonly context: LetterContext;
  readonly guide: MoveGuide;
  readonly missing: readonly RequiredMove[];
  /** The words of the rule that asks. */
  readonly finds: readonly string[];
}

export interface Place {
  readonly start: number;
  readonly end: number;
}
