import type { FormState } from '@/lib/form-state';

export interface JobFormState extends FormState {
  /** The fields were just filled from a paste. */
  readonly filled?: boolean;
  /** What to know about the paste. */
  readonly remarks?: readonly string[];
  /** Somebody else saved first: both are shown. */
  readonly isConflict?: boolean;
}
