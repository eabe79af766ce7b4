'use client';

import { untouched, type FormState } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ChoiceList } from '@/ui/choice-list';
import { ErrorSummary } from '@/ui/error-summary';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { logContactAction, recordTheirContactAction } from './contact-actions';
import { budget, channelText, sentWords } from './sent-copy';
import { SentFields } from './sent-fields';

interface ContactFormProps {
  readonly interviewId: string;
  readonly formKey: string;
}

/** One more letter or call of ours. When two are out, it takes a reason; it is never refused. */
export function LogContactForm({
  interviewId,
  formKey,
  isBudgetUsed,
}: ContactFormProps & { readonly isBudgetUsed: boolean }) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<FormState>(logContactAction, untouched);
  return (
    <form {...formProps} noValidate className="grid gap-6 py-2 text-ink">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      <SentFields state={state} isBudgetUsed={isBudgetUsed} />
      <div>
        <Button pending={pending} kind="secondary">
          {isBudgetUsed ? budget.anyway : sentWords.record}
        </Button>
      </div>
    </form>
  );
}

export function TheirContactForm({ interviewId, formKey }: ContactFormProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<FormState>(
    recordTheirContactAction,
    untouched,
  );
  const { typed, problems } = state;
  return (
    <form {...formProps} noValidate className="grid gap-6 py-2 text-ink">
      <ErrorSummary problems={problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      <ChoiceList
        name="theirWhen"
        pick="one"
        options={[
          { id: 'today', label: sentWords.today },
          { id: 'another-day', label: sentWords.anotherDay },
        ]}
        chosen={typed.theirWhen ?? ['today']}
        legend={{ text: sentWords.theyWhen }}
        revealed={{
          'another-day': (
            <TextField
              name="theirDay"
              type="date"
              label={sentWords.whichDay}
              defaultValue={typed.theirDay?.[0] ?? ''}
              problem={problems.find(({ field }) => field === 'theirDay')?.text}
            />
          ),
        }}
      />
      <ChoiceList
        name="theirChannel"
        pick="one"
        options={Object.entries(channelText).map(([id, label]) => ({ id, label }))}
        chosen={typed.theirChannel ?? ['email']}
        legend={{ text: sentWords.theyHow }}
      />
      <div>
        <Button pending={pending} kind="secondary">
          {sentWords.record}
        </Button>
      </div>
    </form>
  );
}
