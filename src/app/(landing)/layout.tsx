import type { ReactNode } from 'react';
import { FindDoor } from '@/features/find/find-door';
import { Frame } from '@/features/frame/frame';

export default function LandingLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Frame kind="landing" find={<FindDoor />}>
      {children}
    </Frame>
  );
}
