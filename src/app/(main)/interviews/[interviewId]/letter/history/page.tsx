import type { Metadata } from 'next';
import { editorWords } from '@/features/follow-up/editor/copy';
import { VersionsScreen } from '@/features/follow-up/editor/versions-screen';
import { versionsPage } from '@/features/follow-up/editor/versions-view';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface HistoryPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function viewOf({ params, searchParams }: HistoryPageProps) {
  const chosen = await searchParams;
  const one = (name: string) => (typeof chosen[name] === 'string' ? chosen[name] : undefined);
  return versionsPage((await params).interviewId, one('of'), one('with'));
}

export async function generateMetadata(props: HistoryPageProps): Promise<Metadata> {
  return titleIfFound(await viewOf(props), editorWords.historyTitle);
}

export default async function HistoryPage(props: HistoryPageProps) {
  const view = await viewOf(props);
  if (view === undefined) return <Missing />;
  return <VersionsScreen {...view} />;
}
