import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/hunt/copy';
import { findHub } from '@/features/hunt/hub-queries';
import { HubScreen } from '@/features/hunt/hub-screen';

interface InterviewPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: InterviewPageProps): Promise<Metadata> {
  return titleIfFound(await findHub((await params).interviewId), words.hubTitle);
}

export default async function InterviewPage({ params }: InterviewPageProps) {
  const hub = await findHub((await params).interviewId);
  if (hub === undefined) return <Missing />;
  return <HubScreen {...hub} />;
}
