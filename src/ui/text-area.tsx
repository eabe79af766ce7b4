import type { ComponentProps } from 'react';
import { controlClasses, describedBy, FieldFrame } from './field-frame';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className'> {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  /** Human words are set in the serif face. */
  readonly serif?: boolean;
}

/** Several lines. There is no `maxlength`: a browser would cut a pasted text off in silence. */
export function TextArea({ name, label, hint, problem, serif = true, rows = 5, ...rest }: TextAreaProps) {
  return (
    <FieldFrame id={name} label={label} hint={hint} problem={problem}>
      <textarea
        {...rest}
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        aria-describedby={describedBy(name, hint, problem)}
        aria-invalid={problem !== undefined || undefined}
        className={`${controlClasses(problem)} field-sizing-content min-h-32 ${serif ? 'font-serif text-letter' : ''}`}
      />
    </FieldFrame>
  );
}
