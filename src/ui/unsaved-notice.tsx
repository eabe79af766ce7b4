'use client';

import { useRef } from 'react';
import { Button } from './button';
import { CopyButton } from './copy-button';
import { Notice } from './notice';
import { typedWords } from './typed-words';

interface UnsavedNoticeProps {
  readonly retry: () => void;
}

/** Stands at the top of a form whose words could not be sent. */
export function UnsavedNotice({ retry }: UnsavedNoticeProps) {
  const ref = useRef<HTMLDivElement>(null);
  const words = () => {
    const form = ref.current?.closest('form');
    return form ? typedWords(form) : '';
  };
  return (
    <Notice tone="worry" title="Not saved yet. Your words are still here." live>
      <p>The app did not answer. It may be starting again.</p>
      <div ref={ref} className="mt-2 flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button type="button" kind="secondary" onClick={retry}>
          Try again
        </Button>
        <CopyButton text={words}>Copy my text</CopyButton>
      </div>
    </Notice>
  );
}
