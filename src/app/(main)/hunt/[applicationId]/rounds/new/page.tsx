import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { roundWords } from '@/features/hunt/rounds/copy';
import { newRoundPage } from '@/features/hunt/rounds/round-queries';
import { NewRoundScreen } from '@/features/hunt/rounds/round-screens';

interface NewRoundPageProps {
  readonly params: Promise<{ readonly applicationId: string }>;
}

export async function generateMetadata({ params }: NewRoundPageProps): Promise<Metadata> {
  return titleIfFound(await newRoundPage((await params).applicationId), roundWords.addTitle);
}

export default async function NewRoundPage({ params }: NewRoundPageProps) {
  const { applicationId } = await params;
  const page = await newRoundPage(applicationId);
  return page === undefined ? <Missing /> : <NewRoundScreen applicationId={applicationId} page={page} />;
}
