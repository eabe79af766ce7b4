import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { peopleWords } from '@/features/hunt/people/copy';
import { personPage } from '@/features/hunt/people/people-queries';
import { PersonScreen } from '@/features/hunt/people/people-screens';

interface PersonPageProps {
  readonly params: Promise<{ readonly personId: string }>;
}

export async function generateMetadata({ params }: PersonPageProps): Promise<Metadata> {
  return titleIfFound(await personPage((await params).personId), peopleWords.editTitle);
}

export default async function PersonPage({ params }: PersonPageProps) {
  const page = await personPage((await params).personId);
  return page === undefined ? <Missing /> : <PersonScreen page={page} />;
}
