import type { Metadata } from 'next';
import { headers } from 'next/headers';
import { headingOf, LetterScreen } from '@/features/follow-up/letter-screen';
import { letterPage } from '@/features/follow-up/letter-view';
import { localeFrom } from '@/features/follow-up/locale';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface LetterPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function viewOf({ params, searchParams }: LetterPageProps) {
  const { approach, doubt } = await searchParams;
  const language = (await headers()).get('accept-language');
  return letterPage(
    (await params).interviewId,
    localeFrom(language),
    typeof approach === 'string' ? approach : undefined,
    typeof doubt === 'string' ? doubt : undefined,
  );
}

export async function generateMetadata(props: LetterPageProps): Promise<Metadata> {
  const view = await viewOf(props);
  return titleIfFound(view, headingOf(view?.written));
}

export default async function LetterPage(props: LetterPageProps) {
  const view = await viewOf(props);
  if (view === undefined) return <Missing />;
  return <LetterScreen {...view} />;
}
