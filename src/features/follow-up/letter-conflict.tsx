'use client';

import { useEffect, useRef } from 'react';
import { Button } from '@/ui/button';
import { words } from './copy';
import type { TheirLetter } from './letter-state';

interface LetterConflictProps {
  readonly theirs: TheirLetter;
  readonly ours: { readonly subject: string; readonly text: string };
}

/** Both letters in full. The form now stands on the other one's version: whichever is kept, the other stays in the history. */
export function LetterConflict({ theirs, ours }: LetterConflictProps) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => ref.current?.focus(), [theirs.version]);
  return (
    <section ref={ref} tabIndex={-1} role="alert" className="mb-8 rounded-card border-2 border-clay bg-surface p-5">
      <h2 className="mb-3 text-h3">{words.conflictTitle}</h2>
      <div className="grid gap-5 md:grid-cols-2">
        <Side title={words.conflictTheirs} letter={theirs} />
        <Side title={words.conflictOurs} letter={ours} />
      </div>
      <p className="my-3 text-sm text-ink-2">{words.conflictKept}</p>
      <div className="flex flex-wrap gap-3">
        <Button name="then" value="save" kind="secondary">
          {words.keepThis}
        </Button>
        <Button name="then" value={`restore:${String(theirs.version)}`} kind="secondary">
          {words.useOther}
        </Button>
      </div>
    </section>
  );
}

function Side({
  title,
  letter: { subject, text },
}: {
  readonly title: string;
  readonly letter: LetterConflictProps['ours'];
}) {
  return (
    <div>
      <h3 className="mb-1 text-sm font-semibold">{title}</h3>
      <div className="border-s-2 border-line ps-4 font-serif text-base">
        <p className="mb-2">{subject}</p>
        <p className="whitespace-pre-line">{text}</p>
      </div>
    </div>
  );
}
