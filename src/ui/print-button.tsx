'use client';

import { Button } from './button';

/** Without JavaScript the browser's own menu prints. */
export function PrintButton({ children }: { readonly children: string }) {
  return (
    <span className="noscript:hidden">
      <Button type="button" onClick={() => window.print()}>
        {children}
      </Button>
    </span>
  );
}
