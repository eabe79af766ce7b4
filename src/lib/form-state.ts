/** What came in under each field name, so that nothing typed is ever lost. */
export type FormValues = Readonly<Record<string, readonly string[]>>;

export interface Problem {
  /** The field it stands beside; the page's first field when it is about the whole form. */
  readonly field: string;
  readonly text: string;
}

/** What a form says after it was sent and the page stays. */
export interface FormState {
  readonly problems: readonly Problem[];
  readonly typed: FormValues;
}

export const untouched: FormState = { problems: [], typed: {} };
