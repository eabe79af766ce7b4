import type { CalendarDate } from '@/lib/calendar-date';
import type { ImportedApplication } from './imported-application';
import type { ImportPlan } from './plan';
import type { ImportField } from './preset';
import { readDay } from './read-day';
import { readLink } from './read-link';
import { readStage } from './read-stage';
import { type Value, valuesOf } from './row-values';

/** What a candidate is told about a row that was read all the same. */
export const IMPORT_REMARKS = [
  'date-kept-as-note',
  'date-order-guessed',
  'link-dropped',
  'stage-not-known',
  'reason-not-known',
] as const;
export type ImportRemark = (typeof IMPORT_REMARKS)[number];

export type RowRead =
  | {
      readonly kind: 'read';
      readonly application: ImportedApplication;
      readonly remarks: readonly ImportRemark[];
      /** The word of a stage that nobody has explained, so that the candidate can be asked. */
      readonly unknownStage?: string;
    }
  | { readonly kind: 'held-back'; readonly reason: 'no-employer-and-no-title' | 'more-cells-than-columns' };

const oneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
const isYes = (text: string) => !['', 'no', 'n', 'false', '0'].includes(text.toLowerCase());
const isEmail = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);

/** Gathers what is said about a row while its cells are read, and what has no field of its own. */
function startReading(cells: readonly string[], plan: ImportPlan) {
  const values = valuesOf(cells, plan);
  const remarks = new Set<ImportRemark>();
  const kept: string[] = [];
  const keep = ({ at, text }: Value) => kept.push(`${oneLine(plan.header[at] ?? '')}: ${text}`);
  const first = (field: ImportField): Value | undefined => values(field)[0];
  return {
    remarks,
    first,
    text: (field: ImportField) => first(field)?.text ?? '',
    line: (field: ImportField) => oneLine(first(field)?.text ?? ''),
    day(field: ImportField): CalendarDate | undefined {
      const value = first(field);
      if (value === undefined) return undefined;
      const read = readDay(value.text, plan.dateOrders.get(value.at) ?? plan.preset.dateOrder);
      if (read?.guessed === true) remarks.add('date-order-guessed');
      if (read !== undefined) return read.day;
      remarks.add('date-kept-as-note');
      keep(value);
      return undefined;
    },
    link(): string | undefined {
      const text = first('link')?.text;
      const link = text === undefined ? undefined : readLink(text);
      if (text !== undefined && link === undefined) remarks.add('link-dropped');
      return link;
    },
    /** Its text cannot stand where it belongs. */
    keepAsNote(field: ImportField): void {
      const value = first(field);
      if (value !== undefined) keep(value);
    },
    notes: () => [...values('notes').map(({ text }) => text), ...kept].join('\n'),
  };
}
type Reading = ReturnType<typeof startReading>;

function personIn(reading: Reading): ImportedApplication['person'] {
  const name = reading.line('contact-name');
  const typed = reading.text('contact-email');
  if (!isEmail(typed)) reading.keepAsNote('contact-email');
  const email = isEmail(typed) ? typed : '';
  return name === '' && email === '' ? undefined : { name, email };
}

function stageIn(reading: Reading, appliedOn: CalendarDate | undefined, { preset }: ImportPlan) {
  const stage = readStage({ stage: reading.line('stage'), reason: reading.line('closed-reason'), appliedOn }, preset);
  if (stage.unknown.stage !== undefined) {
    reading.remarks.add('stage-not-known');
    reading.keepAsNote('stage');
  }
  if (stage.unknown.reason !== undefined) {
    reading.remarks.add('reason-not-known');
    reading.keepAsNote('closed-reason');
  }
  return stage;
}

const given = <Key extends string, Of>(key: Key, value: Of | undefined) =>
  (value === undefined ? {} : { [key]: value }) as Partial<Readonly<Record<Key, Of>>>;

/**
 * Reads one row as an application. What cannot stand in its field is kept in the notes under the header of its column, except
 * a link that must not be opened. A row that names neither employer nor job title is held back, and so is one whose cells go
 * beyond the header: its cells stand in the wrong columns.
 */
export function readRow(cells: readonly string[], plan: ImportPlan): RowRead {
  if (cells.slice(plan.header.length).some((cell) => cell.trim() !== '')) {
    return { kind: 'held-back', reason: 'more-cells-than-columns' };
  }
  const reading = startReading(cells, plan);
  const [employer, jobTitle] = [reading.line('employer'), reading.line('job-title')];
  if (employer === '' && jobTitle === '') return { kind: 'held-back', reason: 'no-employer-and-no-title' };
  const appliedOn = reading.day('applied-on');
  const stage = stageIn(reading, appliedOn, plan);
  const application: ImportedApplication = {
    employer,
    jobTitle,
    status: stage.status,
    ...given('closingReason', stage.closingReason),
    ...given('appliedOn', appliedOn),
    ...given('savedOn', reading.day('saved-on')),
    ...given('deadline', reading.day('deadline')),
    location: reading.line('location'),
    ...given('link', reading.link()),
    salary: reading.line('salary'),
    source: reading.line('source'),
    ...given('person', personIn(reading)),
    archived: stage.archived || isYes(reading.text('archived')),
    // Last: by now it is known what else belongs there.
    notes: reading.notes(),
  };
  return { kind: 'read', application, remarks: [...reading.remarks], ...given('unknownStage', stage.unknown.stage) };
}
