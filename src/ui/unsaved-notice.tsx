'use client';

import { Notice } from './notice';

interface UnsavedNoticeProps {
  readonly retry: () => void;
}

/** Stands above a form whose words could not be sent. */
export function UnsavedNotice({ retry }: UnsavedNoticeProps) {
  return (
    <Notice tone="worry" title="Not saved yet. Your words are still here." live>
      <p>The app did not answer. It may be starting again.</p>
      <button type="button" onClick={retry} className="mt-2 font-semibold text-tide underline">
        Try again
      </button>
    </Notice>
  );
}
