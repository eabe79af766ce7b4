'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { buttonClasses, type ButtonKind } from './button';

interface CopyButtonProps {
  readonly text: string | (() => string);
  readonly kind?: ButtonKind;
  readonly copied?: string;
  readonly onCopied?: () => void;
  readonly children: ReactNode;
}

const SHOWN_MS = 4_000;

/** Copies plain text. The label turns into "Copied" for a moment; where the browser refuses, it says how to copy by hand. */
export function CopyButton({ text, kind = 'quiet', copied = 'Copied', onCopied, children }: CopyButtonProps) {
  const [said, setSaid] = useState<string>();
  useEffect(() => {
    if (said === undefined) return;
    const timer = window.setTimeout(() => {
      setSaid(undefined);
    }, SHOWN_MS);
    return () => {
      window.clearTimeout(timer);
    };
  }, [said]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === 'string' ? text : text());
      setSaid(copied);
      onCopied?.();
    } catch {
      setSaid('Select the text and press Ctrl or Cmd + C');
    }
  };
  return (
    <button type="button" onClick={() => void copy()} className={buttonClasses(kind)}>
      <span aria-live="polite">{said ?? children}</span>
    </button>
  );
}
