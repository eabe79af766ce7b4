import type { ComponentProps } from 'react';
import { CharactersLeft } from './characters-left';
import { controlClasses, describedBy, FieldFrame } from './field-frame';

interface TextAreaProps extends Omit<ComponentProps<'textarea'>, 'id' | 'name' | 'className' | 'defaultValue'> {
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
export function TextArea({ name, label, hint, problem, limit, serif = true, rows = 5, ...rest }: TextAreaProps) {
  const countId = `${name}-count`;
  const described = [describedBy(name, hint, problem), limit === undefined ? undefined : countId].filter(Boolean);
  return (
    <FieldFrame id={name} label={label} hint={hint} problem={problem}>
      <textarea
        {...rest}
        id={name}
        name={name}
        rows={rows}
        dir="auto"
        aria-describedby={described.length === 0 ? undefined : described.join(' ')}
        aria-invalid={problem !== undefined || undefined}
        className={`${controlClasses(problem)} field-sizing-content min-h-32 ${serif ? 'font-serif text-letter' : ''}`}
      />
      {limit !== undefined && (
        <CharactersLeft id={countId} controlId={name} limit={limit} initialLength={rest.defaultValue?.length ?? 0} />
      )}
    </FieldFrame>
  );
}
