import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/hunt/copy';
import { findHub } from '@/features/hunt/hub-queries';
import { HubScreen } from '@/features/hunt/hub-screen';
import { CareNotice } from '@/features/reflection/care-notice';
import { findCareAfter } from '@/features/reflection/queries';

interface InterviewPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: Pick<InterviewPageProps, 'params'>): Promise<Metadata> {
  return titleIfFound(await findHub((await params).interviewId), words.hubTitle);
}

export default async function InterviewPage({ params, searchParams }: InterviewPageProps) {
  const { interviewId } = await params;
  const { from } = await searchParams;
  const hub = await findHub(interviewId);
  if (hub === undefined) return <Missing />;
  const care = typeof from === 'string' && (await findCareAfter(interviewId, from));
  return <HubScreen {...hub} aside={care && <CareNotice />} />;
}
