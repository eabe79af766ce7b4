import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { roundWords } from '@/features/hunt/rounds/copy';
import { roundPage } from '@/features/hunt/rounds/round-queries';
import { RoundScreen } from '@/features/hunt/rounds/round-screens';

interface RoundPageProps {
  readonly params: Promise<{ readonly applicationId: string; readonly interviewId: string }>;
}

async function pageOf({ params }: RoundPageProps) {
  const { applicationId, interviewId } = await params;
  return roundPage(applicationId, interviewId);
}

export async function generateMetadata(props: RoundPageProps): Promise<Metadata> {
  const page = await pageOf(props);
  return titleIfFound(page, `${roundWords.title}: ${page?.jobName ?? ''}`);
}

export default async function RoundPage(props: RoundPageProps) {
  const page = await pageOf(props);
  if (page === undefined) return <Missing />;
  return <RoundScreen applicationId={(await props.params).applicationId} page={page} />;
}
