import Link from 'next/link';
import { Button } from '@/ui/button';
import { PageHeading } from '@/ui/page-heading';
import { findWords as words, foundText } from './copy';
import type { Matches } from './find-view';
import { countOf, type FoundGroup, foundGroups, type FoundLine } from './found-groups';

interface FindScreenProps {
  readonly search: string;
  readonly matches: Matches;
}

/** What the palette does, as a page: a form and a list of links. */
export function FindScreen({ search, matches }: FindScreenProps) {
  const groups = foundGroups(search, matches);
  return (
    <div className="max-w-reading">
      <PageHeading>{words.title}</PageHeading>
      <form method="get" role="search" className="mb-6 flex items-end gap-3">
        <div className="min-w-0 grow">
          <label htmlFor="q" className="mb-1 block text-sm font-semibold">
            {words.hint}
          </label>
          <input
            id="q"
            name="q"
            type="search"
            dir="auto"
            defaultValue={search}
            maxLength={100}
            className="block min-h-11 w-full rounded-control border-2 border-control bg-surface px-3 text-base text-ink"
          />
        </div>
        <Button kind="secondary">{words.search}</Button>
      </form>
      {search !== '' && <p className="mb-6 text-ink-2">{foundText(countOf(groups))}</p>}
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </div>
  );
}

function Group({ group: { id, title, lines } }: { readonly group: FoundGroup }) {
  return (
    <section aria-labelledby={id} className="mb-8">
      <h2 id={id} className="mb-2 text-h2">
        {title}
      </h2>
      <ul className="divide-y divide-line border-y border-line">
        {lines.map((line) => (
          <li key={line.href} className="flex min-h-11 flex-wrap items-center justify-between gap-x-4 py-2">
            <Line line={line} />
            {line.hint !== undefined && <span className="text-sm text-ink-2">{line.hint}</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Line({ line: { href, text, isFile } }: { readonly line: FoundLine }) {
  if (isFile)
    return (
      <a href={href} download>
        {text}
      </a>
    );
  return (
    <Link href={href} prefetch={false} dir="auto">
      {text}
    </Link>
  );
}
