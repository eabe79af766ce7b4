import type { Metadata } from 'next';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { applicationPage } from '@/features/hunt/application/application-queries';
import { ApplicationScreen } from '@/features/hunt/application/application-screens';

interface ApplicationPageProps {
  readonly params: Promise<{ readonly applicationId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function pageOf({ params, searchParams }: ApplicationPageProps) {
  const { done } = await searchParams;
  return applicationPage((await params).applicationId, typeof done === 'string' ? done : undefined);
}

export async function generateMetadata(props: ApplicationPageProps): Promise<Metadata> {
  const page = await pageOf(props);
  return titleIfFound(page, page?.name ?? '');
}

export default async function ApplicationPage(props: ApplicationPageProps) {
  const page = await pageOf(props);
  const { said } = await props.searchParams;
  if (page === undefined) return <Missing />;
  return <ApplicationScreen page={page} said={typeof said === 'string' ? said : undefined} />;
}
