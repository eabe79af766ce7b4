import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { Missing } from '@/features/frame/problem-pages';
import { findReflecting, questionPage, titleOfQuestion } from '@/features/reflection/queries';
import { QuestionScreen } from '@/features/reflection/question-screen';

interface QuestionPageProps {
  readonly params: Promise<{ readonly interviewId: string; readonly question: string }>;
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export async function generateMetadata({ params }: QuestionPageProps): Promise<Metadata> {
  return { title: titleOfQuestion((await params).question) };
}

const rowsFrom = (text: unknown) => (typeof text === 'string' && /^\d{1,2}$/.test(text) ? Number(text) : 1);

const goAfter = (change: unknown) =>
  change === 'check' || change === 'picture' || change === 'hub' ? change : 'continue';

export default async function ReflectQuestionPage({ params, searchParams }: QuestionPageProps) {
  const { interviewId, question } = await params;
  const { rows, change } = await searchParams;
  const reflecting = await findReflecting(interviewId);
  const page = reflecting && questionPage(reflecting, question);
  if (page === undefined) return <Missing />;
  if ('elsewhere' in page) redirect(page.elsewhere);
  return <QuestionScreen interviewId={interviewId} page={page} rows={rowsFrom(rows)} go={goAfter(change)} />;
}
