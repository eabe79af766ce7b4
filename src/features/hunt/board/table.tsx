'use client';

import Link from 'next/link';
import { useRef } from 'react';
import { type HuntView, huntSearch, type Sort } from '@/domain/hunt/hunt-view';
import { CLOSING_REASONS } from '@/domain/hunt/stages';
import { closingReasonText } from '@/knowledge/hunt-stages';
import { untouched } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { Pagination } from '@/ui/pagination';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import type { CardView } from './card-view';
import { pageText, sortText, words } from './copy';
import { changeManyAction } from './hunt-actions';
import { DayCell } from './day-cell';
import type { ColumnName, PageView } from './hunt-queries';
import { StageForm } from './stage-form';

interface TableProps {
  readonly view: HuntView;
  readonly table: PageView;
  readonly columns: readonly ColumnName[];
  readonly search: string;
  readonly formKey: string;
}

const heads = [
  { sort: 'title', text: words.job },
  { sort: 'status', text: sortText.status },
  { sort: undefined, text: words.next },
  { sort: 'applied', text: sortText.applied },
  { sort: 'deadline', text: sortText.deadline },
  { sort: 'moved', text: sortText.moved },
] as const;

const MANY = 'many';

/** The board's equal: every job a row, sorted and paged by the server, with the stage to change in place. */
export function Table({ view, table, columns, search, formKey }: TableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const { state, formProps, pending, unreachable, retry } = useFormAction(changeManyAction, untouched);
  const to = (page: number) => paths.hunt(huntSearch(view, { page }));
  const tickAll = (isTicked: boolean) =>
    body.current?.querySelectorAll<HTMLInputElement>('input[name=id][type=checkbox]').forEach((box) => {
      box.checked = isTicked;
    });
  return (
    <>
      <form id={MANY} {...formProps} className="mb-4">
        <ErrorSummary problems={state.problems} />
        {unreachable && <UnsavedNotice retry={retry} />}
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="back" value={search} />
        <ManyBar columns={columns} pending={pending} tickAll={tickAll} />
      </form>
      <table className="w-full text-sm phone:block">
        <thead className="phone:sr-only">
          <tr className="border-b-2 border-line">
            <th scope="col" className="w-10">
              <span className="sr-only">{words.select}</span>
            </th>
            {heads.map(({ sort, text }) => (
              <Head key={text} view={view} sort={sort} text={text} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} className="divide-y divide-line phone:block">
          {table.cards.map((card) => (
            <Row key={card.id} card={card} columns={columns} search={search} formKey={formKey} />
          ))}
        </tbody>
      </table>
      <Pagination
        label={pageText(table.page, table.pages)}
        first={table.page > 1 ? { href: to(table.page - 1), text: words.newer } : undefined}
        next={table.page < table.pages ? { href: to(table.page + 1), text: words.older } : undefined}
      />
      {table.pages > 1 && <p className="mt-3 text-sm text-ink-2">{pageText(table.page, table.pages)}</p>}
    </>
  );
}

interface ManyBarProps {
  readonly columns: readonly ColumnName[];
  readonly pending: boolean;
  readonly tickAll: (isTicked: boolean) => void;
}

function ManyBar({ columns, pending, tickAll }: ManyBarProps) {
  return (
    <div className="flex flex-wrap items-end gap-x-5 gap-y-3 rounded-card bg-sunken p-3">
      <label className="flex min-h-11 items-center gap-2.5 text-sm noscript:hidden">
        <input
          type="checkbox"
          className="size-5 accent-tide"
          onChange={({ currentTarget }) => tickAll(currentTarget.checked)}
        />
        {words.selectAll}
      </label>
      <div>
        <label htmlFor="change" className="mb-1 block text-sm font-semibold">
          {words.withSelected}
        </label>
        <select
          id="change"
          name="change"
          defaultValue=""
          className="block min-h-11 max-w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink"
        >
          <option value=""> </option>
          <optgroup label={words.moveTo}>
            {columns.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
              </option>
            ))}
          </optgroup>
          <optgroup label={words.closeAs}>
            {CLOSING_REASONS.map((reason) => (
              <option key={reason} value={`closed:${reason}`}>
                {closingReasonText[reason]}
              </option>
            ))}
          </optgroup>
          <option value="archive">{words.archive}</option>
          <option value="bring-back">{words.bringBack}</option>
        </select>
      </div>
      <Button kind="secondary" pending={pending}>
        {words.do}
      </Button>
    </div>
  );
}

interface HeadProps {
  readonly view: HuntView;
  readonly sort: Sort | undefined;
  readonly text: string;
}

function Head({ view, sort, text }: HeadProps) {
  if (sort === undefined) {
    return (
      <th scope="col" className="py-2 pe-4 text-start">
        {text}
      </th>
    );
  }
  const isSorted = view.sort === sort;
  const other = view.direction === 'ascending' ? 'descending' : 'ascending';
  return (
    <th scope="col" aria-sort={isSorted ? view.direction : undefined} className="pe-4 text-start">
      <Link
        href={paths.hunt(huntSearch(view, isSorted ? { sort, direction: other } : { sort }))}
        prefetch={false}
        className="inline-flex min-h-11 items-center gap-1 text-ink"
      >
        {text}
        {isSorted && <span aria-hidden>{view.direction === 'ascending' ? '↑' : '↓'}</span>}
      </Link>
    </th>
  );
}

interface RowProps {
  readonly card: CardView;
  readonly columns: readonly ColumnName[];
  readonly search: string;
  readonly formKey: string;
}

function Row({ card, columns, search, formKey }: RowProps) {
  const { id, jobTitle, employer, name, next, movedOn } = card;
  return (
    <tr className="align-top phone:grid phone:grid-cols-[2.75rem_minmax(0,1fr)] phone:py-3">
      <td className="pt-2 phone:row-span-6">
        <label className="flex size-11 items-center justify-center">
          <input form={MANY} type="checkbox" name="id" value={id} className="size-5 accent-tide" />
          <span className="sr-only">
            {words.select} {name}
          </span>
        </label>
      </td>
      <th scope="row" dir="auto" className="py-3 pe-4 text-start font-normal break-words phone:pb-1">
        <Link href={paths.application(id)} prefetch={false} className="font-semibold text-ink">
          {jobTitle === '' ? employer || words.untitled : jobTitle}
        </Link>
        {jobTitle !== '' && employer !== '' && <span className="block">{employer}</span>}
      </th>
      <td className="py-2 pe-4">
        <StageForm card={card} columns={columns} search={search} formKey={formKey} />
      </td>
      <Cell label={words.next}>{next}</Cell>
      <DayCell card={card} field="appliedOn" label={sortText.applied} search={search} formKey={formKey} />
      <DayCell card={card} field="deadline" label={sortText.deadline} search={search} formKey={formKey} />
      <Cell label={sortText.moved} isDay>
        {movedOn}
      </Cell>
    </tr>
  );
}

interface CellProps {
  readonly label: string;
  readonly isDay?: boolean;
  readonly children: string;
}

const Cell = ({ label, isDay = false, children }: CellProps) => (
  <td className={children === '' ? 'phone:hidden' : `py-3 pe-4 phone:py-0.5 ${isDay ? 'whitespace-nowrap' : ''}`}>
    {children !== '' && <span className="hidden text-ink-2 phone:inline">{label}: </span>}
    {children}
  </td>
);
