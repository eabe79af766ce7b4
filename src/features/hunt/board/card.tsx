'use client';

import Link from 'next/link';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { PressForm } from '@/ui/press-form';
import type { CardView } from './card-view';
import { words } from './copy';
import { moveAction } from './hunt-actions';
import { MoveMenu, type MoveTarget } from './move-menu';

interface JobCardProps {
  readonly card: CardView;
  readonly columnId: string;
  readonly search: string;
  readonly formKey: string;
  readonly targets: readonly MoveTarget[];
}

/**
 * A job in at most five facts. The whole card opens it; its words can still be selected. All its buttons are of one form: a board has
 * many cards.
 */
export function JobCard({ card, columnId, search, formKey, targets }: JobCardProps) {
  const { id, version, jobTitle, employer, name, next, since, hasPicture, isOldOpen } = card;
  return (
    <li
      data-card={id}
      data-version={version}
      className="relative rounded-card border border-line bg-surface p-3 text-sm shadow-sheet data-[dragging]:opacity-50 data-[over]:border-t-tide data-[over]:border-t-4"
    >
      {hasPicture && (
        <span className="absolute inset-y-3 start-0 w-1 rounded-full bg-seam" title={words.picture}>
          <span className="sr-only">{words.picture}. </span>
        </span>
      )}
      <h3 dir="auto" className="text-sm font-semibold break-words">
        {/* The card is what is dragged, also by its name. */}
        <Link
          href={paths.application(id)}
          prefetch={false}
          draggable={false}
          className="text-ink no-underline hover:underline"
        >
          {jobTitle === '' ? employer || words.untitled : jobTitle}
        </Link>
      </h3>
      {jobTitle !== '' && employer !== '' && (
        <p dir="auto" className="break-words">
          {employer}
        </p>
      )}
      {next !== '' && <p className="mt-1 font-semibold text-tide-ink">{next}</p>}
      <p className="mt-1 text-ink-2">{since}</p>
      <PressForm action={moveAction} hidden={{ key: formKey, id, version: String(version), back: search }}>
        {isOldOpen && (
          <p className="mt-1 flex flex-wrap items-center gap-x-3 text-ink-2">
            <span>{words.stillOpen}</span>
            <Button kind="quiet" name="to" value="keep">
              {words.keep}
              <span className="sr-only"> {name}</span>
            </Button>
            <Button kind="quiet" name="to" value="closed">
              {words.close}
              <span className="sr-only"> {name}</span>
            </Button>
          </p>
        )}
        <MoveMenu card={card} columnId={columnId} targets={targets} />
      </PressForm>
    </li>
  );
}
