import type { ApproachId } from '@/domain/diagnosis/pattern';

import type { Situation } from './letter';
import type { Wording } from './letter-part';

/** One cue card. "voicemail" is what is said if nobody answers. */
export type CallMove =
  | 'open'
  | 'thanks'
  | 'own'
  | 'evidence'
  | 'ask'
  | 'if-yes'
  | 'if-busy'
  | 'if-decided'
  | 'if-no'
  | 'voicemail'
  | 'close';

export type SaidMove = Exclude<CallMove, 'voicemail'>;

/** The cards of one kind of call, in the order they may be needed. */
export interface CallOutline {
  readonly approaches: readonly ApproachId[];
  readonly situations?: readonly Situation[];
  readonly moves: readonly CallMove[];
}

/**
 * Everything a call, a voicemail or a short note says that is not the candidate's own. In these wordings `{contact}` is the
 * number alone and `{facts}` one fact, told for the ear.
 */
export interface CallParts {
  readonly wordings: Readonly<Record<SaidMove, readonly Wording[]>>;
  /** Name and number, what it is about, the fact, and name and number once more; the slip is owned as in the call. */
  readonly voicemail: Readonly<Record<'start' | 'about' | 'fact' | 'end', readonly Wording[]>>;
  /** The first that fits is taken; the last of the list fits every brief. */
  readonly outlines: readonly CallOutline[];
}

/** What short notes say around the candidate's own words. */
export interface NoteParts {
  readonly linkedIn: Readonly<Record<'start' | 'fact' | 'pointer' | 'end', readonly Wording[]>>;
  readonly text: Readonly<Record<'about' | 'fact' | 'end', readonly Wording[]>>;
  readonly recruiter: Readonly<Record<'about' | 'request', readonly Wording[]>>;
  readonly client: Readonly<Record<'thanks' | 'fact' | 'end', readonly Wording[]>>;
  readonly advice: Readonly<Record<'text' | 'linkedIn' | 'recruiter', string>>;
}
