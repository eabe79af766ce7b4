import { Check, CloudOff, PencilLine } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './icon';

const icons = { rest: PencilLine, saving: PencilLine, saved: Check, trouble: CloudOff } as const;

interface SaveStatusProps {
  readonly kind: keyof typeof icons;
  readonly children: ReactNode;
}

/** How saving goes, in text and a small icon. Only trouble is announced to screen readers. */
export function SaveStatus({ kind, children }: SaveStatusProps) {
  return (
    <p role={kind === 'trouble' ? 'status' : undefined} className="mt-6 flex items-start gap-2 text-sm text-ink-2">
      <Icon of={icons[kind]} className="mt-1 size-4 shrink-0" />
      <span>{children}</span>
    </p>
  );
}
