import Link from 'next/link';
import type { ReactNode } from 'react';

export interface SummaryRow {
  readonly key: string;
  readonly term: string;
  readonly value: ReactNode;
  readonly provided: boolean;
  readonly change: { readonly href: string; readonly label: string; readonly about: string };
}

/** What was said, with a way to change each part of it. */
export function SummaryList({ rows }: { readonly rows: readonly SummaryRow[] }) {
  return (
    <dl className="divide-y divide-line">
      {rows.map(({ key, term, value, provided, change }) => (
        <div key={key} className="grid gap-x-6 gap-y-1 py-4 sm:grid-cols-[minmax(0,2fr)_minmax(0,3fr)_auto]">
          <dt className="text-sm font-semibold">{term}</dt>
          <dd className={provided ? 'min-w-0 whitespace-pre-line font-serif text-letter' : 'text-sm text-ink-2'}>
            {value}
          </dd>
          <dd className="text-sm">
            <Link href={change.href} prefetch={false} className="inline-flex min-h-6 items-center">
              {change.label}
              <span className="sr-only"> {change.about}</span>
            </Link>
          </dd>
        </div>
      ))}
    </dl>
  );
}
