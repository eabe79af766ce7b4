import type { Metadata } from 'next';
import { words } from '@/features/frame/copy';
import { SettingsScreen } from '@/features/frame/settings-screen';

export const metadata: Metadata = { title: words.settingsTitle };

export default function SettingsPage() {
  return <SettingsScreen />;
}
