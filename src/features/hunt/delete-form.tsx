'use client';

import { forgetDraftsOf } from '@/ui/browser-drafts';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { removeInterviewAction } from './actions';
import { words } from './copy';

interface DeleteFormProps {
  readonly interviewId: string;
  readonly formKey: string;
}

export function DeleteForm({ interviewId, formKey }: DeleteFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(removeInterviewAction, untouched, {
    followed: () => {
      forgetDraftsOf(interviewId);
    },
  });
  return (
    <form {...formProps} noValidate>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      <label className="mb-6 flex min-h-11 items-start gap-3 rounded-control border-2 border-control bg-surface px-4 py-2.5">
        <input id="sure" type="checkbox" name="sure" value="yes" className="mt-1 size-5 accent-tide" />
        <span>{words.deleteSure}</span>
      </label>
      <Button kind="destructive" pending={pending}>
        {words.deleteButton}
      </Button>
    </form>
  );
}
