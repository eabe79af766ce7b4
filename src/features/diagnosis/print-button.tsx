'use client';

import { useSyncExternalStore } from 'react';
import { Button } from '@/ui/button';
import { words } from './copy';

const never = () => () => undefined;

/** The picture on paper. Without JavaScript the browser's own menu prints; a button could not. */
export function PrintButton() {
  const hasScript = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  if (!hasScript) return null;
  return (
    <Button
      type="button"
      kind="quiet"
      onClick={() => {
        window.print();
      }}
    >
      {words.print}
    </Button>
  );
}
