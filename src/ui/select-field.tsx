import type { ComponentProps } from 'react';
import { controlClasses, describedBy, FieldFrame } from './field-frame';

export interface SelectOption {
  readonly value: string;
  readonly text: string;
}

interface SelectFieldProps extends Omit<ComponentProps<'select'>, 'id' | 'name' | 'className'> {
  /** When several fields of a form share a name. */
  readonly id?: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly options: readonly SelectOption[];
}

/** One of several: the browser's own list, which every hand and every reader knows. */
export function SelectField({ id, name, label, hint, problem, options, ...rest }: SelectFieldProps) {
  const fieldId = id ?? name;
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} problem={problem}>
      <select
        {...rest}
        id={fieldId}
        name={name}
        aria-describedby={describedBy(fieldId, hint, problem)}
        aria-invalid={problem !== undefined || undefined}
        className={`${controlClasses(problem)} min-h-11`}
      >
        {options.map(({ value, text }) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
