'use client';

import { REMINDER_KINDS } from '@/domain/hunt/reminders';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { problemId, ProblemLine } from '@/ui/field-frame';
import { SelectField } from '@/ui/select-field';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { kindText, reminderWords as words } from './copy';
import { addReminderAction } from './reminder-actions';

interface ReminderFormProps {
  readonly formKey: string;
  readonly applicationId?: string | undefined;
}

const kinds = REMINDER_KINDS.map((kind) => ({ value: kind, text: kindText[kind] }));

export function ReminderForm({ formKey, applicationId }: ReminderFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(addReminderAction, untouched);
  const field = (name: string, otherwise = '') => ({
    name,
    defaultValue: state.typed[name]?.[0] ?? otherwise,
    problem: state.problems.find((problem) => problem.field === name)?.text,
  });
  const whyNotYet = field('anyway').problem;
  return (
    <form {...formProps} noValidate className="grid max-w-reading gap-4 py-2 text-base text-ink">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      {applicationId !== undefined && <input type="hidden" name="applicationId" value={applicationId} />}
      <SelectField {...field('kind', 'other')} label={words.kind} options={kinds} />
      <TextField {...field('dueOn')} type="date" label={words.day} />
      <TextField {...field('text')} label={words.text} />
      {whyNotYet !== undefined && (
        <div className="border-s-4 border-brick ps-4">
          <ProblemLine id="anyway">{whyNotYet}</ProblemLine>
          <label className="flex min-h-11 items-center gap-3">
            <input
              id="anyway"
              type="checkbox"
              name="anyway"
              aria-describedby={problemId('anyway')}
              className="size-5 accent-tide"
            />
            {words.anyway}
          </label>
        </div>
      )}
      <div>
        <Button kind="secondary" pending={pending}>
          {words.save}
        </Button>
      </div>
    </form>
  );
}
