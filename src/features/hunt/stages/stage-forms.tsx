'use client';

import type { ReactNode } from 'react';
import { STATUSES } from '@/domain/hunt/stages';
import { statusText } from '@/knowledge/hunt-stages';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { controlClasses, describedBy, ProblemLine } from '@/ui/field-frame';
import { SelectField } from '@/ui/select-field';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { stageWords as words } from './copy';
import { addStageAction, renameStageAction } from './stage-actions';

const statuses = STATUSES.map((status) => ({ value: status, text: statusText[status] }));

export function AddStageForm({ formKey }: { readonly formKey: string }) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(addStageAction, untouched);
  return (
    <form {...formProps} noValidate className="grid max-w-reading gap-5">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <TextField
        name="label"
        label={words.label}
        defaultValue={state.typed.label?.[0] ?? ''}
        problem={state.problems.find(({ field }) => field === 'label')?.text}
        autoComplete="off"
      />
      <SelectField
        name="status"
        label={words.status}
        options={statuses}
        defaultValue={state.typed.status?.[0] ?? 'interviewing'}
      />
      <div>
        <Button pending={pending}>{words.add}</Button>
      </div>
    </form>
  );
}

interface RenameStageFormProps {
  readonly id: string;
  readonly version: number;
  readonly label: string;
  readonly formKey: string;
  readonly children: ReactNode;
}

export function RenameStageForm({ id, version, label, formKey, children }: RenameStageFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(renameStageAction, untouched);
  const fieldId = `label-${id}`;
  const problem = state.problems.find(({ field }) => field === 'label')?.text;
  return (
    <form {...formProps} noValidate className="min-w-0 grow">
      <ErrorSummary problems={state.problems} idOf={() => fieldId} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="version" value={version} />
      {problem !== undefined && <ProblemLine id={fieldId}>{problem}</ProblemLine>}
      <div className="flex flex-wrap items-center gap-3">
        <input
          id={fieldId}
          name="label"
          aria-label={`${words.label}: ${label}`}
          aria-describedby={describedBy(fieldId, undefined, problem)}
          aria-invalid={problem !== undefined || undefined}
          defaultValue={state.typed.label?.[0] ?? label}
          dir="auto"
          autoComplete="off"
          className={`${controlClasses(problem)} min-h-11 min-w-0 flex-1`}
        />
        <Button kind="secondary" pending={pending}>
          {words.rename}
        </Button>
      </div>
      {children}
    </form>
  );
}
