import type { CalendarDate } from '@/lib/calendar-date';
import type { ClosingReason, Status } from '@/domain/hunt/stages';

/** One application as a table tells of it. Text that a table does not have is empty. */
export interface ImportedApplication {
  readonly employer: string;
  readonly jobTitle: string;
  readonly status: Status;
  /** Only with the status "closed", and not always then. */
  readonly closingReason?: ClosingReason;
  readonly appliedOn?: CalendarDate;
  readonly savedOn?: CalendarDate;
  readonly deadline?: CalendarDate;
  readonly location: string;
  /** http or https. */
  readonly link?: string;
  readonly salary: string;
  readonly source: string;
  readonly notes: string;
  readonly person?: { readonly name: string; readonly email: string };
  readonly archived: boolean;
}
