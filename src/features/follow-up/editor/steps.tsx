'use client';

import { BRIEF_ID } from '@/features/follow-up/field-names';
import { editorWords } from './copy';

/** Where the sheet begins. */
export const SHEET_ID = 'sheet';

/** The parts of the page in their order. All of them are always there; a phone shows one at a time. */
export function Steps({ remarks }: { readonly remarks: number }) {
  const steps = [
    { to: BRIEF_ID, name: editorWords.stepBrief },
    { to: SHEET_ID, name: editorWords.stepLetter },
    { to: 'review', name: remarks === 0 ? editorWords.stepReview : `${editorWords.stepReview} (${String(remarks)})` },
    { to: 'send', name: editorWords.stepSend },
  ];
  return (
    <nav aria-label={editorWords.steps} className="mb-6">
      <ol className="flex flex-wrap gap-x-6">
        {steps.map(({ to, name }) => (
          <li key={to}>
            <a href={`#${to}`} onClick={() => openFoldOf(to)} className="inline-flex min-h-11 items-center text-sm">
              {name}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The brief lies in a fold, and not every browser opens one for an address inside it. */
function openFoldOf(id: string): void {
  document.getElementById(id)?.closest('details')?.setAttribute('open', '');
}
