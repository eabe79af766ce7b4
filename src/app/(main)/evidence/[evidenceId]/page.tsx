import type { Metadata } from 'next';
import { evidenceWords } from '@/features/follow-up/evidence-copy';
import { findFact } from '@/features/follow-up/evidence-queries';
import { ChangeFactScreen } from '@/features/follow-up/evidence-screen';
import { titleIfFound } from '@/features/frame/metadata';
import { Missing } from '@/features/frame/problem-pages';

interface FactPageProps {
  readonly params: Promise<{ readonly evidenceId: string }>;
}

export async function generateMetadata({ params }: FactPageProps): Promise<Metadata> {
  return titleIfFound(await findFact((await params).evidenceId), evidenceWords.changeTitle);
}

export default async function FactPage({ params }: FactPageProps) {
  const fact = await findFact((await params).evidenceId);
  return fact === undefined ? <Missing /> : <ChangeFactScreen fact={fact} />;
}
