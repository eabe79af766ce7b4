import type { ApproachId, DoubtId } from '@/domain/diagnosis/pattern';

export type Channel = 'email' | 'letter' | 'phone' | 'voicemail' | 'linkedin' | 'text';
export type Warmth = 'warm' | 'balanced' | 'formal';
export type Locale = 'en-US' | 'en-GB' | 'en-IN' | 'en-AU';
export type LetterLength = 'short' | 'standard' | 'full';

/** What the letter has to do with the slip. Situations are those of letters.md section 6. */
export type Situation =
  | 'nerves'
  | 'blanked-answer'
  | 'rambling'
  | 'wrong-fact'
  | 'false-claim'
  | 'work-history'
  | 'gap'
  | 'unprepared'
  | 'badmouthing'
  | 'late'
  | 'technical-failure'
  | 'remark'
  | 'offensive-remark'
  | 'illness'
  | 'phone-rang'
  | 'already-rejected'
  | 'panel'
  | 'phone-call'
  | 'voicemail'
  | 'linkedin'
  | 'check-in'
  | 'rejection-reply'
  | 'withdrawing'
  | 'over-analysed'
  | 'presentation-overrun'
  // Patterns of evidence.md that letters.md has no row for: each needs its own way to be owned.
  | 'weak-answer'
  | 'we-not-i'
  | 'low-interest'
  | 'conduct'
  | 'pay-first'
  | 'dismissal'
  | 'overqualified'
  | 'practical-constraint'
  | 'bluffed'
  | 'emotion'
  | 'indiscretion'
  | 'blame-shifted';

export type Ask = 'another-conversation' | 'short-call' | 'to-send-something' | 'nothing';

/** What goes into a letter. Every claim of the draft comes from one of these fields, word for word or as a checked form of it. */
export interface Brief {
  readonly approach: ApproachId;
  readonly situation: Situation;
  readonly channel: Channel;
  readonly locale: Locale;
  readonly warmth: Warmth;
  readonly length: LetterLength;
  readonly candidateName?: string;
  readonly contactLine?: string;
  readonly role?: string;
  readonly company?: string;
  readonly interviewer?: string;
  /** CalendarDate of the interview, YYYY-MM-DD. */
  readonly heldOn?: string;
  /** CalendarDate on which the letter is written: it decides "on Tuesday" or "on 3 November". */
  readonly writtenOn?: string;
  /** Doubts to answer, strongest first; at most two are used. */
  readonly doubts: readonly DoubtId[];
  /** A question they asked and the answer the candidate would give now. */
  readonly betterAnswers: readonly { readonly asked?: string; readonly answer: string }[];
  /** What the candidate says went wrong. Used to choose the move, never quoted. */
  readonly whatWentWrong?: string;
  /** A thing they said or showed. */
  readonly specificMoment?: string;
  /** What the candidate likes about this job. */
  readonly whyThisJob?: string;
  readonly companyFact?: string;
  readonly evidence: readonly string[];
  readonly ask: Ask;
  /** A cause that the candidate allowed to be named, in a few words. */
  readonly offDay?: string;
  readonly alreadyThanked: boolean;
  readonly mustNotClaim: readonly string[];
}

/** What else can be known when a letter is written. Nothing is missing without it. */
export interface BriefDetails {
  /** What they probably inferred, in the candidate's words. It chooses the facts; it is never quoted. */
  readonly impression?: string;
  /** When they said that they would decide, as it can be said back: "mid-November", "Friday". */
  readonly theirDate?: string;
  /** A next interview that is booked: "26 November at 10:00". */
  readonly appointment?: string;
  /** Short words and sentences, for somebody who will be met at this level of English. */
  readonly english?: 'simple';
  /** A limit that the candidate or the employer set, below the one of `length`. */
  readonly mostWords?: number;
  /** They asked not to be written to: nothing is written. */
  readonly noContact?: boolean;
}

export interface WholeBrief extends Brief, BriefDetails {}

export type Move =
  'subject' | 'greeting' | 'thanks' | 'own' | 'repair' | 'evidence' | 'value' | 'why' | 'ask' | 'exit' | 'close';

/** One passage of a letter. `from` names the brief's fields its claims come from; a blank is a visible gap to fill. */
export interface Block {
  /** Stable within a letter, so that an edit or a lock survives a redraft. */
  readonly id: string;
  readonly move: Move;
  readonly text: string;
  readonly from: readonly string[];
  readonly blanks: readonly string[];
  /** Written or changed by the candidate: a redraft leaves it alone. */
  readonly handWritten: boolean;
}

/** Something the letter would be better for and only the candidate knows. `field` is the field of the brief it goes into. */
export interface LetterQuestion {
  readonly field: keyof WholeBrief;
  readonly text: string;
}

export interface Letter {
  readonly approach: ApproachId;
  readonly channel: Channel;
  readonly subject: string;
  readonly blocks: readonly Block[];
  /** What to ask the candidate, most useful first; a composed letter always has the list. */
  readonly questions?: readonly LetterQuestion[];
  /** Set when the brief asks for something we do not write (hiding a false statement): the honest way out, in words. */
  readonly refused?: string;
}
