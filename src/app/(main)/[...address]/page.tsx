import type { Metadata } from 'next';
import { words } from '@/features/frame/copy';
import { Missing } from '@/features/frame/problem-pages';

export const metadata: Metadata = { title: words.notFoundTitle };

/** Any address that no page has. A not-found.tsx would ride along, drawn, in the payload of every page. */
export default function UnknownAddressPage() {
  return <Missing />;
}
