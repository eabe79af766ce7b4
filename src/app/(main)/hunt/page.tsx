import type { Metadata } from 'next';
import { words } from '@/features/hunt/board/copy';
import { huntPage } from '@/features/hunt/board/hunt-queries';
import { HuntScreen } from '@/features/hunt/board/hunt-screen';

export const metadata: Metadata = { title: words.title };

interface HuntPageProps {
  readonly searchParams: Promise<Readonly<Record<string, string | readonly string[] | undefined>>>;
}

export default async function HuntPage({ searchParams }: HuntPageProps) {
  return <HuntScreen page={await huntPage(await searchParams)} />;
}
