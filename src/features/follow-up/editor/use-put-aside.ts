'use client';

import { useMemo, useSyncExternalStore } from 'react';
import { asideChanged, findAside, keepAside, type Kept, type PutAside, readAside } from './put-aside';

const unknownOnServer = () => null;

/** Remarks that were put aside for this letter, and how to put aside and bring back. */
export function usePutAside(interviewId: string) {
  const json = useSyncExternalStore(asideChanged, () => findAside(interviewId), unknownOnServer);
  const aside = useMemo(() => readAside(json), [json]);
  const change = (next: PutAside) => keepAside(interviewId, next);
  return {
    aside,
    keep: ({ rule, quote }: Kept) => change({ ...aside, kept: [...aside.kept, { rule, quote }] }),
    turnOff: (label: string) => change({ ...aside, off: [...new Set([...aside.off, label])] }),
    bringBackKept: (one: Kept) => change({ ...aside, kept: aside.kept.filter((other) => other !== one) }),
    bringBackKind: (label: string) => change({ ...aside, off: aside.off.filter((other) => other !== label) }),
  };
}

export type Aside = ReturnType<typeof usePutAside>;
