'use client';

import Link from 'next/link';
import { untouched } from '@/lib/form-state';
import { paths } from '@/lib/paths';
import { Button, type ButtonKind } from '@/ui/button';
import { ErrorSummary } from '@/ui/error-summary';
import { UnsavedNotice } from '@/ui/unsaved-notice';
import { useFormAction } from '@/ui/use-form-action';
import { writeLetterAction } from './actions';
import { ApproachField, BriefFields } from './brief-fields';
import type { BriefView } from './brief-view';
import { callWords } from './call-copy';
import { words } from './copy';
import type { LetterState } from './letter-state';

interface LetterStartProps {
  readonly interviewId: string;
  readonly formKey: string;
  readonly view: BriefView;
}

/** Before the first draft: the kind of letter and what goes in, filled in so that one press is enough. */
export function LetterStart({ interviewId, formKey, view }: LetterStartProps) {
  const { state, formProps, pending, unreachable, retry } = useFormAction<LetterState>(writeLetterAction, untouched);
  return (
    <form {...formProps} noValidate className="group/start grid max-w-reading gap-8">
      <ErrorSummary problems={state.problems} />
      {unreachable && <UnsavedNotice retry={retry} />}
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="key" value={formKey} />
      <input type="hidden" name="version" value="0" />
      <ApproachField view={view} state={state} />
      <div>
        <DraftButton pending={pending} />
        <p className={`mt-2 text-sm text-ink-2 ${unlessNote}`}>{view.isAlone ? words.fourFacts : words.filledIn}</p>
        <p className={`mt-2 text-sm text-ink-2 ${ifNote}`}>{words.noteHint}</p>
        <p className={`mt-4 text-sm ${unlessNote}`}>
          <Link href={paths.call(interviewId)} prefetch={false}>
            {callWords.callInstead}
          </Link>
        </p>
      </div>
      <div className={`grid gap-6 ${unlessNote}`}>
        <h2 className="text-h2">{words.briefTitle}</h2>
        <BriefFields view={view} state={state} />
        <div>
          <DraftButton pending={pending} kind="secondary" />
        </div>
      </div>
    </form>
  );
}

/** Told apart by CSS while the choice is made, so also without JavaScript: nothing goes out, so it is a note. */
const unlessNote = 'group-has-[input[name=approach][value=none]:checked]/start:hidden';
const ifNote = 'hidden group-has-[input[name=approach][value=none]:checked]/start:block';

function DraftButton({ pending, kind = 'primary' }: { readonly pending: boolean; readonly kind?: ButtonKind }) {
  return (
    <Button name="then" value="draft" pending={pending} kind={kind}>
      <span className={unlessNote}>{words.makeDraft}</span>
      <span className={ifNote}>{words.writeNote}</span>
    </Button>
  );
}
