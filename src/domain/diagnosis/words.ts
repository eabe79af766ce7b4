/** What a verdict says on the page, and at most which sentences may stand below it. */
export interface VerdictWords {
  /** The heading: one of five sentences. */
  readonly sentence: string;
  /** Opens the reasons when no sign moved it far enough to be named. */
  readonly because: string;
  /** True whatever the candidate answered. */
  readonly hopeful: string;
  readonly nextStep: string;
  /** Said only to somebody who cannot stop replaying it. */
  readonly whenReplaying?: string;
}

export interface ApproachWords {
  readonly title: string;
  readonly what: string;
  /** For somebody who wants this one although another was advised. */
  readonly insteadOf: string;
}
