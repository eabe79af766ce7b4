import type { Metadata } from 'next';
import { FollowUpScreen } from '@/features/follow-up/follow-up-screen';
import { followUpPage } from '@/features/follow-up/follow-up-view';
import { sentWords } from '@/features/follow-up/sent-copy';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface FollowUpPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: FollowUpPageProps): Promise<Metadata> {
  return titleIfFound(await followUpPage((await params).interviewId), sentWords.title);
}

export default async function FollowUpPage({ params }: FollowUpPageProps) {
  const view = await followUpPage((await params).interviewId);
  if (view === undefined) return <Missing />;
  return <FollowUpScreen view={view} />;
}
