'use client';

import { useEffect, useState } from 'react';
import { z } from 'zod';
import { untouched } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { importText, progressText, restText, words } from './copy';
import { importAction } from './import-actions';

interface ConfirmFormProps {
  readonly id: string;
  readonly formKey: string;
  readonly choice: string;
  readonly total: number;
  /** What came in before it stopped. */
  readonly before?: number;
}

const progress = z.object({ done: z.number() });
const ASK_EVERY_MS = 300;

/** The press that imports. While it runs, the page says how far it is. */
export function ConfirmForm({ id, formKey, choice, total, before = 0 }: ConfirmFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(importAction, untouched);
  const done = Math.max(before, useProgress(id, pending));
  const press = before === 0 ? importText(total) : restText(total - before);
  return (
    <form {...formProps}>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="choice" value={choice} />
      <Button pending={pending}>{pending ? words.importing : press}</Button>
      {pending && (
        <div className="mt-4 max-w-reading">
          <progress value={done} max={total} className="h-2 w-full accent-tide" aria-label={words.importing} />
          <p role="status" className="text-sm text-ink-2">
            {progressText(done, total)}
          </p>
        </div>
      )}
    </form>
  );
}

/** Asks the server now and then while the import runs. An answer that does not come is no news. */
function useProgress(id: string, isRunning: boolean): number {
  const [done, setDone] = useState(0);
  useEffect(() => {
    if (!isRunning) return;
    const ask = async () => {
      const answer = await fetch(paths.importProgress(id)).catch(() => undefined);
      if (answer?.ok !== true) return;
      const said = progress.safeParse(await answer.json().catch(() => undefined));
      if (said.success) setDone(said.data.done);
    };
    const timer = setInterval(() => void ask(), ASK_EVERY_MS);
    return () => clearInterval(timer);
  }, [id, isRunning]);
  return done;
}
