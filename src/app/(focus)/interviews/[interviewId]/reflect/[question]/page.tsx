import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';
import { findReflecting, questionPage } from '@/features/reflection/queries';
import { QuestionScreen } from '@/features/reflection/question-screen';

interface QuestionPageProps {
  readonly params: Promise<{ readonly interviewId: string; readonly question: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

async function pageOf({ params }: Pick<QuestionPageProps, 'params'>) {
  const { interviewId, question } = await params;
  const reflecting = await findReflecting(interviewId);
  return reflecting && questionPage(reflecting, question);
}

export async function generateMetadata(props: QuestionPageProps): Promise<Metadata> {
  const page = await pageOf(props);
  return titleIfFound(page, page !== undefined && 'question' in page ? page.question.title : '');
}

const rowsFrom = (text: unknown) => (typeof text === 'string' && /^\d{1,2}$/.test(text) ? Number(text) : 1);

const goAfter = (change: unknown) =>
  change === 'check' || change === 'picture' || change === 'hub' ? change : 'continue';

export default async function ReflectQuestionPage({ params, searchParams }: QuestionPageProps) {
  const { interviewId } = await params;
  const { rows, change } = await searchParams;
  const page = await pageOf({ params });
  if (page === undefined) return <Missing />;
  if ('elsewhere' in page) redirect(page.elsewhere);
  return <QuestionScreen interviewId={interviewId} page={page} rows={rowsFrom(rows)} go={goAfter(change)} />;
}
