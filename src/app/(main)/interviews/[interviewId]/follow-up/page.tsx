import type { Metadata } from 'next';
import { FollowUpScreen } from '@/features/follow-up/follow-up-screen';
import { followUpPage } from '@/features/follow-up/follow-up-view';
import { sentWords } from '@/features/follow-up/sent-copy';
import { Missing } from '@/features/frame/problem-pages';

export const metadata: Metadata = { title: sentWords.title };

interface FollowUpPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function FollowUpPage({ params }: FollowUpPageProps) {
  const view = await followUpPage((await params).interviewId);
  if (view === undefined) return <Missing />;
  return <FollowUpScreen view={view} />;
}
