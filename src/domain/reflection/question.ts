/** The sections of the reflection, in the order they are asked: facts before feelings (evidence.md 9.1). */
export type SectionId =
  'interview' | 'story' | 'answers' | 'manner' | 'history' | 'company' | 'reactions' | 'outlook' | 'letter';

/** One thing that can be ticked. Ids are stored and never change; labels may. */
export interface Option<Sign extends string = string> {
  readonly id: string;
  readonly label: string;
  /** Signs that choosing this option shows to be present. */
  readonly shows?: readonly Sign[];
  /** Signs that choosing this option shows to be absent. */
  readonly rulesOut?: readonly Sign[];
  readonly onlyIf?: Condition;
  readonly notIf?: Condition;
  /** "Today" means another day tomorrow: choosing it stores the date, this many days before the day of answering. */
  readonly daysAgo?: 0 | 1;
  /** Nothing more is asked after it: they said yes. What was answered already stays. */
  readonly ends?: true;
}

/** One thing that can be written. `revealedBy` names the option that has to be chosen before it is asked. */
export interface Field {
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind: 'line' | 'text' | 'email' | 'day';
  readonly revealedBy?: string;
  readonly autocomplete?: string;
  /** A day that may lie ahead, such as the day they promised to answer. */
  readonly mayBeFuture?: true;
}

/** Asked only when an earlier question that is itself on the path has one of these options chosen. */
export interface Condition {
  readonly question: string;
  readonly anyOf: readonly string[];
  /** Holds as well when this one does. */
  readonly or?: Condition;
}

export interface Question<Sign extends string = string> {
  readonly id: string;
  /** Its name in the research (ux.md 2.5): A1, C1 … */
  readonly code: string;
  readonly section: SectionId;
  readonly inShort: boolean;
  readonly title: string;
  readonly hint?: string;
  readonly why: string;
  readonly choice?: {
    readonly pick: 'one' | 'any';
    /** What the options answer, on a page that asks for more than one thing. */
    readonly legend?: string;
    readonly options: readonly Option<Sign>[];
    /** "None of these": an answer that rules out every sign the options could show. */
    readonly none?: string;
    /** Signs that "none of these" shows to be present: no reaction to any of it, for one. */
    readonly noneShows?: readonly Sign[];
    /** Shown only where something suggests them; ticked ones stay. A page that offers nothing is not asked, and "none of these" rules nothing out. */
    readonly offered?: true;
    /** "Not sure" is on by default; it is recorded as unknown and counts for nothing. */
    readonly notSure?: string;
  };
  readonly fields?: readonly Field[];
  /** Asks its `fields` again for each option chosen in another question (at most `atMost`); field ids become `option.field`. */
  readonly forEach?: { readonly question: string; readonly atMost: number };
  /** Asks its `fields` again for as many rows as the candidate adds; field ids become `1.field`, `2.field` … */
  readonly rows?: { readonly atMost: number; readonly addLabel: string };
  readonly onlyIf?: Condition;
  readonly notIf?: Condition;
}

/** What the candidate said to one question, as stored: option ids and typed words, nothing derived. */
export interface Answer {
  readonly chosen: readonly string[];
  readonly fields: Readonly<Record<string, string>>;
}

/** Every answer of one reflection by question id. A question that was skipped has no entry. */
export type Answers = Readonly<Record<string, Answer>>;

/** Two options that every choice may carry. They are exclusive: choosing one clears the rest. */
export const NOT_SURE = 'not-sure';
export const NONE = 'none';

export type ReflectionLength = 'short' | 'full';
