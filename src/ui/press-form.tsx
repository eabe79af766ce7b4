'use client';

import type { ReactNode } from 'react';
import { type FormState, untouched } from '@/lib/form-state';
import { ErrorSummary } from './error-summary';
import { UnsavedNotice } from './unsaved-notice';
import { useFormAction } from './use-form-action';

interface PressFormProps {
  readonly action: (previous: FormState, form: FormData) => Promise<FormState>;
  /** What the action has to know: the idempotency key, ids. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly className?: string;
  /** For fields that stand outside it. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A form that is one press: its buttons say everything. */
export function PressForm({ action, hidden, className, id, children }: PressFormProps) {
  const { state, formProps, unreachable, retry } = useFormAction<FormState>(action, untouched);
  return (
    <form {...formProps} id={id} className={className}>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
    </form>
  );
}
