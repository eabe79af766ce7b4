import type { FormState } from '@/lib/form-state';
import { Disclosure } from '@/ui/disclosure';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { limits, words } from './copy';

export type JobValues = Readonly<Partial<Record<string, string>>>;

interface JobFieldsProps {
  readonly state: FormState;
  readonly stored: JobValues;
  /** Everything at once, or the rest in a fold. */
  readonly isOpen: boolean;
  readonly withParking: boolean;
}

/** The fields of a job. What was typed wins over what is stored. */
export function JobFieldsOf({ state, stored, isOpen, withParking }: JobFieldsProps) {
  const value = (name: string) => state.typed[name]?.[0] ?? stored[name] ?? '';
  const problem = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  const field = (name: string) => ({ name, defaultValue: value(name), problem: problem(name) });
  const hasProblem = ['location', 'link', 'source', 'salary', 'appliedOn', 'deadline', 'parkedUntil', 'notes'].some(
    (name) => problem(name) !== undefined,
  );
  const rest = (
    <div className="grid gap-5 py-1 text-base text-ink">
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field('appliedOn')} type="date" label={words.appliedOn} />
        <TextField {...field('deadline')} type="date" label={words.deadline} />
      </div>
      <TextField {...field('location')} label={words.location} />
      <TextField {...field('link')} label={words.link} inputMode="url" autoComplete="off" />
      <div className="grid gap-5 sm:grid-cols-2">
        <TextField {...field('source')} label={words.source} />
        <TextField {...field('salary')} label={words.salary} />
      </div>
      {withParking && (
        <TextField {...field('parkedUntil')} type="date" label={words.parkedUntil} hint={words.parkedHint} />
      )}
      <TextArea {...field('notes')} label={words.notes} limit={limits.notes} serif={false} />
    </div>
  );
  return (
    <>
      <TextField {...field('jobTitle')} label={words.jobTitle} autoComplete="organization-title" />
      <TextField {...field('employer')} label={words.employer} hint={words.employerHint} autoComplete="organization" />
      {isOpen ? (
        rest
      ) : (
        <Disclosure summary={words.more} open={hasProblem}>
          {rest}
        </Disclosure>
      )}
    </>
  );
}
