import type { Metadata } from 'next';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/hunt/copy';
import { DeleteScreen } from '@/features/hunt/delete-screen';
import { findHub } from '@/features/hunt/hub-queries';

export const metadata: Metadata = { title: words.deleteTitle };

interface DeletePageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function DeletePage({ params }: DeletePageProps) {
  const hub = await findHub((await params).interviewId);
  if (hub === undefined) return <Missing />;
  return <DeleteScreen {...hub} />;
}
