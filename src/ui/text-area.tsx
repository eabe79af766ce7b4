import type { ComponentProps } from 'react';
import { CharactersLeft } from './characters-left';
import { controlClasses, describedBy, FieldFrame } from './field-frame';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className' | 'defaultValue'> {
  /** When several fields of a page share a name. */
  readonly id?: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly defaultValue?: string | undefined;
  /** In characters. Near it, the room that is left is shown. */
  readonly limit?: number | undefined;
  /** Human words are set in the serif face. */
  readonly serif?: boolean;
}

/** Several lines. There is no `maxlength`: a browser would cut a pasted text off in silence. */
export function TextArea({ id, name, label, hint, problem, limit, serif = true, ...rest }: TextAreaProps) {
  const fieldId = id ?? name;
  const countId = `${fieldId}-count`;
  const described = [describedBy(fieldId, hint, problem), limit === undefined ? undefined : countId].filter(Boolean);
  return (
    <FieldFrame id={fieldId} label={label} hint={hint} problem={problem}>
      <textarea
        rows={5}
        {...rest}
        id={fieldId}
        name={name}
        dir="auto"
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={problem !== undefined || undefined}
        className={`${controlClasses(problem)} field-sizing-content min-h-32 ${serif ? 'font-serif text-letter' : ''}`}
      />
      {limit !== undefined && (
        <CharactersLeft id={countId} controlId={fieldId} limit={limit} initialLength={rest.defaultValue?.length ?? 0} />
      )}
    </FieldFrame>
  );
}
