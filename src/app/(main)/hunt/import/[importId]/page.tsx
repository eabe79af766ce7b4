import type { Metadata } from 'next';
import { Missing } from '@/features/frame/problem-pages';
import { titleIfFound } from '@/features/frame/metadata';
import { words } from '@/features/hunt/import/copy';
import { importPage } from '@/features/hunt/import/import-queries';
import { ImportedScreen } from '@/features/hunt/import/import-screens';

interface ImportedPageProps {
  readonly params: Promise<{ readonly importId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function pageOf({ params, searchParams }: ImportedPageProps) {
  const search = new URLSearchParams();
  for (const [name, given] of Object.entries(await searchParams)) {
    for (const value of [given ?? []].flat()) search.append(name, value);
  }
  return importPage((await params).importId, search.toString());
}

export async function generateMetadata(props: ImportedPageProps): Promise<Metadata> {
  const page = await pageOf(props);
  return titleIfFound(page, page?.kind === 'done' ? words.doneTitle : words.checkTitle);
}

export default async function ImportedPage(props: ImportedPageProps) {
  const page = await pageOf(props);
  return page === undefined ? <Missing /> : <ImportedScreen page={page} />;
}
