'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { savePageAction } from './actions';
import { AutosaveLine } from './autosave-line';
import { ConflictNotice } from './conflict-notice';
import { words } from './copy';
import { findDraft, forgetDraft, restoreDraft } from './draft';
import { clearRivals } from './exclusive-ticks';
import { QuestionFields } from './question-fields';
import type { QuestionView } from './question-view';
import type { PageState } from './page-state';
import { TimeZoneField } from './time-zone-field';
import { acknowledged, useAutosave } from './use-autosave';

export const QUESTION_HEADING = 'question';

interface QuestionFormProps {
  readonly interviewId: string;
  readonly view: QuestionView;
  /** Where Continue leads: on, or back to the check page that asked for a change. */
  readonly go: 'continue' | 'check';
}

/** One question. Works as a plain form; with JavaScript it also saves as the candidate goes and keeps words that could not be sent. */
export function QuestionForm({ interviewId, view, go }: QuestionFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const answerId = `${interviewId}/${view.id}`;
  const { state, formProps, pending, unreachable, retry } = useFormAction<PageState>(savePageAction, untouched);
  const autosave = useAutosave(formRef, '/api/answers', answerId);
  const [cleared, setCleared] = useState<readonly HTMLInputElement[]>([]);
  const { touch } = autosave;

  useEffect(() => {
    const form = formRef.current;
    if (form === null) return;
    if ((acknowledged.get(answerId) ?? 0) > view.version) router.refresh();
    const draft = findDraft(answerId);
    if (draft === undefined) return;
    restoreDraft(form, draft);
    touch(null);
  }, [answerId, view.version, router, touch]);

  const undoClearing = () => {
    for (const tick of cleared) tick.checked = true;
    const form = formRef.current;
    const first = cleared[0];
    if (form !== null && first !== undefined) clearRivals(first, form);
    setCleared([]);
    touch(first ?? null);
  };

  return (
    <form
      {...formProps}
      ref={formRef}
      noValidate
      data-answer={answerId}
      onChange={({ target, currentTarget }) => {
        if (target instanceof HTMLInputElement) setCleared(clearRivals(target, currentTarget));
      }}
    >
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {state.conflict !== undefined && (
        <ConflictNotice theirs={state.conflict} view={view} formRef={formRef} onDecided={() => { forgetDraft(answerId); }} />
      )}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="questionId" value={view.id} />
      <input type="hidden" name="key" defaultValue={view.key} />
      <input type="hidden" name="version" defaultValue={state.conflict?.version ?? view.version} />
      <TimeZoneField />
      <input type="hidden" name="rows" value={view.rows} />
      <QuestionFields view={view} state={state} headingId={QUESTION_HEADING} />
      <p role="status" className="mt-2 min-h-6 text-sm text-ink-2">
        {cleared.length > 0 && (
          <>
            {words.cleared}{' '}
            <button type="button" className="underline" onClick={undoClearing}>
              {words.undo}
            </button>
          </>
        )}
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-4">
        <Button name="go" value={go} pending={pending}>
          {words.continue}
        </Button>
        {view.addRow !== undefined && (
          <Button name="go" value="add-row" kind="secondary">
            {view.addRow}
          </Button>
        )}
        <Button name="go" value={go} kind="quiet">
          {words.skip}
        </Button>
        <Button name="go" value="leave" kind="quiet">
          {words.leave}
        </Button>
      </div>
      <AutosaveLine status={autosave.status} saveNow={() => void autosave.saveNow()} formRef={formRef} />
    </form>
  );
}
