'use client';

import { Button } from '@/ui/button';
import { Disclosure } from '@/ui/disclosure';
import { ApproachField, BriefFields } from './brief-fields';
import type { BriefView } from './brief-view';
import { words } from './copy';
import { BRIEF_ID } from './field-names';
import type { LetterDesk } from './use-letter-desk';

interface RedraftFoldProps {
  readonly summary: string;
  readonly open: boolean;
  readonly brief: BriefView;
  readonly desk: LetterDesk;
}

/** The brief once more, folded away, and a new draft from it. */
export function RedraftFold({ summary, open, brief, desk: { state, pending } }: RedraftFoldProps) {
  return (
    <Disclosure summary={summary} open={open}>
      <div id={BRIEF_ID} className="grid gap-8 py-2 text-ink">
        <ApproachField view={brief} state={state} />
        <BriefFields view={brief} state={state} />
        <div>
          <Button name="then" value="draft" pending={pending} kind="secondary">
            {words.draftAgain}
          </Button>
          <p className="mt-2 text-sm text-ink-2">{words.draftAgainHint}</p>
        </div>
      </div>
    </Disclosure>
  );
}
