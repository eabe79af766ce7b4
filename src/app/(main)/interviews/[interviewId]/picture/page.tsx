import type { Metadata } from 'next';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/diagnosis/copy';
import { PictureScreen } from '@/features/diagnosis/picture-screen';
import { findPicture } from '@/features/diagnosis/queries';

export const metadata: Metadata = { title: words.title };

interface PicturePageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export default async function PicturePage({ params }: PicturePageProps) {
  const picture = await findPicture((await params).interviewId);
  if (picture === undefined) return <Missing />;
  return <PictureScreen {...picture} />;
}
