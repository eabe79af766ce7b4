import type { Metadata } from 'next';
import { stageWords } from '@/features/hunt/stages/copy';
import { StagesScreen } from '@/features/hunt/stages/stages-screen';

export const metadata: Metadata = { title: stageWords.title };

export default function StagesPage() {
  return <StagesScreen />;
}
