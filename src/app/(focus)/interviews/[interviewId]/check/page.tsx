import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { CheckScreen } from '@/features/reflection/check-screen';
import { words } from '@/features/reflection/copy';
import { findReflecting } from '@/features/reflection/queries';

export const metadata: Metadata = { title: words.checkTitle };

interface CheckPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function CheckPage({ params }: CheckPageProps) {
  const reflecting = await findReflecting((await params).interviewId);
  if (reflecting === undefined) notFound();
  return <CheckScreen {...reflecting} />;
}
