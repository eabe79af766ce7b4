'use client';

import type { RefObject } from 'react';
import { CopyButton } from '@/ui/copy-button';
import { SaveStatus } from '@/ui/save-status';
import { typedWords } from '@/ui/typed-words';
import { words } from './copy';
import type { AutosaveStatus } from './autosaver';

const clock = (at: Date) => at.toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' });

interface AutosaveLineProps {
  readonly status: AutosaveStatus;
  readonly saveNow: () => void;
  readonly formRef: RefObject<HTMLFormElement | null>;
}

/** How the page's own saving goes. Only trouble is announced; each quiet save is not (ux.md 2.0). */
export function AutosaveLine({ status, saveNow, formRef }: AutosaveLineProps) {
  switch (status.is) {
    case 'resting':
      return <SaveStatus kind="rest">{words.savesAsYouGo}</SaveStatus>;
    case 'saving':
      return <SaveStatus kind="saving">{words.saving}</SaveStatus>;
    case 'saved':
      return <SaveStatus kind="saved">{`${words.saved} ${clock(status.at)}`}</SaveStatus>;
    case 'conflict':
      return <SaveStatus kind="trouble">{words.conflictLine}</SaveStatus>;
    case 'gone':
      return <SaveStatus kind="trouble">{words.gone}</SaveStatus>;
    case 'on-this-device':
      return (
        <SaveStatus kind="trouble">
          {words.notSavedYet}{' '}
          <button type="button" className="underline" onClick={saveNow}>
            {words.tryAgain}
          </button>{' '}
          <CopyButton text={() => (formRef.current === null ? '' : typedWords(formRef.current))}>
            {words.copyText}
          </CopyButton>
        </SaveStatus>
      );
  }
}
