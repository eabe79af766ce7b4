import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { PressForm } from '@/ui/press-form';
import { leftText, undoWords as words } from './copy';
import { undoAction } from './undo-actions';
import type { ChangeLine } from './undo-queries';

interface ChangesScreenProps {
  readonly changes: readonly ChangeLine[];
  /** How many jobs a change that was just taken back had to leave as they are. */
  readonly left: number;
}

export function ChangesScreen({ changes, left }: ChangesScreenProps) {
  return (
    <div>
      <p className="mb-6 text-sm">
        <Link href={paths.hunt()} prefetch={false}>
          {words.back}
        </Link>
      </p>
      <PageHeading>{words.title}</PageHeading>
      {left > 0 && <Notice title={leftText(left)} live />}
      <p className="mb-6 max-w-reading text-ink-2">{changes.length === 0 ? words.none : words.lead}</p>
      <ul className="max-w-3xl divide-y divide-line">
        {changes.map(({ id, text, when }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-3">
            <div className="min-w-0">
              <p dir="auto" className="break-words">
                {text}
              </p>
              <p className="text-sm text-ink-2">{when}</p>
            </div>
            <PressForm action={undoAction} hidden={{ id, key: randomUUID(), back: paths.huntChanges }}>
              <Button kind="quiet">
                {words.undo}
                <span className="sr-only">: {text}</span>
              </Button>
            </PressForm>
          </li>
        ))}
      </ul>
    </div>
  );
}
