'use client';

import { Button, type ButtonKind } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { SaveStatus } from '@/ui/save-status';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { words } from './copy';
import { LetterConflict } from './letter-conflict';
import { PaperField } from './paper-field';
import { remarkAt } from './review-panel';
import type { LetterDesk } from './use-letter-desk';

interface FormHeadProps {
  readonly desk: LetterDesk;
  readonly interviewId: string;
  readonly formKey: string;
}

/** What stands above the letter: what went wrong with the last press, and the fields nobody sees. */
export function FormHead({
  desk: { state, unreachable, retry, letter, version },
  interviewId,
  formKey,
}: FormHeadProps) {
  return (
    <>
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      {state.conflict !== undefined && <LetterConflict theirs={state.conflict} ours={letter} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="version" value={version} />
    </>
  );
}

interface SheetProps {
  readonly desk: LetterDesk;
  readonly label: string;
  readonly saveKind: ButtonKind;
  /** A note to oneself is nobody's to judge. */
  readonly hasMarks: boolean;
}

/** The words themselves, and the button that saves them. */
export function Sheet({ desk, label, saveKind, hasMarks }: SheetProps) {
  const { paper, shown, reviewed, pending, isDirty, savedAt } = desk;
  const { caret, text } = paper;
  const remarks = hasMarks ? reviewed.review.remarks : [];
  return (
    <>
      <PaperField
        initial={shown.text}
        text={text}
        label={label}
        marks={{ text: reviewed.text, remarks }}
        active={caret === undefined ? undefined : remarkAt(remarks, caret)}
        fieldRef={paper.fieldRef}
        readOnly={pending}
        onChange={paper.setText}
        onCaret={paper.setCaret}
      />
      <div className="mt-4 flex flex-wrap items-center gap-x-4 [&>p]:mt-0">
        <Button name="then" value="save" pending={pending} kind={saveKind}>
          {words.save}
        </Button>
        <SaveStatus kind={isDirty ? 'rest' : 'saved'}>
          {isDirty ? words.unsaved : `${words.saved} ${savedAt}`}
        </SaveStatus>
      </div>
    </>
  );
}

export function SubjectField({ desk: { shown, state, paper } }: { readonly desk: LetterDesk }) {
  return (
    <div className="mb-4">
      <TextField
        name="subject"
        label={words.subject}
        defaultValue={shown.subject}
        problem={state.problems.find(({ field }) => field === 'subject')?.text}
        autoComplete="off"
        onChange={({ target }) => paper.setSubject(target.value)}
      />
    </div>
  );
}
