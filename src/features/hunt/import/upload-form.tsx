'use client';

import { type ChangeEvent, useState } from 'react';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { controlClasses, describedBy, FieldFrame } from '@/ui/field-frame';
import { TextArea } from '@/ui/text-area';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { words } from './copy';
import { readFileAction } from './import-actions';
import { importLimits } from './limits';

/** A file or a pasted table. A file that is too large is said before it is sent. */
export function UploadForm({ formKey }: { readonly formKey: string }) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(readFileAction, untouched);
  const [tooLarge, setTooLarge] = useState(false);
  const problemOf = (field: string) => state.problems.find((problem) => problem.field === field)?.text;
  const look = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const isTooLarge = (currentTarget.files?.[0]?.size ?? 0) > importLimits.bytes;
    setTooLarge(isTooLarge);
    if (isTooLarge) currentTarget.value = '';
  };
  const problem = tooLarge ? words.tooLarge : problemOf('file');
  return (
    <form {...formProps} className="grid max-w-reading gap-8" noValidate>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <FieldFrame id="file" label={words.file} hint={words.fileHint} problem={problem}>
        <input
          id="file"
          name="file"
          type="file"
          accept=".csv,.tsv,.txt,.md,text/csv,text/tab-separated-values,text/plain"
          aria-describedby={describedBy('file', words.fileHint, problem)}
          aria-invalid={problem !== undefined || undefined}
          onChange={look}
          className={`${controlClasses(problem)} min-h-11 text-sm file:me-3 file:rounded-control file:border-0 file:bg-tide-soft file:px-3 file:py-1.5 file:font-semibold file:text-tide-ink`}
        />
      </FieldFrame>
      <TextArea
        name="table"
        label={words.pasted}
        hint={words.pastedHint}
        problem={problemOf('table')}
        serif={false}
        defaultValue={state.typed.table?.[0] ?? ''}
      />
      <div>
        <Button pending={pending}>{words.read}</Button>
      </div>
    </form>
  );
}
