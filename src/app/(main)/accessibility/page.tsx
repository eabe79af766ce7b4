import type { Metadata } from 'next';
import { accessibility } from '@/features/about/copy';
import { ProsePage } from '@/features/about/prose';

export const metadata: Metadata = { title: accessibility.title };

export default function AccessibilityPage() {
  return <ProsePage {...accessibility} />;
}
