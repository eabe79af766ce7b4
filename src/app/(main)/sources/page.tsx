import type { Metadata } from 'next';
import { sourcesWords } from '@/features/diagnosis/sources-copy';
import { SourcesScreen } from '@/features/diagnosis/sources-screen';

export const metadata: Metadata = { title: sourcesWords.title };

export default function SourcesPage() {
  return <SourcesScreen />;
}
