import type { FormState } from '@/lib/form-state';

/** The letter as another tab saved it. */
export interface TheirLetter {
  readonly version: number;
  readonly subject: string;
  readonly text: string;
}

export interface LetterState extends FormState {
  /** Another tab saved this letter in the meantime: both are shown, the candidate decides. */
  readonly conflict?: TheirLetter;
  /** What the form now stands on, and when it was saved, in words. */
  readonly saved?: { readonly version: number; readonly at: string };
}
