'use client';

import { type ClipboardEvent, useRef } from 'react';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/notice';
import { SelectField, type SelectOption } from '@/ui/select-field';
import { TextArea } from '@/ui/text-area';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { addJobAction } from './application-actions';
import { words } from './copy';
import { JobFieldsOf } from './job-fields';
import type { JobFormState } from './job-form-state';

interface AddJobFormProps {
  readonly formKey: string;
  readonly places: readonly SelectOption[];
  readonly place: string;
}

const LONGEST_MARKUP = 100_000;

/** Two words are enough; a pasted ad fills the fields, and nothing is saved before they were seen. */
export function AddJobForm({ formKey, places, place }: AddJobFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<JobFormState>(addJobAction, untouched);
  const markup = useRef<HTMLInputElement>(null);
  // The data for machines in a page's source is in the markup of the clipboard only.
  const keepMarkup = (event: ClipboardEvent) => {
    if (markup.current === null) return;
    markup.current.value = event.clipboardData.getData('text/html').slice(0, LONGEST_MARKUP);
  };
  return (
    <form {...formProps} noValidate className="grid max-w-reading gap-6">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <input ref={markup} type="hidden" name="html" defaultValue="" />
      <div onPaste={keepMarkup}>
        <TextArea
          name="pasted"
          label={words.pasted}
          hint={words.pastedHint}
          rows={2}
          serif={false}
          defaultValue={state.typed.pasted?.[0] ?? ''}
          problem={state.problems.find(({ field }) => field === 'pasted')?.text}
        />
        <div className="mt-3">
          <Button name="then" value="read" kind="secondary" pending={pending}>
            {words.read}
          </Button>
        </div>
      </div>
      {state.filled === true && (
        <Notice title={words.filled} live>
          {state.remarks?.map((remark) => (
            <p key={remark}>{remark}</p>
          ))}
        </Notice>
      )}
      {/* Fields that were filled start anew with what they were filled with. */}
      <div key={JSON.stringify(state.typed)} className="grid gap-6">
        <JobFieldsOf state={state} stored={{}} isOpen={state.filled === true} withParking={false} />
      </div>
      <SelectField name="place" label={words.stage} options={places} defaultValue={state.typed.place?.[0] ?? place} />
      <div>
        <Button name="then" value="save" pending={pending}>
          {words.saveJob}
        </Button>
      </div>
    </form>
  );
}
