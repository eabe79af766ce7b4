import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { words } from '@/features/diagnosis/copy';
import { PictureScreen } from '@/features/diagnosis/picture-screen';
import { findPicture } from '@/features/diagnosis/queries';

interface PicturePageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

export async function generateMetadata({ params }: PicturePageProps): Promise<Metadata> {
  return titleIfFound(await findPicture((await params).interviewId), words.title);
}

export default async function PicturePage({ params }: PicturePageProps) {
  const picture = await findPicture((await params).interviewId);
  if (picture === undefined) return <Missing />;
  return <PictureScreen {...picture} />;
}
