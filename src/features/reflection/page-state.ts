import type { FormState } from '@/lib/form-state';

/** The answer as another tab saved it. */
export interface TheirAnswer {
  readonly chosen: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
  readonly version: number;
  readonly updatedAt: Date;
  /** What the chosen options say: the other tab may have been offered other ones. */
  readonly labels: Readonly<Record<string, string>>;
}

export interface PageState extends FormState {
  /** Another tab saved this answer in the meantime: both are shown, the candidate decides. */
  readonly conflict?: TheirAnswer;
}
