'use client';

import type { ReactNode } from 'react';
import { CLOSING_REASONS } from '@/domain/hunt/stages';
import { closingReasonText } from '@/knowledge/hunt-stages';
import type { CardView } from './card-view';
import { words } from './copy';

export interface MoveTarget {
  readonly id: string;
  readonly title: string;
  readonly status: string;
}

interface MoveMenuProps {
  readonly card: CardView;
  readonly columnId: string;
  readonly targets: readonly MoveTarget[];
}

/** All that dragging does, and more, by two presses: a stage, a place in this stage, a reason to close, out of sight. */
export function MoveMenu({ card: { id, name, isArchived }, columnId, targets }: MoveMenuProps) {
  return (
    <details className="mt-1">
      <summary
        id={`move-${id}`}
        className="inline-flex min-h-11 cursor-pointer items-center font-semibold text-tide underline underline-offset-4"
      >
        {words.move}
        <span className="sr-only"> {name}</span>
      </summary>
      <div className="mt-1 border-s-2 border-line ps-2">
        <Group title={words.moveTo}>
          {targets
            .filter((target) => target.id !== columnId && target.id !== 'closed')
            .map((target) => (
              <Choice key={target.id} value={target.id} text={target.title} />
            ))}
        </Group>
        <Group title={words.inColumn}>
          {(['top', 'up', 'down', 'bottom'] as const).map((spot) => (
            <Choice key={spot} value={`${columnId} ${spot}`} text={words[spot]} />
          ))}
        </Group>
        <Group title={words.closeAs}>
          {CLOSING_REASONS.map((reason) => (
            <Choice key={reason} value={`closed:${reason}`} text={closingReasonText[reason]} />
          ))}
        </Group>
        <Choice value={isArchived ? 'bring-back' : 'archive'} text={isArchived ? words.bringBack : words.archive} />
      </div>
    </details>
  );
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="mb-2">
      <legend className="px-2 pt-1 text-xs text-ink-2">{title}</legend>
      {children}
    </fieldset>
  );
}

const Choice = ({ value, text }: { readonly value: string; readonly text: string }) => (
  <button name="to" value={value} dir="auto" className="menu-choice">
    {text}
  </button>
);
