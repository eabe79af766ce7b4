import { readAdLink } from '@/domain/hunt/ad/read-ad-link';
import type { FormValues, Problem } from '@/lib/form-state';
import { type CalendarDate, parseCalendarDate } from '@/lib/calendar-date';
import { limits, linkRefusalText, words } from './copy';

/** What a form says about a job; the days that were left empty are undefined. */
export interface JobFields {
  readonly employer: string;
  readonly jobTitle: string;
  readonly location: string;
  readonly link: string;
  readonly source: string;
  readonly salary: string;
  readonly notes: string;
  readonly appliedOn: CalendarDate | undefined;
  readonly deadline: CalendarDate | undefined;
  readonly parkedUntil: CalendarDate | undefined;
}

export type JobFormRead =
  { readonly ok: true; readonly fields: JobFields } | { readonly ok: false; readonly problems: readonly Problem[] };

const LINES = ['employer', 'jobTitle', 'location', 'source', 'salary'] as const;
const DAYS = ['appliedOn', 'deadline', 'parkedUntil'] as const;

/** Reads the fields of a job as they were typed. Every problem at once, each with its field and what to do. */
export function readJobForm(values: FormValues): JobFormRead {
  const text = (name: string) => (values[name]?.[0] ?? '').trim();
  const line = (name: (typeof LINES)[number]) => text(name).replaceAll(/\s+/g, ' ');
  const link = readLink(text('link'));
  const problems: Problem[] = [
    ...(line('employer') === '' && line('jobTitle') === '' ? [{ field: 'jobTitle', text: words.nameless }] : []),
    ...LINES.filter((name) => line(name).length > limits.line).map((field) => ({ field, text: words.tooLong })),
    ...('problem' in link ? [{ field: 'link', text: link.problem }] : []),
    ...(text('notes').length > limits.notes ? [{ field: 'notes', text: words.tooLong }] : []),
    ...DAYS.filter((name) => text(name) !== '' && parseCalendarDate(text(name)) === undefined).map((field) => ({
      field,
      text: words.notADay,
    })),
  ];
  if (problems.length > 0 || 'problem' in link) return { ok: false, problems };
  const [appliedOn, deadline, parkedUntil] = DAYS.map((name) => parseCalendarDate(text(name)));
  const [employer, jobTitle, location, source, salary] = [
    line('employer'),
    line('jobTitle'),
    line('location'),
    line('source'),
    line('salary'),
  ];
  const days = { appliedOn, deadline, parkedUntil };
  const fields = { employer, jobTitle, location, source, salary, link: link.kept, notes: text('notes'), ...days };
  return { ok: true, fields };
}

/** No link is fine; one that is refused says why. */
function readLink(text: string): { readonly kept: string } | { readonly problem: string } {
  if (text === '') return { kept: '' };
  const read = readAdLink(text);
  if (read?.kind === 'link') return { kept: read.link };
  return { problem: read === undefined ? words.notALink : linkRefusalText[read.reason] };
}
