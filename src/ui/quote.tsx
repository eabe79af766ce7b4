import type { ReactNode } from 'react';

/** Human words, in the serif face: the thought they may have had, what the candidate wrote. */
export function Thought({ children }: { readonly children: ReactNode }) {
  return <p className="font-serif text-thought font-medium text-pretty">{children}</p>;
}

export function OwnWords({ children }: { readonly children: ReactNode }) {
  return <q className="font-serif">{children}</q>;
}
