import type { Metadata } from 'next';
import { peopleWords } from '@/features/hunt/people/copy';
import { NewPersonScreen } from '@/features/hunt/people/people-screens';

export const metadata: Metadata = { title: peopleWords.addTitle };

interface NewPersonPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function NewPersonPage({ searchParams }: NewPersonPageProps) {
  const { job } = await searchParams;
  return <NewPersonScreen hidden={typeof job === 'string' ? { applicationId: job } : {}} />;
}
