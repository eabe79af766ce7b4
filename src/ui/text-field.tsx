import type { ComponentProps } from 'react';
import { controlClasses, describedBy, FieldFrame } from './field-frame';

interface TextFieldProps extends Omit<ComponentProps<'input'>, 'id' | 'name' | 'className'> {
  /** When several fields of a page share a name. */
  readonly id?: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
}

/** One line. A day (`type="date"`) is as wide as a day. */
export function TextField({ id, name, label, hint, problem, type = 'text', ...rest }: TextFieldProps) {
  const fieldId = id ?? name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} problem={problem}>
      <input
        {...rest}
        id={fieldId}
        name={name}
        type={type}
        dir={type === 'text' ? 'auto' : undefined}
        aria-describedby={describedBy(fieldId, hint, problem)}
        aria-invalid={problem !== undefined || undefined}
        className={`${controlClasses(problem)} min-h-11 ${type === 'date' ? 'max-w-56' : ''}`}
      />
    </FieldFrame>
  );
}
