import type { Metadata } from 'next';
import { newJobPage } from '@/features/hunt/application/application-queries';
import { NewJobScreen } from '@/features/hunt/application/application-screens';
import { words } from '@/features/hunt/application/copy';

export const metadata: Metadata = { title: words.addTitle };

interface NewJobPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function NewJobPage({ searchParams }: NewJobPageProps) {
  const { status } = await searchParams;
  return <NewJobScreen page={await newJobPage(typeof status === 'string' ? status : undefined)} />;
}
