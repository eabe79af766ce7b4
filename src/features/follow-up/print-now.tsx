'use client';

import { Button } from '@/ui/button';
import { takeOutWords as words } from './take-out-copy';

export function PrintNow() {
  return (
    <Button type="button" onClick={() => window.print()}>
      {words.printNow}
    </Button>
  );
}
