import type { ApproachId, DoubtId } from '@/domain/diagnosis/pattern';

import type { Ask, Locale, Move, Situation, Warmth } from './letter';

/** What a wording may mention, written `{slot}` in its text. Each is filled from the brief or the wording is not used. */
export type Slot =
  | 'role'
  | 'Role'
  | 'company'
  | 'onDay'
  | 'day'
  | 'addressee'
  | 'name'
  | 'contact'
  | 'gratitude'
  | 'moment'
  | 'others'
  | 'youAsked'
  | 'answer'
  | 'fact'
  | 'facts'
  | 'why'
  | 'companyFact'
  | 'offDay';

/** One way to say one move. Of the wordings that fit a brief, the most particular ones are used. */
export interface Wording {
  /** Sentences with `{slot}`s; words in [square brackets] are a gap for the candidate to fill. */
  readonly text: string;
  readonly situations?: readonly Situation[];
  readonly approaches?: readonly ApproachId[];
  readonly asks?: readonly Ask[];
  readonly warmth?: readonly Warmth[];
  readonly locales?: readonly Locale[];
  readonly alreadyThanked?: boolean;
  /** A regular expression (flags `iu`) on what the candidate says went wrong. It chooses; it is never quoted. */
  readonly when?: string;
  /** A regular expression (flags `iu`) on what they said or showed. */
  readonly whenMoment?: string;
  /** Only when the brief leaves these open. */
  readonly without?: readonly Slot[];
}

/** The moves of one kind of letter in their order, and those that make room first when it grows too long. */
export interface Outline {
  readonly approaches: readonly ApproachId[];
  readonly situations?: readonly Situation[];
  readonly moves: readonly Move[];
  readonly optional: readonly Move[];
  /** The situation whose wordings it takes, whatever slip there was: a clean letter knows of none. */
  readonly readAs?: Situation;
  /** A wrong fact comes first: the first piece of evidence is then the correction (letters.md 4). */
  readonly corrects?: true;
}

/** Everything the composer says that is not the candidate's own. */
export interface LetterParts {
  readonly wordings: Readonly<Record<Move, readonly Wording[]>>;
  /** The first that fits is taken; the last of the list fits every brief. */
  readonly outlines: readonly Outline[];
  /** How a fact that is not a sentence is introduced: each ends in `{fragment}`. */
  readonly introductions: { readonly counted: readonly string[]; readonly plain: readonly string[] };
  /** Causes the candidate allowed to be named, shrunk to a category (letters.md section 2, "How much reason to give?"). */
  readonly offDays: readonly { readonly finds: string; readonly clause: string }[];
  /** Which slip a letter is about when its situation only names a channel: the first that is found. */
  readonly slips: readonly { readonly finds: string; readonly situation: Situation }[];
  /** Evidence that speaks to a doubt, as regular expressions. */
  readonly speaksTo: Readonly<Record<DoubtId, string>>;
  /** Asks to hide a false statement, and why nothing is written for "none". */
  readonly refusals: { readonly hides: string; readonly hiding: string; readonly none: string };
}
