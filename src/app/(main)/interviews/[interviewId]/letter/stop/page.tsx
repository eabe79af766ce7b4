import type { Metadata } from 'next';
import { findLetterToTake } from '@/features/follow-up/letter-to-take';
import { StopScreen } from '@/features/follow-up/stop-screen';
import { takeOutWords } from '@/features/follow-up/take-out-copy';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface StopPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: StopPageProps): Promise<Metadata> {
  return titleIfFound(await findLetterToTake((await params).interviewId), takeOutWords.stopTitle);
}

export default async function StopPage({ params }: StopPageProps) {
  const letter = await findLetterToTake((await params).interviewId);
  if (letter === undefined) return <Missing />;
  return <StopScreen {...letter} />;
}
