'use client';

import Link from 'next/link';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { words } from './copy';
import { changesBetween } from './editor/addresses';
import { editorWords } from './editor/copy';
import type { VersionView } from './letter-view';

interface HistoryProps {
  readonly interviewId: string;
  /** The version on the sheet, as it was last saved. */
  readonly now: number;
  readonly versions: readonly VersionView[];
}

/** Every earlier version. Restoring makes a new version, so nothing is lost by trying. */
export function History({ interviewId, now, versions }: HistoryProps) {
  if (versions.length === 0) return null;
  return (
    <Disclosure summary={`${words.historyTitle} (${String(versions.length)})`}>
      <ol className="grid divide-y divide-line text-ink">
        {versions.map(({ number, title }) => (
          <li key={number} className="flex flex-wrap items-center justify-between gap-x-5 gap-y-1 py-2">
            <span>{title}</span>
            <span className="flex flex-wrap items-center gap-x-5">
              <Link
                href={changesBetween(interviewId, number, now)}
                prefetch={false}
                className="inline-flex min-h-11 items-center"
              >
                {editorWords.seeChanges}
                <span className="sr-only">: {title}</span>
              </Link>
              <Button name="then" value={`restore:${String(number)}`} kind="quiet">
                {words.restore}
                <span className="sr-only"> {title}</span>
              </Button>
            </span>
          </li>
        ))}
      </ol>
    </Disclosure>
  );
}
