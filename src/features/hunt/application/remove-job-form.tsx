'use client';

import { untouched } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { Button, ButtonLink } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { removeJobAction } from './application-actions';
import { words } from './copy';

export function RemoveJobForm({ id, formKey }: { readonly id: string; readonly formKey: string }) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(removeJobAction, untouched);
  return (
    <form {...formProps} noValidate>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="id" value={id} />
      <label className="mb-6 flex min-h-11 items-center gap-3">
        <input id="sure" type="checkbox" name="sure" className="size-5 accent-brick" />
        {words.deleteSure}
      </label>
      <div className="flex flex-wrap gap-4">
        <Button kind="destructive" pending={pending}>
          {words.deleteButton}
        </Button>
        <ButtonLink kind="secondary" href={paths.application(id)}>
          {words.keepIt}
        </ButtonLink>
      </div>
    </form>
  );
}
