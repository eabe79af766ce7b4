import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { CheckScreen } from '@/features/reflection/check-screen';
import { words } from '@/features/reflection/copy';
import { findReflecting } from '@/features/reflection/queries';

interface CheckPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: CheckPageProps): Promise<Metadata> {
  return titleIfFound(await findReflecting((await params).interviewId), words.checkTitle);
}

export default async function CheckPage({ params }: CheckPageProps) {
  const reflecting = await findReflecting((await params).interviewId);
  if (reflecting === undefined) return <Missing />;
  return <CheckScreen {...reflecting} />;
}
