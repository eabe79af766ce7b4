'use client';

import { ChevronDown } from 'lucide';
import type { ReactNode } from 'react';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { Icon } from '@/ui/icon';
import { PressForm } from '@/ui/press-form';
import { outcomeText } from '@/knowledge/contact-words';
import { recordOutcomeAction } from './actions';
import { outcomeKinds, words } from './copy';

interface OutcomeFormProps {
  /** One press is recorded once, however often it is sent. */
  readonly pressKey: string;
  readonly children: ReactNode;
}

/** One form for all the rows of a list: each button says which interview it is about. Works without JavaScript. */
export function OutcomeForm({ pressKey, children }: OutcomeFormProps) {
  return (
    <PressForm action={recordOutcomeAction} hidden={{ key: pressKey }}>
      {children}
    </PressForm>
  );
}

interface OutcomeButtonsProps {
  readonly interviewId: string;
  readonly title: string;
  readonly outcome: OutcomeKind | undefined;
  readonly align?: 'start' | 'end';
}

/** What came of it, in one press; the fold keeps a long list quiet. Stands inside an OutcomeForm. */
export function OutcomeButtons({ interviewId, title, outcome, align = 'end' }: OutcomeButtonsProps) {
  return (
    <details className={`group/outcome w-full ${align === 'end' ? 'sm:text-end' : ''}`}>
      <summary className="fold-link">
        {outcome === undefined ? words.heardBack : words.changeOutcome}
        <span className="sr-only"> {title}</span>
        <Icon
          of={ChevronDown}
          className="size-4 transition-transform duration-200 ease-calm group-open/outcome:rotate-180"
        />
      </summary>
      <div className={`mt-2 flex flex-wrap gap-2 ${align === 'end' ? 'sm:justify-end' : ''}`}>
        {outcomeKinds.map((kind) => (
          <button
            key={kind}
            name="said"
            value={`${kind} ${interviewId}`}
            aria-pressed={kind === outcome}
            className="chip"
          >
            {outcomeText[kind]}
          </button>
        ))}
      </div>
    </details>
  );
}
