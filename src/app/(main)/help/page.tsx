import type { Metadata } from 'next';
import { help } from '@/features/about/copy';
import { KeyMap } from '@/features/about/key-map';
import { ProsePage } from '@/features/about/prose';

export const metadata: Metadata = { title: help.title };

export default function HelpPage() {
  return (
    <>
      <ProsePage {...help} />
      <KeyMap />
    </>
  );
}
