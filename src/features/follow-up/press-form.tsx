'use client';

import type { ReactNode } from 'react';
import { type FormState, untouched } from '@/lib/form-state';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';

interface PressFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  readonly interviewId: string;
  readonly formKey: string;
  /** Which row it is about. */
  readonly id?: string;
  readonly className?: string;
  readonly children: ReactNode;
}

/** A form that is one press: its buttons say everything. */
export function PressForm({ action, interviewId, formKey, id, className, children }: PressFormProps) {
  const { state, formProps, unreachable, retry } = useFormAction<FormState>(action, untouched);
  return (
    <form {...formProps} className={className}>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      {id !== undefined && <input type="hidden" name="id" value={id} />}
      {children}
    </form>
  );
}
