import type { Metadata } from 'next';
import { editorWords } from '@/features/follow-up/editor/copy';
import { ReadingScreen } from '@/features/follow-up/editor/reading-screen';
import { readingPage } from '@/features/follow-up/editor/reading-view';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface ReadPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: ReadPageProps): Promise<Metadata> {
  return titleIfFound(await readingPage((await params).interviewId), editorWords.asReader);
}

export default async function ReadPage({ params }: ReadPageProps) {
  const view = await readingPage((await params).interviewId);
  if (view === undefined) return <Missing />;
  return <ReadingScreen {...view} />;
}
