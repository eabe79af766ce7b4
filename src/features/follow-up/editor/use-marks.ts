'use client';

import { useMemo } from 'react';
import { markLook } from '@/features/follow-up/remark-kinds';
import type { Finding } from './findings';
import type { Mark } from './marks';

interface Findings {
  readonly text: string;
  readonly findings: readonly Finding[];
}

/** What the editor draws: the same list as long as nothing was read anew, so that it is not drawn on each keystroke. */
export function useMarks({ text, findings }: Findings): { readonly text: string; readonly marks: readonly Mark[] } {
  return useMemo(
    () => ({
      text,
      marks: findings.map(({ key, start, end, quote, kind }) => ({ key, start, end, quote, look: markLook(kind) })),
    }),
    [text, findings],
  );
}
