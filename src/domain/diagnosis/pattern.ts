export type DoubtId = 'D1' | 'D2' | 'D3' | 'D4' | 'D5' | 'D6' | 'D7' | 'D8' | 'D9' | 'D10';

export type ApproachId = 'clean' | 'amend' | 'own' | 'explain' | 'reschedule' | 'revive' | 'none';

export type Family =
  'answers' | 'delivery' | 'history' | 'company' | 'rapport' | 'logistics' | 'motivation' | 'red-flags' | 'calibration';

/** A sign that speaks for a pattern. `weight` is 1 (weak), 2 (plain) or 3 (strong); a decisive sign suffices alone (‡ in evidence.md). */
export interface SignWeight {
  readonly weight: 1 | 2 | 3;
  readonly decisive?: true;
}

/** A recognisable kind of mistake, or of misreading. One file per pattern; its generic test runs the examples. */
export interface Pattern<
  SignId extends string = string,
  PatternId extends string = string,
  SourceId extends string = string,
> {
  readonly id: PatternId;
  readonly family: Family;
  /** What kind of doubt it feeds (evidence.md 1.1): it decides whether owning or correcting repairs it. */
  readonly kind: 'competence' | 'mixed' | 'integrity' | 'circumstance' | 'calibration';
  /** Acts in the past tense, never traits: "Your answers ran long". */
  readonly title: string;
  /** What the interviewer may have concluded, in their words. Absent for calibration patterns. */
  readonly thought?: string;
  /** For calibration patterns: what it means, said to the candidate. */
  readonly means?: string;
  /** 0–100: how many of 100 interviewers would decide on the full pattern alone (evidence.md 1.1). */
  readonly severity: number;
  /** 0–100: how far a letter or a call can move it. */
  readonly repair: number;
  readonly approach: ApproachId;
  /**
   * Forms of the pattern that weigh or mend differently (the ranges of evidence.md 1.1), gravest first. The first one whose signs are
   * all present replaces the figures above; with none, those above hold.
   */
  readonly variants?: readonly {
    readonly whenever: readonly SignId[];
    readonly severity?: number;
    readonly repair?: number;
    readonly approach?: ApproachId;
  }[];
  /** Shares of the doubts it feeds; they sum to 1, or to 0 for calibration patterns. */
  readonly doubts: Partial<Readonly<Record<DoubtId, number>>>;
  readonly signs: Partial<Readonly<Record<SignId, SignWeight>>>;
  /** Signs that, when present, speak against it, with the weight they take away. */
  readonly against: Partial<Readonly<Record<SignId, 1 | 2 | 3>>>;
  readonly confusions: readonly {
    readonly with: PatternId;
    /** The question that tells the two apart. */
    readonly ask: string;
  }[];
  /** What a calibration pattern corrects: a feeling that is too dark or too bright, how it ended, or whose conduct it was. */
  readonly calibrates?: 'the-feeling' | 'the-blind-spot' | 'the-outcome' | 'their-conduct';
  /** Signs that make the fault a true one, told knowingly: it is corrected in full before anything is asked (evidence.md 4.1). */
  readonly trueFault?: readonly SignId[];
  /** Not material to the job once the candidate ruled this out (the gate of evidence.md 4.1). */
  readonly mattersWhen?: SignId;
  /** What to do: in the letter, what the letter must not say, and what can be let go. */
  readonly repairs: { readonly inTheLetter: string; readonly neverSay: readonly string[]; readonly letGo: string };
  /** One exercise for the next interview. */
  readonly drill: string;
  readonly sources: readonly SourceId[];
  readonly examples: {
    readonly raised: readonly (readonly SignId[])[];
    readonly slip: readonly (readonly SignId[])[];
    readonly quiet: readonly (readonly SignId[])[];
  };
}

/** The interviewer's silent question that patterns add up to. */
export interface Doubt {
  readonly id: DoubtId;
  /** A short name for the card: "May not stay". */
  readonly title: string;
  /** The thought in the interviewer's words: "Will you still be here in a year?" */
  readonly thought: string;
  readonly answeredBy: string;
}

/** One of the fifty reactions and facts of evidence.md section 2, tied to the sign that reports it. */
export interface Reaction<SignId extends string = string, SourceId extends string = string> {
  readonly number: number;
  readonly sign: SignId;
  /** What it usually means, told to the candidate. */
  readonly means: string;
  /** P(seen | moved on) / P(seen | rejected). Above 1 is good. */
  readonly likelihoodRatio: number;
  readonly sureness: 'several-sources' | 'plausible' | 'guess';
  /** Only the strongest sign of a correlated group counts. */
  readonly group: 'warmth' | 'ending' | 'doubt' | 'self' | 'alone';
  /** Counts in the place of this one when both were seen, and not at all without it: "same, but you always feel so". */
  readonly softens?: number;
  /** How the candidate feels about it: what a rating at one of the two ends of the scale says as well. */
  readonly reports?: 'felt-badly' | 'felt-well';
  readonly sources: readonly SourceId[];
}
