import type { Metadata } from 'next';
import { NewInterviewScreen } from '@/features/reflection/new-interview-screen';

export const metadata: Metadata = { title: 'Which interview is this?' };

interface NewInterviewPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function NewInterviewPage({ searchParams }: NewInterviewPageProps) {
  const { length, go } = await searchParams;
  return (
    <NewInterviewScreen length={length === 'full' ? 'full' : 'short'} then={go === 'letter' ? 'letter' : 'reflect'} />
  );
}
