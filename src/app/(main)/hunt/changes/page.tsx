import type { Metadata } from 'next';
import { ChangesScreen } from '@/features/hunt/undo/changes-screen';
import { undoWords } from '@/features/hunt/undo/copy';
import { changesPage } from '@/features/hunt/undo/undo-queries';

export const metadata: Metadata = { title: undoWords.title };

export default async function ChangesPage() {
  return <ChangesScreen changes={await changesPage()} />;
}
