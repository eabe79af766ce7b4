import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import { KeepFocus } from '@/features/frame/keep-focus';
import { appTitle } from '@/features/frame/metadata';
import { currentTheme } from '@/features/frame/theme';
import { atkinson, newsreader } from './fonts';
import './globals.css';

export function generateMetadata(): Metadata {
  return {
    title: appTitle(),
    description: 'Look at what happened in the interview, and what you can still do.',
    robots: { index: false },
  };
}

export const viewport: Viewport = { width: 'device-width', initialScale: 1, colorScheme: 'light dark' };

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const theme = await currentTheme();
  return (
    <html lang="en" dir="ltr" data-theme={theme} className={`${atkinson.variable} ${newsreader.variable}`}>
      <body>
        {children}
        <KeepFocus />
      </body>
    </html>
  );
}
