import type { Metadata } from 'next';
import { peopleWords } from '@/features/hunt/people/copy';
import { peoplePage } from '@/features/hunt/people/people-queries';
import { PeopleScreen } from '@/features/hunt/people/people-screens';

export const metadata: Metadata = { title: peopleWords.title };

interface PeoplePageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function PeoplePage({ searchParams }: PeoplePageProps) {
  const { q, done } = await searchParams;
  const undoId = typeof done === 'string' ? done : undefined;
  return <PeopleScreen page={await peoplePage(typeof q === 'string' ? q : '', undoId)} />;
}
