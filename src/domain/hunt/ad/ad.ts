import type { CalendarDate } from '@/lib/calendar-date';

/** What was pasted or typed: the plain text of a clipboard, its markup, or both. */
export interface PastedAd {
  readonly text?: string | undefined;
  readonly html?: string | undefined;
}

export type EmploymentType =
  | 'full-time'
  | 'part-time'
  | 'permanent'
  | 'contract'
  | 'temporary'
  | 'internship'
  | 'apprenticeship'
  | 'freelance'
  | 'volunteer'
  | 'per-diem';

/** Where a field was read: data of the page, its head, a line "Company: X", a sentence, the first lines, the link, a short text. */
export type AdSource =
  'job-posting' | 'microdata' | 'page-head' | 'labelled-line' | 'sentence' | 'first-lines' | 'link' | 'typed';

/** "sure": the ad says so in data made for it. "likely": it says so in words. "guess": from where it stands. */
export type AdConfidence = 'sure' | 'likely' | 'guess';

export interface AdField<Value extends string = string> {
  readonly value: Value;
  readonly from: AdSource;
  readonly confidence: AdConfidence;
}

/** What the ad seems to say; a field it does not say has no key. Texts are one line, as they stand in the ad. */
export interface AdFields {
  readonly title?: AdField;
  readonly company?: AdField;
  readonly location?: AdField;
  readonly salary?: AdField;
  /** http or https, without a name or password in it. */
  readonly link?: AdField;
  readonly deadline?: AdField<CalendarDate>;
  readonly postedOn?: AdField<CalendarDate>;
  readonly employmentType?: AdField<EmploymentType>;
  readonly contactName?: AdField;
  readonly contactEmail?: AdField;
}
export type AdFieldName = keyof AdFields;

/** What a candidate is told about an ad that was read all the same. */
export type AdRemark = 'only-the-beginning-was-read' | 'several-jobs' | 'date-order-guessed';

export type LinkRefusal = 'runs-code' | 'opens-a-file' | 'carries-a-password' | 'is-not-of-the-web';

export type AdRead =
  | { readonly kind: 'read'; readonly fields: AdFields; readonly remarks: readonly AdRemark[] }
  | { readonly kind: 'refused'; readonly reason: 'nothing-pasted' | 'nothing-found' | LinkRefusal };

/** What a line of an ad names in front of its colon. */
export type AdLabel = Exclude<AdFieldName, 'contactEmail'> | 'subject' | 'sender';

/** How a board of jobs writes its addresses. */
export interface JobBoard {
  readonly id: string;
  readonly title: string;
  /** The end of the host. */
  readonly host: string;
  /** The first name of the host is the employer's. */
  readonly companyInHost?: boolean;
  /**
   * The parts of the path in their order: a word, "*" for any one, "**" for any number, "{company}", "{title}",
   * "{title-at-company}". What comes after is ignored.
   */
  readonly path: string;
}

/** The words that ads are read by. Lower case, but for the patterns. */
export interface AdKnowledge {
  readonly boards: readonly JobBoard[];
  readonly labels: Readonly<Record<AdLabel, readonly string[]>>;
  /** "nurse", "engineer": what a job title ends with, in English. */
  readonly jobNouns: readonly string[];
  /** What a job title ends with in languages that write it as one word. */
  readonly jobEndings: readonly string[];
  /** "senior", "data": what stands before the noun. */
  readonly jobModifiers: readonly string[];
  /** "ii", "lead": what may follow the noun. */
  readonly jobLevels: readonly string[];
  /** Between a title and its employer: "at", "bei". */
  readonly atWords: readonly string[];
  /** Lines of a page that are not the ad. */
  readonly noise: readonly string[];
  readonly noisePatterns: readonly RegExp[];
  /** Sentences with the groups `title`, `company` and `location`. */
  readonly sentences: readonly RegExp[];
  /** Words that stand where an employer's name would and are none: "we", "our client". */
  readonly notCompanies: readonly string[];
  readonly placeWords: readonly string[];
  readonly employmentTypes: Readonly<Record<EmploymentType, readonly string[]>>;
  /** 1 is January. */
  readonly months: Readonly<Record<string, number>>;
  /** Days before today: "today", "yesterday". */
  readonly daysAgo: Readonly<Record<string, number>>;
  /** Parts of a host that are no employer's name. */
  readonly hostWords: readonly string[];
  readonly freeMail: readonly string[];
  /** The first part of an address that belongs to no person who hires. */
  readonly noReplyTo: readonly string[];
}
