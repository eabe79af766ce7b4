import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { applicationPage } from '@/features/hunt/application/application-queries';
import { EditJobScreen } from '@/features/hunt/application/application-screens';
import { words } from '@/features/hunt/application/copy';

interface EditJobPageProps {
  readonly params: Promise<{ readonly applicationId: string }>;
}

export async function generateMetadata({ params }: EditJobPageProps): Promise<Metadata> {
  const page = await applicationPage((await params).applicationId);
  return titleIfFound(page, words.editTitle);
}

export default async function EditJobPage({ params }: EditJobPageProps) {
  const page = await applicationPage((await params).applicationId);
  return page === undefined ? <Missing /> : <EditJobScreen page={page} />;
}
