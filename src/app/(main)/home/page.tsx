import type { Metadata } from 'next';
import { words } from '@/features/hunt/copy';
import { HomeScreen } from '@/features/hunt/home-screen';
import { home } from '@/features/hunt/queries';

export const metadata: Metadata = { title: words.homeTitle };

export default async function HomePage() {
  return <HomeScreen {...await home()} />;
}
