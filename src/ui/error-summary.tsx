'use client';

import { useEffect, useRef } from 'react';
import type { Problem } from '@/lib/form-state';

/** How the title of a page with a problem begins. */
const MARK = 'Error: ';

interface ErrorSummaryProps {
  readonly problems: readonly Problem[];
  readonly title?: string;
  /** The id of a field's control, when several forms of a page have a field of that name. */
  readonly idOf?: ((field: string) => string) | undefined;
}

/** A problem of the whole form stands beside no field. */
const ofTheForm = 'form';
const itself = (field: string): string => field;

/** Every problem of a form at its top, each a link to its field. Takes the focus, so that nobody has to look for it. */
export function ErrorSummary({ problems, title = 'There is a problem', idOf = itself }: ErrorSummaryProps) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problems.length === 0) return;
    ref.current?.focus();
    if (!document.title.startsWith(MARK)) document.title = `${MARK}${document.title}`;
    return () => {
      if (document.title.startsWith(MARK)) document.title = document.title.slice(MARK.length);
    };
  }, [problems]);
  if (problems.length === 0) return null;
  return (
    <div ref={ref} tabIndex={-1} role="alert" className="mb-8 rounded-card border-2 border-brick bg-surface p-5">
      <h2 className="mb-2 text-h3">{title}</h2>
      <ul className="grid gap-2">
        {problems.map(({ field, text }) => (
          <li key={`${field} ${text}`}>
            {field === ofTheForm ? (
              <span className="font-semibold text-brick">{text}</span>
            ) : (
              <a href={`#${idOf(field)}`} className="font-semibold text-brick hover:text-brick">
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
