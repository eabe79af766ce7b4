import type { HeardBack } from './estimate-chance';
import type { Doubt, Pattern, Reaction } from './pattern';
import type { Sign } from './sign';

/** The advice as the engine takes it: plain data, so that tests can pass three toy patterns. */
export interface Knowledge {
  readonly signs: Readonly<Record<string, Sign>>;
  readonly patterns: readonly Pattern[];
  readonly doubts: readonly Doubt[];
  readonly reactions: readonly Reaction[];
  /** Signs that tell how they answered, for whoever told it in the story and was not asked. */
  readonly answerSigns?: Readonly<Partial<Record<HeardBack, readonly string[]>>>;
}
