'use client';

import { type FormState, untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { TextArea } from '@/ui/text-area';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { addEvidenceAction, changeEvidenceAction } from './evidence-actions';
import { evidenceWords as words } from './evidence-copy';

interface EvidenceFormProps {
  readonly formKey: string;
  /** The fact to change; without one, a new fact is kept. */
  readonly fact?: { readonly id: string; readonly version: number; readonly text: string; readonly proof: string };
}

/** One fact and who could confirm it. */
export function EvidenceForm({ formKey, fact }: EvidenceFormProps) {
  const action = fact === undefined ? addEvidenceAction : changeEvidenceAction;
  const { state, formProps, pending, unreachable, retry } = useFormAction<FormState>(action, untouched);
  const typed = (name: 'text' | 'proof') => state.typed[name]?.[0] ?? fact?.[name];
  const problem = (name: string) => state.problems.find(({ field }) => field === name)?.text;
  return (
    <form {...formProps} noValidate className="max-w-reading">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="key" value={formKey} />
      {fact !== undefined && (
        <>
          <input type="hidden" name="id" value={fact.id} />
          <input type="hidden" name="version" value={fact.version} />
        </>
      )}
      <TextArea
        name="text"
        label={words.text}
        hint={words.textHint}
        rows={3}
        defaultValue={typed('text')}
        problem={problem('text')}
      />
      <TextField
        name="proof"
        label={words.proof}
        hint={words.proofHint}
        defaultValue={typed('proof')}
        problem={problem('proof')}
        autoComplete="off"
      />
      <div className="mt-4">
        <Button pending={pending}>{fact === undefined ? words.keep : words.saveChange}</Button>
      </div>
    </form>
  );
}
