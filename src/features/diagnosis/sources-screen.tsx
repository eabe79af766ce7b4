import type { Source } from '@/domain/diagnosis/source';
import { sources } from '@/knowledge';
import { PageHeading } from '@/ui/page-heading';
import { SourceList } from './source-list';
import { sourcesWords } from './sources-copy';

const byKind = Map.groupBy<Source['kind'], Source>(Object.values(sources), ({ kind }) => kind);

/** Everything that the advice rests on, with how sure each piece is. */
export function SourcesScreen() {
  return (
    <article className="max-w-reading">
      <PageHeading>{sourcesWords.title}</PageHeading>
      {sourcesWords.about.map((paragraph) => (
        <p key={paragraph} className="mb-3">
          {paragraph}
        </p>
      ))}
      {sourcesWords.kinds.map(({ kind, title }) => (
        <section key={kind} className="mt-8 text-sm">
          <h2 className="mb-3 text-h2">{title}</h2>
          <SourceList sources={byKind.get(kind) ?? []} />
        </section>
      ))}
    </article>
  );
}
