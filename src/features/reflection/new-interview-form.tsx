'use client';

import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { startReflectionAction } from './actions';
import { words } from './copy';
import { QuestionFields } from './question-fields';
import { QUESTION_HEADING } from './question-form';
import type { QuestionView } from './question-view';
import { TimeZoneField } from './time-zone-field';

interface NewInterviewFormProps {
  readonly view: QuestionView;
  readonly length: 'short' | 'full';
  readonly then: 'reflect' | 'letter';
}

/** The first page. Nothing is kept before it is sent. */
export function NewInterviewForm({ view, length, then }: NewInterviewFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction(startReflectionAction, untouched);
  return (
    <form {...formProps} noValidate>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={view.key} />
      <input type="hidden" name="length" value={length} />
      <input type="hidden" name="then" value={then} />
      <TimeZoneField />
      <QuestionFields view={view} state={state} headingId={QUESTION_HEADING} />
      <div className="mt-8">
        <Button pending={pending} className="w-full sm:w-auto sm:px-8">
          {words.continue}
        </Button>
      </div>
      <p className="mt-6 text-sm text-ink-2">{words.savesAsYouGo}</p>
    </form>
  );
}
