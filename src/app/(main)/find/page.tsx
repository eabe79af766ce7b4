import type { Metadata } from 'next';
import { findWords } from '@/features/find/copy';
import { findMatches, readSearch } from '@/features/find/find-queries';
import { FindScreen } from '@/features/find/find-screen';

export const metadata: Metadata = { title: findWords.title };

interface FindPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function FindPage({ searchParams }: FindPageProps) {
  const search = readSearch((await searchParams).q);
  return <FindScreen search={search} matches={await findMatches(search)} />;
}
