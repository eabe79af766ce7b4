import { ChevronRight } from 'lucide';
import type { ReactNode } from 'react';
import { Icon } from './icon';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Native details: opens without JavaScript, and in print. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open} className="my-4">
      <summary className="fold-link font-semibold">
        <Icon of={ChevronRight} className="fold-arrow size-5" />
        {summary}
      </summary>
      <div className="mt-1 border-s-2 border-line py-1 ps-4 text-sm text-ink-2">{children}</div>
    </details>
  );
}
