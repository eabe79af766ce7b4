import type { Brief, Channel, Situation } from './letter';

/** The labels of letters.md section 8 that a sentence can earn. */
export const LABELS_OF_SENTENCES = [
  'begging',
  'whining',
  'blaming-others',
  'missing-ownership-excuse',
  'over-apologising',
  'self-deprecation',
  'hounding-or-pressure',
  'entitlement',
  'desperation',
  'vague-or-generic',
  'cliche',
  'overclaiming',
  'unprofessional-tone',
  'irrelevant-personal-detail',
  'badmouthing',
  're-litigating-the-interview',
] as const;
export type SentenceLabel = (typeof LABELS_OF_SENTENCES)[number];

/** `other` is for what only the whole letter shows. */
export type Label = SentenceLabel | 'other';

export type Severity = 1 | 2 | 3;

/** The moves a reader looks for, in the words of letters.md section 9. */
export type RequiredMove =
  'thanks' | 'specific-reference' | 'ownership' | 'evidence' | 'value' | 'ask' | 'close' | 'contact';

/** What a letter of one situation has to hold, may hold, or is better without. */
export type MoveNeed = 'required' | 'optional' | 'absent';

/** How to hear a move in a sentence, and which letters need it. Passed in from `knowledge`. */
export interface MoveGuide {
  /** Regular expressions (source, flag `u`) on a sentence in lower case; one match anywhere in the letter is enough. */
  readonly heardIn: Readonly<Record<RequiredMove, readonly string[]>>;
  readonly needs: Readonly<Record<Situation, Readonly<Record<RequiredMove, MoveNeed>>>>;
  /** The needs when nobody said what the letter is for. */
  readonly anyLetter: Readonly<Record<RequiredMove, MoveNeed>>;
}

/** What is decided by code, because it looks at the whole letter or at facts beside it. */
export type LetterCheck =
  | 'second-apology'
  | 'apology-in-clean-letter'
  | 'too-long'
  | 'exclamations'
  | 'shouting'
  | 'wrong-name'
  | 'wrong-company'
  | 'own-share'
  | 'machine-sounding'
  | 'wrong-channel'
  | 'buried-point'
  | 'brusque'
  | 'missing-thanks'
  | 'missing-ask';

/** What the critic knows beside the text. Every field may be missing: it then holds back what depends on it. */
export interface LetterContext {
  readonly situation?: Situation | undefined;
  readonly channel?: Channel | undefined;
  readonly brief?: Partial<Pick<Brief, 'approach' | 'interviewer' | 'company'>> | undefined;
}

/** One rule of the critic. Each file carries what it flags and what it must let pass; the generic test runs both. */
export interface LetterRule<RuleId extends string = string> {
  readonly id: RuleId;
  readonly label: Label;
  readonly severity: Severity;
  /** Why it weakens the letter, in at most two sentences. */
  readonly why: string;
  /** What to do instead. */
  readonly instead: string;
  /** Regular expressions (source, flags `gu`) on a sentence in lower case; the match is the span the reader would wince at. */
  readonly finds: readonly string[];
  /** Regular expressions on the whole sentence, in lower case, that let it pass after all. */
  readonly unless?: readonly string[];
  /** The same, but the neighbouring sentences of the paragraph count too: a cause owned in the next breath is no excuse. */
  readonly unlessNearby?: readonly string[];
  /** A decision made by code, which may count what `finds` names. */
  readonly check?: LetterCheck;
  /** Safe local replacements: when `from` (flags `iu`) matches the span, `to` says the same without the fault. */
  readonly rewrites?: readonly { readonly from: string; readonly to: string }[];
  /** The same for the whole sentence around the span; the first that matches is taken. */
  readonly sentenceRewrites?: readonly { readonly from: string; readonly to: string }[];
  /** How else the sentence may be mended: cut the clause, take the sentence out when nothing else is in it, keep one apology. */
  readonly mend?: 'without-clause' | 'without-sentence' | 'first-apology';
  readonly flags: readonly string[];
  readonly allows: readonly string[];
  /** What the examples are to be read with. */
  readonly examplesIn?: LetterContext;
}

/** One finding of the critic. `start` and `end` are UTF-16 offsets into the text that was given. */
export interface Remark {
  readonly rule: string;
  readonly label: Label;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly message: string;
  readonly instead: string;
  readonly rewrite?: string;
}

export interface Critique {
  readonly remarks: readonly Remark[];
  readonly missing: readonly RequiredMove[];
  readonly words: number;
  /** Years of schooling a reader needs (Flesch-Kincaid), one decimal, never below 0. */
  readonly readingGrade: number;
}
