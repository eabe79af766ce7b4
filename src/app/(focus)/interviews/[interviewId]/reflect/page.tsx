import { redirect } from 'next/navigation';
import { Missing } from '@/features/frame/problem-pages';
import { findReflecting, whereToResume } from '@/features/reflection/queries';

interface ReflectPageProps {
  readonly params: Promise<{ readonly interviewId: string }>;
}

/** "Carry on": the first question without an answer. */
export default async function ReflectPage({ params }: ReflectPageProps) {
  const { interviewId } = await params;
  const reflecting = await findReflecting(interviewId);
  if (reflecting === undefined) return <Missing />;
  redirect(whereToResume(reflecting));
}
