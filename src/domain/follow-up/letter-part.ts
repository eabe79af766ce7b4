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
  /** Who or what can confirm them: it ends the passage that ties them to the job. */
  | 'witness'
  | 'why'
  | 'companyFact'
  | 'offDay'
  /** After "You asked": the question behind the slip. */
  | 'asked'
  /** The same where it names a subject: "about a difficult patient". */
  | 'aboutAsked'
  /** The thing their problem or plan is about, to be named again; `askTopic` when the ask names it. */
  | 'topic'
  | 'askTopic'
  /** What they said, as a sentence without "You said". */
  | 'point'
  /** Whom or what a remark was about: "part-time staff". */
  | 'remarkAbout'
  /** "12 minutes late" */
  | 'late'
  | 'theirDate'
  | 'appointment'
  /** What was put right since, as a clause. */
  | 'remedy'
  /** What was looked up or visited since. */
  | 'homework'
  /** Two figures for one thing, where neither can be chosen: "18 or 13 per cent". */
  | 'unsettled'
  /** "I am not certified." */
  | 'denial';

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
  /** A regular expression (flags `iu`) on the facts. */
  readonly whenEvidence?: string;
  /** Only when the brief has these, although the text does not name them. */
  readonly given?: readonly Slot[];
  /** Harder English than a letter in simple English has. */
  readonly notSimple?: true;
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
  /** A next date of theirs is given back, an announcement is made: facts are welcome and not asked for. */
  readonly factsMayLack?: true;
  /** A wrong fact comes first: the first piece of evidence is then the correction (letters.md 4). */
  readonly corrects?: true;
}

/** Everything the composer says that is not the candidate's own. */
export interface LetterParts {
  readonly wordings: Readonly<Record<Move, readonly Wording[]>>;
  /** The first that fits is taken; the last of the list fits every brief. */
  readonly outlines: readonly Outline[];
  /** How a fact that is not a sentence is introduced, as the first of a passage and after another. */
  readonly introductions: { readonly first: readonly string[]; readonly later: readonly string[] };
  /** A regular expression on what they said: a problem or a plan of theirs that one can offer to help with. */
  readonly theirNeeds: string;
  /** Causes the candidate allowed to be named, shrunk to a category (letters.md section 2, "How much reason to give?"). */
  readonly offDays: readonly { readonly finds: string; readonly clause: string }[];
  /** Which slip a letter is about when its situation only names a channel: the first that is found. */
  readonly slips: readonly { readonly finds: string; readonly situation: Situation }[];
  /** Evidence that speaks to a doubt, as regular expressions. */
  readonly speaksTo: Readonly<Record<DoubtId, string>>;
  /** Asks to hide a false statement, and why nothing is written for "none". */
  readonly refusals: {
    readonly hides: string;
    readonly hiding: string;
    readonly none: string;
    readonly noContact: string;
    /** Other requests that are not followed, each with what is written instead. */
    readonly requests: readonly { readonly finds: string; readonly instead: string }[];
  };
}
