import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { callWords } from '@/features/follow-up/call-copy';
import { CallScreen } from '@/features/follow-up/call-screen';
import { callPage } from '@/features/follow-up/call-view';
import { localeFrom } from '@/features/follow-up/locale';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface CallPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

const viewOf = async ({ params }: CallPageProps) =>
  callPage((await params).interviewId, localeFrom((await headers()).get('accept-language')));

export async function generateMetadata(props: CallPageProps): Promise<Metadata> {
  return titleIfFound(await viewOf(props), callWords.title);
}

export default async function CallPage(props: CallPageProps) {
  const view = await viewOf(props);
  if (view === undefined) return <Missing />;
  return <CallScreen view={view} />;
}
