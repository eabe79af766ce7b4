'use client';

import Link from 'next/link';
import { type HuntView, huntSearch } from '@/domain/hunt/hunt-view';
import { paths } from '@/lib/paths';
import { classes } from '@/ui/classes';
import { Button } from '@/ui/button';
import { Pagination } from '@/ui/pagination';
import { JobCard } from './card';
import type { MoveTarget } from './move-menu';
import { jobsText, moreText, pageText, words } from './copy';
import { DragBoard } from './drag-board';
import type { ColumnView } from './hunt-queries';

interface BoardProps {
  readonly view: HuntView;
  readonly columns: readonly ColumnView[];
  readonly search: string;
  readonly formKey: string;
}

/** Stages side by side; on a phone one of them at a time. Dragging comes on top of the Move menu and does nothing more. */
export function Board({ view, columns, search, formKey }: BoardProps) {
  const only = columns.find(({ id }) => id === view.column);
  const targets = columns.map(({ id, title, status }) => ({ id, title, status }));
  const shared = { view, search, formKey, targets };
  if (only !== undefined) {
    return (
      <section aria-labelledby={`column-${only.id}`}>
        <p className="mb-4 text-sm">
          <Link href={paths.hunt(huntSearch(view, { column: undefined }))} prefetch={false}>
            {words.wholeBoard}
          </Link>
        </p>
        <ColumnHeading column={only} />
        <Cards column={only} {...shared} wide />
        <ColumnPages view={view} column={only} />
      </section>
    );
  }
  const shown = columns.find(({ id }) => id === view.show) ?? columns.find(({ total }) => total > 0) ?? columns[0];
  return (
    <>
      <ColumnChoice view={view} columns={columns} shown={shown?.id} />
      <DragBoard search={search} formKey={formKey} version={versionOf(columns)}>
        <div className="relative -mx-4 overflow-x-auto px-4 pb-4 sm:mx-0 sm:px-0">
          <ol className="flex items-start gap-4 phone:block">
            {columns.map((column) => (
              <li
                key={column.id}
                data-column={column.id}
                className={classes(
                  'w-64 shrink-0 rounded-card bg-sunken p-3 data-[over]:outline-2 data-[over]:outline-tide phone:w-full',
                  column.id !== shown?.id && 'phone:hidden',
                )}
              >
                <section aria-labelledby={`column-${column.id}`}>
                  <ColumnHeading column={column} />
                  <ColumnCards column={column} {...shared} />
                </section>
              </li>
            ))}
          </ol>
        </div>
      </DragBoard>
    </>
  );
}

/** The listeners of dragging are put up again when the cards changed. */
const versionOf = (columns: readonly ColumnView[]): string =>
  columns.flatMap(({ cards }) => cards.map(({ id, version }) => `${id} ${String(version)}`)).join();

const ColumnHeading = ({ column: { id, title, total } }: { readonly column: ColumnView }) => (
  <h2 id={`column-${id}`} className="mb-3 flex justify-between gap-3 text-sm font-semibold">
    <span dir="auto" className="min-w-0 break-words">
      {title}
    </span>
    <span className="font-normal text-ink-2">
      <span aria-hidden>{total}</span>
      <span className="sr-only">{jobsText(total)}</span>
    </span>
  </h2>
);

interface CardsProps {
  readonly column: ColumnView;
  readonly view: HuntView;
  readonly search: string;
  readonly formKey: string;
  readonly targets: readonly MoveTarget[];
}

/** What is closed keeps out of sight until somebody asks for it, by a filter or here. */
function ColumnCards(props: CardsProps) {
  const { column, view } = props;
  if (column.status === 'closed' && column.total > 0 && column.cards.length === 0) {
    return (
      <p className="text-sm text-ink-2">
        {words.closedProtects}{' '}
        <Link href={paths.hunt(huntSearch(view, { column: column.id }))} prefetch={false}>
          {words.showThem}
        </Link>
      </p>
    );
  }
  return (
    <>
      <Cards {...props} />
      {column.total > column.cards.length && (
        <p className="mt-3 text-sm">
          <Link href={paths.hunt(huntSearch(view, { column: column.id }))} prefetch={false}>
            {moreText(column.total - column.cards.length)}
            <span className="sr-only">: {column.title}</span>
          </Link>
        </p>
      )}
      {column.id === column.status && (
        <p className="mt-2">
          <Link
            href={`${paths.newApplication}?status=${column.id}`}
            prefetch={false}
            className="inline-flex min-h-11 items-center text-sm"
          >
            <span aria-hidden>+&nbsp;</span>
            {words.add}
            <span className="sr-only">: {column.title}</span>
          </Link>
        </p>
      )}
    </>
  );
}

function Cards({ column, search, formKey, targets, wide = false }: CardsProps & { readonly wide?: boolean }) {
  return (
    <ul className={wide ? 'grid gap-3 sm:grid-cols-2 lg:grid-cols-3' : 'grid gap-3'}>
      {column.cards.map((card) => (
        <JobCard key={card.id} card={card} columnId={column.id} search={search} formKey={formKey} targets={targets} />
      ))}
    </ul>
  );
}

function ColumnPages({ view, column }: { readonly view: HuntView; readonly column: ColumnView }) {
  const { page: current, pages } = column;
  const to = (page: number) => paths.hunt(huntSearch(view, { page }));
  return (
    <Pagination
      label={pageText(current, pages)}
      first={current > 1 ? { href: to(current - 1), text: words.newer } : undefined}
      next={current < pages ? { href: to(current + 1), text: words.older } : undefined}
    />
  );
}

/** On a phone: which stage to look at. */
function ColumnChoice({
  view,
  columns,
  shown,
}: Pick<BoardProps, 'view' | 'columns'> & { readonly shown: string | undefined }) {
  const kept = new URLSearchParams(huntSearch(view, { show: undefined }));
  return (
    <form method="get" className="mb-4 hidden items-end gap-3 phone:flex">
      {[...kept].map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <div className="min-w-0 grow">
        <label htmlFor="show" className="mb-1 block text-sm font-semibold">
          {words.column}
        </label>
        <select
          id="show"
          name="show"
          defaultValue={shown}
          onChange={({ currentTarget }) => currentTarget.form?.requestSubmit()}
          className="block min-h-11 w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink"
        >
          {columns.map(({ id, title, total }) => (
            <option key={id} value={id}>
              {title} ({total})
            </option>
          ))}
        </select>
      </div>
      <span className="hidden noscript:inline">
        <Button kind="secondary">{words.show}</Button>
      </span>
    </form>
  );
}
