import Link from 'next/link';
import type { OwnStage } from '@/domain/hunt/columns';
import { type HuntView, huntSearch, isFiltered } from '@/domain/hunt/hunt-view';
import { CLOSING_REASONS, STATUSES } from '@/domain/hunt/stages';
import { closingReasonText, statusText } from '@/knowledge/hunt-stages';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { words } from './copy';
import { unfiltered } from './unfiltered';

interface FiltersProps {
  readonly view: HuntView;
  readonly stages: readonly OwnStage[];
}

/** A plain form that asks the address; what is set stands below it, each with its own way out. */
export function Filters({ view, stages }: FiltersProps) {
  return (
    <div className="mb-5">
      <form method="get" role="search" className="max-w-3xl">
        {view.view === 'table' && <input type="hidden" name="view" value="table" />}
        {view.sort !== 'moved' && <input type="hidden" name="sort" value={view.sort} />}
        <div className="flex items-end gap-3">
          <div className="min-w-0 grow">
            <label htmlFor="q" className="mb-1 block text-sm font-semibold">
              {words.search}
            </label>
            <input
              id="q"
              name="q"
              type="search"
              defaultValue={view.q}
              placeholder={words.searchHint}
              enterKeyHint="search"
              className="block min-h-11 w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink placeholder:text-ink-3"
            />
          </div>
          <Button kind="secondary">{words.search}</Button>
        </div>
        <Disclosure summary={words.filter}>
          <Choices view={view} stages={stages} />
          <Button kind="secondary">{words.apply}</Button>
        </Disclosure>
      </form>
      <Chips view={view} stages={stages} />
    </div>
  );
}

function Choices({ view, stages }: FiltersProps) {
  return (
    <div className="grid gap-x-8 gap-y-5 py-2 text-ink sm:grid-cols-2 lg:grid-cols-3">
      <Ticks
        legend={words.stage}
        name="status"
        options={STATUSES.map((id) => [id, statusText[id]])}
        ticked={view.status}
      />
      <Ticks
        legend={words.reason}
        name="reason"
        options={CLOSING_REASONS.map((id) => [id, closingReasonText[id]])}
        ticked={view.reason}
      />
      {stages.length > 0 && (
        <Ticks
          legend={words.stages}
          name="stage"
          options={stages.map(({ id, label }) => [id, label])}
          ticked={view.stage}
        />
      )}
      <div className="grid content-start gap-5">
        <Ticks
          legend={words.waiting}
          name="waiting"
          options={[
            ['them', words.theirs],
            ['you', words.yours],
          ]}
          ticked={[view.waiting ?? '']}
          type="radio"
        />
        <Ticks
          legend={words.letter}
          name="letter"
          options={[
            ['yes', words.withLetter],
            ['no', words.withoutLetter],
          ]}
          ticked={[view.letter ?? '']}
          type="radio"
        />
        <Ticks
          legend={words.archived}
          name="archived"
          options={[['yes', words.archived]]}
          ticked={[view.archived ?? '']}
        />
      </div>
    </div>
  );
}

interface TicksProps {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly (readonly [string, string])[];
  readonly ticked: readonly string[];
  readonly type?: 'checkbox' | 'radio';
}

function Ticks({ legend, name, options, ticked, type = 'checkbox' }: TicksProps) {
  return (
    <fieldset>
      <legend className="mb-1 font-semibold">{legend}</legend>
      {options.map(([value, text]) => (
        <label key={value} className="flex min-h-9 items-center gap-2.5">
          <input
            type={type}
            name={name}
            value={value}
            defaultChecked={ticked.includes(value)}
            className="size-5 accent-tide"
          />
          {text}
        </label>
      ))}
    </fieldset>
  );
}

interface Chip {
  readonly text: string;
  readonly without: Partial<HuntView>;
}

function chipsOf(view: HuntView, stages: readonly OwnStage[]): readonly Chip[] {
  const labelOf = (id: string) => stages.find((stage) => stage.id === id)?.label ?? words.removedStage;
  return [
    ...(view.q === '' ? [] : [{ text: `“${view.q}”`, without: { q: '' } }]),
    ...view.status.map((id) => ({
      text: statusText[id],
      without: { status: view.status.filter((other) => other !== id) },
    })),
    ...view.stage.map((id) => ({ text: labelOf(id), without: { stage: view.stage.filter((other) => other !== id) } })),
    ...view.reason.map((id) => ({
      text: closingReasonText[id],
      without: { reason: view.reason.filter((other) => other !== id) },
    })),
    ...(view.waiting === undefined
      ? []
      : [
          {
            text: `${words.waiting}: ${view.waiting === 'them' ? words.theirs : words.yours}`,
            without: { waiting: undefined },
          },
        ]),
    ...(view.letter === undefined
      ? []
      : [{ text: view.letter === 'yes' ? words.withLetter : words.withoutLetter, without: { letter: undefined } }]),
    ...(view.archived === undefined ? [] : [{ text: words.archived, without: { archived: undefined } }]),
  ];
}

function Chips({ view, stages }: FiltersProps) {
  if (!isFiltered(view)) return null;
  return (
    <ul aria-label={words.active} className="flex flex-wrap items-center gap-2">
      {chipsOf(view, stages).map(({ text, without }, place) => (
        // A stage of the candidate's own may be called as a usual one is.
        <li key={`${String(place)} ${text}`}>
          <Link
            href={paths.hunt(huntSearch(view, without))}
            prefetch={false}
            className="inline-flex min-h-9 items-center gap-2 rounded-full border border-control bg-surface px-3 text-sm text-ink no-underline hover:border-tide"
          >
            <span className="sr-only">{words.remove}: </span>
            {text}
            <span aria-hidden>×</span>
          </Link>
        </li>
      ))}
      <li>
        <Link
          href={paths.hunt(huntSearch({ ...view, ...unfiltered }))}
          prefetch={false}
          className="inline-flex min-h-9 items-center px-2 text-sm"
        >
          {words.clear}
        </Link>
      </li>
    </ul>
  );
}
