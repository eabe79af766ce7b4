import type { Metadata } from 'next';
import { Missing } from '@/features/frame/problem-pages';
import { CheckScreen } from '@/features/reflection/check-screen';
import { words } from '@/features/reflection/copy';
import { findReflecting } from '@/features/reflection/queries';

export const metadata: Metadata = { title: words.checkTitle };

interface CheckPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function CheckPage({ params }: CheckPageProps) {
  const reflecting = await findReflecting((await params).interviewId);
  if (reflecting === undefined) return <Missing />;
  return <CheckScreen {...reflecting} />;
}
