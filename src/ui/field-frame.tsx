import type { ReactNode } from 'react';

interface FieldFrameProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly problem?: string | undefined;
  readonly children: ReactNode;
}

const hintId = (id: string) => `${id}-hint`;
export const problemId = (id: string) => `${id}-problem`;

/** What a control's `aria-describedby` names. */
export function describedBy(id: string, hint: string | undefined, problem: string | undefined): string | undefined {
  const ids = [...(hint === undefined ? [] : [hintId(id)]), ...(problem === undefined ? [] : [problemId(id)])];
  return ids.length === 0 ? undefined : ids.join(' ');
}

export const controlClasses = (problem: string | undefined): string =>
  `block w-full rounded-control border-2 bg-surface px-3 py-2 text-base text-ink ${problem === undefined ? 'border-control' : 'border-brick'}`;

/** Label, hint and problem around one control. */
export function FieldFrame({ id, label, hint, problem, children }: FieldFrameProps) {
  return (
    <div className={problem === undefined ? undefined : 'border-s-4 border-brick ps-4'}>
      <label htmlFor={id} className="mb-1 block text-base font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={hintId(id)} className="mb-2 text-sm text-ink-2">
          {hint}
        </p>
      )}
      {problem !== undefined && <ProblemLine id={id}>{problem}</ProblemLine>}
      {children}
    </div>
  );
}

export function ProblemLine({ id, children }: { readonly id: string; readonly children: string }) {
  return (
    <p id={problemId(id)} className="mb-2 text-sm font-semibold text-brick">
      <span className="sr-only">Error: </span>
      {children}
    </p>
  );
}
