'use client';

import { untouched, type FormState } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ChoiceList } from '@/ui/choice-list';
import { ErrorSummary } from '@/ui/error-summary';
import { Notice } from '@/ui/notice';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { recordCallAction } from './call-actions';
import { callResults, callWords } from './call-copy';
import { budget, reasonText } from './sent-copy';

interface CallOutcomeFormProps {
  readonly interviewId: string;
  readonly formKey: string;
  readonly isBudgetUsed: boolean;
}

const choices = (texts: Readonly<Record<string, string>>) =>
  Object.entries(texts).map(([id, label]) => ({ id, label }));

/** One answer and one press. When two contacts are out, it takes a reason; it is never refused. */
export function CallOutcomeForm({ interviewId, formKey, isBudgetUsed }: CallOutcomeFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<FormState>(recordCallAction, untouched);
  const { typed, problems } = state;
  const problemOf = (name: string) => problems.find(({ field }) => field === name)?.text;
  return (
    <form {...formProps} noValidate className="grid gap-6">
      <ErrorSummary problems={problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      <ChoiceList
        name="result"
        pick="one"
        options={choices(callResults)}
        chosen={typed.result ?? []}
        legend={{ headingId: 'outcome' }}
        problem={problemOf('result')}
      />
      {isBudgetUsed && (
        <div>
          <Notice title={budget.title}>
            <p>{budget.why}</p>
          </Notice>
          <ChoiceList
            name="reason"
            pick="one"
            options={choices(reasonText)}
            chosen={typed.reason ?? []}
            legend={{ text: budget.because }}
            problem={problemOf('reason')}
          />
        </div>
      )}
      <div>
        <Button pending={pending}>{callWords.record}</Button>
      </div>
    </form>
  );
}
