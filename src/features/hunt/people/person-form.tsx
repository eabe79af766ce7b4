'use client';

import { PERSON_ROLES } from '@/domain/hunt/round';
import { type FormState, untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { SelectField } from '@/ui/select-field';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { peopleWords as words, roleText } from './copy';
import { addPersonAction, changePersonAction } from './people-actions';

interface PersonFormProps {
  readonly formKey: string;
  /** Ids that say whose person it is, or which person is changed. */
  readonly hidden: Readonly<Record<string, string>>;
  readonly stored: Readonly<Record<string, string>>;
  readonly isNew: boolean;
  /** Named in a reflection: name, title and email are changed there. */
  readonly isTold: boolean;
}

const roles = PERSON_ROLES.map((role) => ({ value: role, text: roleText[role] }));

export function PersonForm({ formKey, hidden, stored, isNew, isTold }: PersonFormProps) {
  const action = isNew ? addPersonAction : changePersonAction;
  const { state, formProps, pending, unreachable, retry } = useFormAction<FormState>(action, untouched);
  const field = (name: string) => ({
    name,
    defaultValue: state.typed[name]?.[0] ?? stored[name] ?? '',
    problem: state.problems.find((problem) => problem.field === name)?.text,
  });
  return (
    <form {...formProps} noValidate className="grid max-w-reading gap-5">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {Object.entries({ ...hidden, key: formKey, ...(isTold ? { told: 'yes' } : {}) }).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {!isTold && (
        <>
          <TextField {...field('name')} label={words.name} autoComplete="off" />
          <TextField {...field('jobTitle')} label={words.jobTitle} autoComplete="off" />
          <TextField {...field('email')} type="email" label={words.email} autoComplete="off" />
        </>
      )}
      <SelectField name="role" label={words.role} options={roles} defaultValue={field('role').defaultValue} />
      <TextField {...field('phone')} type="tel" label={words.phone} autoComplete="off" />
      <TextField {...field('pseudonym')} label={words.pseudonym} hint={words.pseudonymHint} autoComplete="off" />
      <TextArea {...field('notes')} label={words.notes} serif={false} />
      <div>
        <Button pending={pending}>{words.save}</Button>
      </div>
    </form>
  );
}
