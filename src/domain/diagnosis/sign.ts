/** The part of an interview in which a sign shows. Two signs from different parts weigh more than two from one (product.md). */
export type Part =
  | 'answers'
  | 'delivery'
  | 'history'
  | 'company'
  | 'rapport'
  | 'logistics'
  | 'motivation'
  | 'honesty'
  | 'reactions'
  | 'replay'
  | 'outcome';

/** One observable thing. Statements are sentences in the past tense, addressed to the candidate: "You talked for a long time". */
export interface Sign {
  readonly statement: string;
  /** The same sign denied: "You did not talk for long". */
  readonly denial: string;
  readonly part: Part;
  readonly who: 'candidate' | 'interviewer' | 'circumstance';
  readonly tone: 'good' | 'worry' | 'neutral';
}

export type SignState = 'present' | 'absent' | 'unknown';

/** A sign as one answer or one phrase of the story shows it. */
export interface Observation<SignId extends string = string> {
  readonly sign: SignId;
  readonly state: SignState;
  /** Where it was said: a question id, or `story`. */
  readonly from: string;
  /** The candidate's own words, or the label they ticked. */
  readonly quote?: string;
  /** How surely a phrase of the story shows it, 0–1. What was ticked is certain. */
  readonly strength?: number;
}
