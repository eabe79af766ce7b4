import type { Metadata } from 'next';
import { words } from '@/features/hunt/import/copy';
import { earlierImports } from '@/features/hunt/import/import-queries';
import { UploadScreen } from '@/features/hunt/import/import-screens';

export const metadata: Metadata = { title: words.title };

export default async function ImportPage() {
  return <UploadScreen earlier={await earlierImports()} />;
}
