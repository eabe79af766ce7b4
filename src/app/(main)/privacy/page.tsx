import type { Metadata } from 'next';
import { privacy } from '@/features/about/copy';
import { ProsePage } from '@/features/about/prose';

export const metadata: Metadata = { title: privacy.title };

export default function PrivacyPage() {
  return <ProsePage {...privacy} />;
}
