import type { ApproachId, DoubtId } from './pattern';
import type { Observation } from './sign';

export type VerdictId =
  'better-than-it-feels' | 'mixed' | 'counted-against' | 'may-not-have-gone-your-way' | 'cannot-tell';

export type FindingStatus = 'raised' | 'cannot-tell' | 'slip' | 'quiet';

/** One pattern examined. Lists hold sign ids, strongest first. */
export interface Finding {
  readonly pattern: string;
  readonly status: FindingStatus;
  /** 0–1, for machines and tests; a candidate sees words with counts. */
  readonly probability: number;
  readonly because: readonly string[];
  /** Signs that the story only hints at: they order the findings, and are no reason to show. */
  readonly hints: readonly string[];
  /** Signs seen that speak against it, and its own signs that were ruled out: the page says the statement of the first, the denial of the second. */
  readonly against: readonly string[];
  /** What they were not sure of first, then what was not asked. */
  readonly unknown: readonly string[];
  /** The candidate said that this does not fit; it counts for nothing until they undo it. */
  readonly disagreed: boolean;
}

export interface DoubtFinding {
  readonly doubt: DoubtId;
  readonly status: 'raised' | 'possible';
  readonly probability: number;
  /** Patterns under it, strongest first. */
  readonly patterns: readonly string[];
  readonly because: readonly string[];
  readonly against: readonly string[];
  readonly unknown: readonly string[];
  /** "Strong signs (4 of 5)": words with a count. */
  readonly strength: { readonly word: 'strong' | 'some' | 'hint'; readonly seen: number; readonly of: number };
  readonly disagreed: boolean;
}

export interface ReactionFinding {
  readonly number: number;
  readonly sign: string;
  readonly counted: boolean;
  /** Why it counted, or why it was left out: 'meaningless' (close to 1), 'correlated' (a stronger one of its group counted) or 'feeling-alone' (nothing that happened supports the feeling). */
  readonly reason: 'counted' | 'meaningless' | 'correlated' | 'feeling-alone';
}

export interface Diagnosis {
  readonly engineVersion: number;
  readonly verdict: VerdictId;
  /** The chance that they moved on, 0–1, clamped; never shown. */
  readonly chance: number;
  /** Sign ids that moved the verdict, strongest first: at most three. */
  readonly movedBy: readonly string[];
  readonly findings: readonly Finding[];
  readonly doubts: readonly DoubtFinding[];
  readonly reactions: readonly ReactionFinding[];
  readonly wentWell: readonly string[];
  /** Signs not yet known whose answer would change the picture most, at most twelve: "what would change this picture". */
  readonly nextSigns: readonly string[];
  readonly approach: Approach;
  readonly observations: readonly Observation[];
  /** Signs that were told and left out, because they are simply how the candidate is. */
  readonly leftOut: readonly string[];
  readonly counts: { readonly good: number; readonly worry: number; readonly unclear: number };
}

export interface Approach {
  readonly chosen: ApproachId;
  readonly runnerUp: ApproachId;
  /** Reasons as literal codes; the copy for each lives in `knowledge/approaches`. */
  readonly because: readonly ApproachReason[];
}

/** The gate of evidence.md 4.1, one code for each of its rules. */
export type ApproachReason =
  | 'already-rejected'
  | 'interviewer-at-fault'
  | 'integrity-true-fault'
  | 'not-noticed'
  | 'not-material'
  | 'noticed-and-material-answer'
  | 'noticed-and-material-conduct'
  | 'facts-to-explain'
  | 'external-event'
  | 'felt-better-than-it-was'
  | 'no-sign-it-went-badly'
  | 'nothing-known';
