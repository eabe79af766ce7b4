import type { ReactNode } from 'react';
import { Frame } from '@/features/frame/frame';

export default function FocusLayout({ children }: { readonly children: ReactNode }) {
  return <Frame kind="focus">{children}</Frame>;
}
