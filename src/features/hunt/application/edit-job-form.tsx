'use client';

import { untouched } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/notice';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { editJobAction } from './application-actions';
import { words } from './copy';
import { JobFieldsOf, type JobValues } from './job-fields';
import type { JobFormState } from './job-form-state';

interface EditJobFormProps {
  readonly id: string;
  readonly version: number;
  readonly formKey: string;
  readonly stored: JobValues;
  readonly isReminded: boolean;
}

/** When somebody else saved first, the form keeps what was typed and the page brings what stands there now. */
export function EditJobForm({ id, version, formKey, stored, isReminded }: EditJobFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<JobFormState>(editJobAction, untouched);
  return (
    <form {...formProps} noValidate className="grid max-w-reading gap-6">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {state.isConflict === true && (
        <Notice tone="worry" title={words.conflict}>
          <p className="mb-2">{words.conflictBody}</p>
          <p className="font-semibold">{words.standsNow}</p>
          <p dir="auto" className="whitespace-pre-line">
            {Object.values(stored).filter(Boolean).join('\n')}
          </p>
        </Notice>
      )}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      <JobFieldsOf state={state} stored={stored} isOpen withParking />
      <label className="flex min-h-11 items-center gap-3">
        <input type="checkbox" name="reminded" defaultChecked={isReminded} className="size-5 accent-tide" />
        {words.reminders}
      </label>
      <div className="flex flex-wrap gap-4">
        <Button pending={pending}>{words.save}</Button>
        <ButtonLink kind="quiet" href={paths.application(id)}>
          {words.asItWas}
        </ButtonLink>
      </div>
    </form>
  );
}
