'use client';

import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { words } from './copy';
import type { VersionView } from './letter-view';

/** Every earlier version in full. Restoring makes a new version, so nothing is lost by trying. */
export function History({ versions }: { readonly versions: readonly VersionView[] }) {
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={`${words.historyTitle} (${String(versions.length)})`}>
      <ol className="grid gap-2 text-ink">
        {versions.map(({ number, title, text }) => (
          <li key={number}>
            <details className="rounded-control border border-line bg-surface px-4">
              <summary className="flex min-h-11 items-center text-sm">{title}</summary>
              <p className="border-t border-line py-3 font-serif text-base whitespace-pre-line">{text}</p>
              <p className="pb-3">
                <Button name="then" value={`restore:${String(number)}`} kind="secondary">
                  {words.restore}
                  <span className="sr-only"> {title}</span>
                </Button>
              </p>
            </details>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
