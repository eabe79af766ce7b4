import type { FormState } from '@/lib/form-state';

/** The answer as another tab saved it. */
export interface TheirAnswer {
  readonly chosen: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly version: number;
  readonly updatedAt: Date;
}

export interface PageState extends FormState {
  /** Another tab saved this answer in the meantime: both are shown, the candidate decides. */
  readonly conflict?: TheirAnswer;
}
