import { randomUUID } from 'node:crypto';
import Link from 'next/link';
import { type HuntView, huntSearch, isFiltered } from '@/domain/hunt/hunt-view';
import { paths } from '@/lib/paths';
import { ButtonLink } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { EmptyState } from '@/ui/empty-state';
import { Notice } from '@/ui/notice';
import { PageHeading } from '@/ui/page-heading';
import { DoneNotice } from '@/features/hunt/undo/done-notice';
import { Board } from './board';
import { jobsText, words } from './copy';
import { Filters } from './filters';
import type { HuntPage } from './hunt-queries';
import { Table } from './table';
import { unfiltered } from './unfiltered';

/** Every job, as a board or as a table: the same filters, the same moves, one address. */
export function HuntScreen({ page }: { readonly page: HuntPage }) {
  const { view, done, said, isEmpty, total, columns, table, stages } = page;
  const search = huntSearch(view, { page: view.page });
  return (
    <div data-wide className="min-w-0">
      <div className="flex flex-wrap items-start justify-between gap-x-6">
        <PageHeading>{words.title}</PageHeading>
        <ButtonLink href={paths.newApplication}>{words.add}</ButtonLink>
      </div>
      {done !== undefined && <DoneNotice done={done} formKey={randomUUID()} back={paths.hunt(search)} />}
      {said !== undefined && <Notice tone={said.tone} title={said.text} live />}
      {isEmpty ? (
        <EmptyState drawing="path" text={words.emptyBoard}>
          <div className="flex flex-wrap gap-4">
            <ButtonLink href={paths.newApplication}>{words.add}</ButtonLink>
            <ButtonLink kind="secondary" href={paths.import}>
              {words.import}
            </ButtonLink>
          </div>
        </EmptyState>
      ) : (
        <>
          <ViewSwitch view={view} />
          <Filters view={view} stages={stages} />
          <Count view={view} total={total} />
          {table === undefined ? (
            <Board view={view} columns={columns} search={search} formKey={randomUUID()} />
          ) : (
            <Table view={view} table={table} columns={columns} search={search} formKey={randomUUID()} />
          )}
        </>
      )}
      <MoreLinks search={search} />
    </div>
  );
}

/** How many jobs there are; where there is none, why, and the way out. */
function Count({ view, total }: { readonly view: HuntView; readonly total: number }) {
  if (total > 0) return <p className="mb-4 text-sm text-ink-2">{jobsText(total)}</p>;
  const out = isFiltered(view)
    ? { why: words.noMatch, search: huntSearch({ ...view, ...unfiltered }), text: words.clear }
    : { why: words.allPutAway, search: huntSearch(view, { archived: 'yes' }), text: words.showThem };
  return (
    <p className="mb-4 text-sm text-ink-2">
      {out.why}{' '}
      <Link href={paths.hunt(out.search)} prefetch={false}>
        {out.text}
      </Link>
    </p>
  );
}

function ViewSwitch({ view }: { readonly view: HuntView }) {
  const links = [
    { id: 'board', text: words.board },
    { id: 'table', text: words.table },
  ] as const;
  return (
    <nav aria-label={words.view} className="mb-5 inline-flex rounded-control border border-control bg-surface p-0.5">
      {links.map(({ id, text }) => (
        <Link
          key={id}
          href={paths.hunt(huntSearch(view, { view: id, column: undefined }))}
          prefetch={false}
          aria-current={view.view === id ? 'page' : undefined}
          className="inline-flex min-h-11 items-center rounded-control px-4 text-sm font-semibold text-ink-2 no-underline hover:text-ink aria-[current=page]:bg-tide-soft aria-[current=page]:text-tide-ink"
        >
          {text}
        </Link>
      ))}
    </nav>
  );
}

function MoreLinks({ search }: { readonly search: string }) {
  const links = [
    { href: paths.reminders, text: words.reminders },
    { href: paths.people, text: words.people },
    { href: paths.huntStages, text: words.stages },
    { href: paths.huntChanges, text: words.changes },
    { href: paths.import, text: words.import },
    { href: paths.huntProof(), text: words.proof },
  ];
  return (
    <div className="mt-12">
      <Disclosure summary={words.more}>
        <ul className="grid gap-1 sm:grid-cols-2 lg:grid-cols-3">
          {links.map(({ href, text }) => (
            <li key={href}>
              <Link href={href} prefetch={false} className="inline-flex min-h-11 items-center">
                {text}
              </Link>
            </li>
          ))}
          <li>
            <a href={paths.huntCsv(search)} className="inline-flex min-h-11 items-center" download>
              {words.export}
            </a>
          </li>
        </ul>
      </Disclosure>
    </div>
  );
}
