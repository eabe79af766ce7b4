'use client';

import { useState } from 'react';
import { Button, type ButtonKind } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { SaveStatus } from '@/ui/save-status';
import { TextField } from '@/ui/text-field';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { words } from './copy';
import { SheetTools } from './editor/sheet-tools';
import { LetterConflict } from './letter-conflict';
import type { PassageView } from './letter-view';
import { PaperField } from './paper-field';
import type { LetterDesk } from './use-letter-desk';

interface FormHeadProps {
  readonly desk: LetterDesk;
  readonly interviewId: string;
  readonly formKey: string;
}

/** What stands above the letter: what went wrong with the last press, and the fields nobody sees. */
export function FormHead({
  desk: { state, unreachable, retry, letter, version, passages },
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
      <input type="hidden" name="passages" value={passages ?? ''} />
    </>
  );
}

interface SheetProps {
  readonly desk: LetterDesk;
  readonly label: string;
  readonly saveKind: ButtonKind;
  /** A note to oneself has none, and is nobody's to judge. */
  readonly passages?: readonly PassageView[];
}

/** The words themselves, what can be done with all of them, and the button that saves them. */
export function Sheet({ desk, label, saveKind, passages }: SheetProps) {
  const { paper, shown, reviewed, findings, pending, isDirty, savedAt, speech } = desk;
  const [said, setSaid] = useState('');
  const isLetter = passages !== undefined;
  return (
    <>
      <PaperField
        initial={shown.text}
        text={paper.text}
        label={label}
        passages={passages}
        isTakenOver={paper.hand !== undefined}
        marks={{ text: reviewed.text, findings: isLetter ? findings.drawn : [] }}
        active={isLetter ? findings.active : undefined}
        spoken={speech.spoken}
        fieldRef={paper.fieldRef}
        readOnly={pending}
        onChange={paper.setText}
        onCaret={paper.setCaret}
        onReady={paper.setHand}
        onSheet={paper.setSheet}
        onSaid={setSaid}
      />
      <p role="status" className="mt-2 min-h-6 text-sm text-ink-2 noscript:hidden">
        {said}
      </p>
      <div className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2 [&>p]:mt-0">
        <Button name="then" value="save" pending={pending} kind={saveKind}>
          {words.save}
        </Button>
        <SaveStatus kind={isDirty ? 'rest' : 'saved'}>
          {isDirty ? words.unsaved : `${words.saved} ${savedAt}`}
        </SaveStatus>
        {isLetter && <SheetTools paper={paper} speech={speech} grammar={findings.grammar} />}
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
