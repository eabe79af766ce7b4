import type { ReactNode } from 'react';
import { Frame } from '@/features/frame/frame';

export default function MainLayout({ children }: { readonly children: ReactNode }) {
  return <Frame>{children}</Frame>;
}
