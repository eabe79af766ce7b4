import type { ReactNode } from 'react';
import { Frame } from '@/features/frame/frame';

export default function LandingLayout({ children }: { readonly children: ReactNode }) {
  return <Frame kind="landing">{children}</Frame>;
}
