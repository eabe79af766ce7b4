import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/hunt/copy';
import { findHub } from '@/features/hunt/hub-queries';
import { HubScreen } from '@/features/hunt/hub-screen';
import { plannedRound } from '@/features/hunt/rounds/round-queries';
import { CareNotice } from '@/features/reflection/care-notice';
import { findCareAfter } from '@/features/reflection/queries';
import { paths } from '@/lib/paths';

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
  if (hub === undefined) {
    const planned = await plannedRound(interviewId);
    if (planned === undefined) return <Missing />;
    redirect(paths.round(planned.applicationId, planned.id));
  }
  const care = typeof from === 'string' && (await findCareAfter(interviewId, from));
  return <HubScreen {...hub} aside={care && <CareNotice />} />;
}
