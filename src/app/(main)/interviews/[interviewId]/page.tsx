import type { Metadata } from 'next';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/hunt/copy';
import { findHub } from '@/features/hunt/hub-queries';
import { HubScreen } from '@/features/hunt/hub-screen';

export const metadata: Metadata = { title: words.hubTitle };

interface InterviewPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function InterviewPage({ params }: InterviewPageProps) {
  const hub = await findHub((await params).interviewId);
  if (hub === undefined) return <Missing />;
  return <HubScreen {...hub} />;
}
