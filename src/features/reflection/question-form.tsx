'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState } from 'react';
import { forgetDraft } from '@/ui/browser-drafts';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { savePageAction } from './actions';
import { AutosaveLine } from './autosave-line';
import { acknowledged } from './autosaver';
import { ConflictNotice } from './conflict-notice';
import { words } from './copy';
import { clearRivals, restoreTicks } from './exclusive-ticks';
import type { PageState } from './page-state';
import { QuestionFields } from './question-fields';
import type { QuestionView } from './question-view';
import { TimeZoneField } from './time-zone-field';
import { TickAll } from './tick-all';
import { useAutosave } from './use-autosave';

export const QUESTION_HEADING = 'question';

interface QuestionFormProps {
  readonly interviewId: string;
  readonly view: QuestionView;
  /** Where Continue leads: on, or back to the page that asked for a change. */
  readonly go: 'continue' | 'check' | 'picture' | 'hub';
}

/** One question. Works as a plain form; with JavaScript it also saves as the candidate goes and keeps words that could not be sent. */
export function QuestionForm({ interviewId, view, go }: QuestionFormProps) {
  const formRef = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const answerId = `${interviewId}/${view.id}`;
  const autosave = useAutosave(formRef, '/api/answers', answerId);
  const { finish, touch } = autosave;
  const { state, formProps, pending, unreachable, retry } = useFormAction<PageState>(savePageAction, untouched, {
    before: finish,
    followed: () => {
      forgetDraft(answerId);
    },
  });
  const [cleared, setCleared] = useState<readonly string[]>([]);

  useEffect(() => {
    if ((acknowledged.get(answerId) ?? 0) > view.version) router.refresh();
  }, [answerId, view.version, router]);

  useEffect(() => {
    // The app did not answer Continue either: keep the words in this browser until it does.
    if (unreachable) touch();
  }, [unreachable, touch]);

  const undoClearing = () => {
    if (formRef.current !== null) restoreTicks(formRef.current, 'chosen', cleared);
    setCleared([]);
    touch();
  };

  return (
    <form
      {...formProps}
      ref={formRef}
      noValidate
      onChange={({ target, currentTarget }) => {
        if (target instanceof HTMLInputElement) setCleared(clearRivals(target, currentTarget));
      }}
    >
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {state.conflict !== undefined && <ConflictNotice theirs={state.conflict} view={view} formRef={formRef} />}
      <HiddenFields
        interviewId={interviewId}
        view={view}
        version={Math.max(autosave.version ?? view.version, state.conflict?.version ?? 0)}
      />
      <QuestionFields key={view.version} view={view} state={state} headingId={QUESTION_HEADING} />
      {view.mayTickAll && <TickAll view={view} formRef={formRef} ticked={touch} />}
      <ClearedLine count={cleared.length} undo={undoClearing} />
      <Ways go={go} view={view} pending={pending} />
      <AutosaveLine status={autosave.status} saveNow={autosave.saveNow} formRef={formRef} />
    </form>
  );
}

interface HiddenFieldsProps extends Pick<QuestionFormProps, 'interviewId' | 'view'> {
  /** What the words on the page are written over. */
  readonly version: number;
}

function HiddenFields({ interviewId, view, version }: HiddenFieldsProps) {
  return (
    <>
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="questionId" value={view.id} />
      <input type="hidden" name="key" value={view.key} />
      <input type="hidden" name="version" value={version} readOnly />
      <TimeZoneField />
      <input type="hidden" name="rows" value={view.rows} />
    </>
  );
}

function ClearedLine({ count, undo }: { readonly count: number; readonly undo: () => void }) {
  return (
    <p role="status" className="mt-2 min-h-6 text-sm text-ink-2">
      {count > 0 && (
        <>
          {words.cleared}{' '}
          <button type="button" className="underline" onClick={undo}>
            {words.undo}
          </button>
        </>
      )}
    </p>
  );
}

interface WaysProps extends Pick<QuestionFormProps, 'go' | 'view'> {
  readonly pending: boolean;
}

/** The ways on from a question. Each of them saves what is on the page first. */
function Ways({ go, view: { addRow, otherLength }, pending }: WaysProps) {
  return (
    <>
      <div className="mt-4 flex flex-wrap items-center gap-x-5 gap-y-3">
        <Button name="go" value={go} pending={pending} className="w-full sm:w-auto sm:px-8">
          {words.continue}
        </Button>
        {addRow !== undefined && (
          <Button name="go" value="add-row" kind="secondary">
            {addRow}
          </Button>
        )}
        <Button name="go" value={go} kind="quiet">
          {words.skip}
        </Button>
        <Button name="go" value="leave" kind="quiet">
          {words.leave}
        </Button>
      </div>
      <Button name="go" value={otherLength} kind="quiet" className="mt-3 font-normal">
        {otherLength === 'full' ? words.fullVersion : words.shortVersion}
      </Button>
    </>
  );
}
