import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/reflection/copy';
import { findReflecting } from '@/features/reflection/queries';
import { RestScreen } from '@/features/reflection/rest-screen';

interface RestPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: RestPageProps): Promise<Metadata> {
  return titleIfFound(await findReflecting((await params).interviewId), words.restTitle);
}

export default async function RestPage({ params }: RestPageProps) {
  const reflecting = await findReflecting((await params).interviewId);
  if (reflecting === undefined) return <Missing />;
  return <RestScreen {...reflecting} />;
}
