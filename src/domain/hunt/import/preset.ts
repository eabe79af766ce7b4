import type { ClosingReason, Status } from '@/domain/hunt/stages';
import type { ImportedApplication } from './imported-application';
import type { DateOrder } from './read-day';

/** What a column may hold. */
export const IMPORT_FIELDS = [
  'employer',
  'job-title',
  'stage',
  'closed-reason',
  'applied-on',
  'saved-on',
  'deadline',
  'location',
  'link',
  'salary',
  'source',
  'notes',
  'contact-name',
  'contact-email',
  'archived',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** What a product's word for a stage says. Without a status, the row is read as one that has no such word. */
export interface StatusMeaning {
  readonly status?: Status;
  readonly closingReason?: ClosingReason;
  readonly archived?: boolean;
}

/** Header and row as a product writes them, and what the row must be read as. */
export interface ImportExample {
  readonly header: string;
  readonly row: string;
  readonly reads: Partial<Omit<ImportedApplication, 'appliedOn' | 'savedOn' | 'deadline'>> &
    Partial<Record<'appliedOn' | 'savedOn' | 'deadline', string>>;
}

/** How another product writes its table of applications. Headers and words are lower case, as `plainWords` gives them. */
export interface ImportPreset {
  readonly id: string;
  readonly title: string;
  /** The table is this product's when all headers of one of these are there. None: any table. */
  readonly signatures: readonly (readonly string[])[];
  /** The headers of each field, the best first. All that are there feed the notes, one feeds any other field. */
  readonly columns: Partial<Readonly<Record<ImportField, readonly string[]>>>;
  /** Never read, whatever else would take them: other people's data and what we have no use for. */
  readonly dropped: readonly string[];
  readonly statusWords: Readonly<Record<string, StatusMeaning>>;
  /** Cells that mean "nothing here". */
  readonly missing: readonly string[];
  /** How it writes 03/04/2026, when the table itself does not prove it. */
  readonly dateOrder?: DateOrder;
  /** Of a row without a stage. Without it: "applied" when there is a day of applying, else "saved". */
  readonly withoutStage?: Status;
  readonly examples: readonly ImportExample[];
}

/** Headers and words for a stage as they are compared: case, edges, "_" and "-" do not count. */
export function plainWords(text: string): string {
  return text
    .replaceAll(/[\s\uFEFF_-]+/g, ' ')
    .trim()
    .toLowerCase();
}
