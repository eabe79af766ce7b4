import type { ReactNode } from 'react';
import { FindDoor } from '@/features/find/find-door';
import { Frame } from '@/features/frame/frame';

export default function MainLayout({ children }: { readonly children: ReactNode }) {
  return <Frame find={<FindDoor />}>{children}</Frame>;
}
