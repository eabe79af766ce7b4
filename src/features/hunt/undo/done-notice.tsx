'use client';

import { useEffect } from 'react';
import { Button } from '@/ui/button';
import { PressForm } from '@/ui/press-form';
import { undoWords } from './copy';
import { undoAction } from './undo-actions';
import type { DoneView } from './undo-queries';

interface DoneNoticeProps {
  readonly done: DoneView;
  readonly formKey: string;
  /** The page to come back to, without the change. */
  readonly back: string;
}

/** What was just done, and one press that takes it back. The focus goes to where it was: the card that was moved. */
export function DoneNotice({ done, formKey, back }: DoneNoticeProps) {
  const { undoId, text, applicationId } = done;
  useEffect(() => {
    const moved = applicationId === undefined ? null : document.getElementById(`move-${applicationId}`);
    moved?.focus();
  }, [undoId, applicationId]);
  return (
    <div className="mb-6 flex flex-wrap items-center gap-x-5 gap-y-1 rounded-card border-s-4 border-tide bg-tide-soft px-4 py-2 text-sm">
      <p role="status" dir="auto" className="min-w-0 break-words">
        {text}
      </p>
      <PressForm action={undoAction} hidden={{ id: undoId, key: formKey, back }}>
        <Button kind="quiet">{undoWords.undo}</Button>
      </PressForm>
    </div>
  );
}
