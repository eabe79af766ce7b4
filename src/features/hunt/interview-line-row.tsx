'use client';

import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Tag } from '@/ui/tag';
import { words } from './copy';
import { OutcomeButtons } from './outcome-form';
import type { InterviewLine } from './queries';

/**
 * One interview in a list: what it was, what the picture said, what was sent, what came, and the next step. A client component, so that
 * a page sends each row as its few words instead of as its whole markup a second time.
 */
export function InterviewRow({ line }: { readonly line: InterviewLine }) {
  return (
    <li className="grid gap-x-6 gap-y-3 py-5 sm:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        <h3 className="text-h3 break-words">
          <Link href={paths.interview(line.id)} prefetch={false}>
            {line.title}
          </Link>
        </h3>
        <p className="text-sm text-ink-2">
          {line.day}
          {line.verdict !== undefined && (
            <>
              {' · '}
              <Link href={paths.picture(line.id)} prefetch={false} className="text-ink-2">
                {line.verdict}
              </Link>
            </>
          )}
        </p>
        <p className="mt-2 flex flex-wrap gap-2">
          <Tag kind={line.sent === words.notSent ? 'plain' : 'open'}>{line.sent}</Tag>
          <Tag kind={line.outcomeTone}>{line.outcomeText}</Tag>
        </p>
      </div>
      <div className="flex flex-col items-start gap-2 sm:items-end sm:text-end">
        {line.stepHref === undefined ? (
          <p className="text-sm text-ink-2">{line.stepText}</p>
        ) : (
          <Link
            href={line.stepHref}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-sm font-semibold"
          >
            {line.stepText}
            <span className="sr-only">: {line.title}</span>
          </Link>
        )}
        <OutcomeButtons interviewId={line.id} title={line.title} outcome={line.outcome} />
      </div>
    </li>
  );
}
