import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { applicationPage } from '@/features/hunt/application/application-queries';
import { RemoveJobScreen } from '@/features/hunt/application/application-screens';
import { words } from '@/features/hunt/application/copy';

interface RemoveJobPageProps {
  readonly params: Promise<{ readonly applicationId: string }>;
}

export async function generateMetadata({ params }: RemoveJobPageProps): Promise<Metadata> {
  const page = await applicationPage((await params).applicationId);
  return titleIfFound(page, words.deleteTitle);
}

export default async function RemoveJobPage({ params }: RemoveJobPageProps) {
  const page = await applicationPage((await params).applicationId);
  return page === undefined ? <Missing /> : <RemoveJobScreen page={page} />;
}
