import type { Metadata } from 'next';
import { evidenceWords } from '@/features/follow-up/evidence-copy';
import { findBank } from '@/features/follow-up/evidence-queries';
import { EvidenceScreen } from '@/features/follow-up/evidence-screen';

export const metadata: Metadata = { title: evidenceWords.title };
export const dynamic = 'force-dynamic';

export default async function EvidencePage() {
  return <EvidenceScreen facts={await findBank()} />;
}
