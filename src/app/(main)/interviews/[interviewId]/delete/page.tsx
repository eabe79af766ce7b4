import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/hunt/copy';
import { DeleteScreen } from '@/features/hunt/delete-screen';
import { findHub } from '@/features/hunt/hub-queries';

interface DeletePageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: DeletePageProps): Promise<Metadata> {
  return titleIfFound(await findHub((await params).interviewId), words.deleteTitle);
}

export default async function DeletePage({ params }: DeletePageProps) {
  const hub = await findHub((await params).interviewId);
  if (hub === undefined) return <Missing />;
  return <DeleteScreen {...hub} />;
}
