import type { Metadata } from 'next';
import { proofWords } from '@/features/hunt/export/copy';
import { proofPage } from '@/features/hunt/export/proof-queries';
import { ProofScreen } from '@/features/hunt/export/proof-screen';

export const metadata: Metadata = { title: proofWords.title };

interface ProofPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function ProofPage({ searchParams }: ProofPageProps) {
  return <ProofScreen view={await proofPage(await searchParams)} />;
}
