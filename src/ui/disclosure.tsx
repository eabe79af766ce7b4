import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';

interface DisclosureProps {
  readonly summary: ReactNode;
  readonly open?: boolean;
  readonly children: ReactNode;
}

/** Native details: opens without JavaScript, and in print. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details open={open} className="my-4">
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-sm font-semibold text-tide underline underline-offset-4 [&::-webkit-details-marker]:hidden">
        <ChevronRight
          aria-hidden
          className="size-5 transition-transform duration-200 ease-calm [details[open]>summary>&]:rotate-90 rtl:-scale-x-100"
          strokeWidth={1.5}
        />
        {summary}
      </summary>
      <div className="mt-1 border-s-2 border-line py-1 ps-4 text-sm text-ink-2">{children}</div>
    </details>
  );
}
