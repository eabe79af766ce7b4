'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { untouched } from '@/lib/form-state';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import type { Dropped } from './drag';
import { moveAction } from './hunt-actions';

interface DragBoardProps {
  readonly search: string;
  readonly formKey: string;
  /** Changes whenever the cards do. */
  readonly version: string;
  readonly children: ReactNode;
}

const NOTHING: Dropped = { id: '', version: '', to: '' };

/** Lets cards be dragged. The library comes after the page; a drop fills the same form that the Move menu sends. */
export function DragBoard({ search, formKey, version, children }: DragBoardProps) {
  const { state, formProps, unreachable, retry } = useFormAction(moveAction, untouched);
  const [dropped, setDropped] = useState<Dropped>(NOTHING);
  const board = useRef<HTMLDivElement>(null);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const send = (what: Dropped) => {
      // The fields have to hold it before the form is read.
      flushSync(() => setDropped(what));
      form.current?.requestSubmit();
    };
    let stop: (() => void) | undefined;
    let isGone = false;
    void import('./drag').then(({ letDrag }) => {
      if (!isGone && board.current !== null) stop = letDrag(board.current, send);
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [version]);
  return (
    <div ref={board}>
      <form ref={form} {...formProps}>
        <ErrorSummary problems={state.problems} />
        {unreachable && <UnsavedNotice retry={retry} />}
        <input type="hidden" name="key" value={formKey} />
        <input type="hidden" name="back" value={search} />
        <input type="hidden" name="id" value={dropped.id} />
        <input type="hidden" name="version" value={dropped.version} />
        <input type="hidden" name="to" value={dropped.to} />
      </form>
      {children}
    </div>
  );
}
