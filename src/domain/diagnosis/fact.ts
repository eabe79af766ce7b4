import type { VerdictId } from './diagnosis';

/** A calm, true sentence with its source, for a place where it helps. Only facts read on a primary page are kept. */
export interface Fact<PatternId extends string = string, SourceId extends string = string> {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly SourceId[];
  /** Shown with one of these verdicts. */
  readonly whenVerdict: readonly VerdictId[];
  /** Preferred when one of these patterns was examined and not quiet. */
  readonly whenPattern?: readonly PatternId[];
}
