import type { Metadata } from 'next';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/reflection/copy';
import { findReflecting } from '@/features/reflection/queries';
import { RestScreen } from '@/features/reflection/rest-screen';

export const metadata: Metadata = { title: words.restTitle };

interface RestPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function RestPage({ params }: RestPageProps) {
  const reflecting = await findReflecting((await params).interviewId);
  if (reflecting === undefined) return <Missing />;
  return <RestScreen {...reflecting} />;
}
