import type { Metadata } from 'next';
import { words } from '@/features/hunt/copy';
import { InterviewsScreen } from '@/features/hunt/interviews-screen';
import { interviewsPage } from '@/features/hunt/queries';

export const metadata: Metadata = { title: words.interviewsTitle };

interface InterviewsPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function InterviewsPage({ searchParams }: InterviewsPageProps) {
  const { before } = await searchParams;
  const from = typeof before === 'string' ? before : undefined;
  return <InterviewsScreen {...await interviewsPage(from)} isFirstPage={from === undefined} />;
}
