import type { Metadata } from 'next';
import { ChangesScreen } from '@/features/hunt/undo/changes-screen';
import { undoWords } from '@/features/hunt/undo/copy';
import { changesPage, readLeft } from '@/features/hunt/undo/undo-queries';

export const metadata: Metadata = { title: undoWords.title };

interface ChangesPageProps {
  readonly searchParams: Promise<{ readonly left?: string | readonly string[] }>;
}

export default async function ChangesPage({ searchParams }: ChangesPageProps) {
  return <ChangesScreen changes={await changesPage()} left={readLeft((await searchParams).left)} />;
}
