import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { findLetterToTake } from '@/features/follow-up/letter-to-take';
import { PrintScreen } from '@/features/follow-up/print-screen';
import { takeOutWords } from '@/features/follow-up/take-out-copy';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { paths } from '@/lib/paths';

interface PrintPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: PrintPageProps): Promise<Metadata> {
  return titleIfFound(await findLetterToTake((await params).interviewId), takeOutWords.printTitle);
}

export default async function PrintPage({ params, searchParams }: PrintPageProps) {
  const letter = await findLetterToTake((await params).interviewId);
  if (letter === undefined) return <Missing />;
  const { seen } = await searchParams;
  if (letter.stops.length > 0 && seen !== 'yes') redirect(paths.letterStop(letter.interviewId));
  return <PrintScreen {...letter} />;
}
