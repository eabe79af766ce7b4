import { ChevronDown } from 'lucide-react';
import { randomUUID } from 'node:crypto';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { PressForm } from '@/ui/press-form';
import { outcomeText } from '@/knowledge/contact-words';
import { recordOutcomeAction } from './actions';
import { outcomeKinds, words } from './copy';

interface OutcomeButtonsProps {
  readonly interviewId: string;
  readonly title: string;
  readonly outcome: OutcomeKind | undefined;
  readonly align?: 'start' | 'end';
}

/** What came of it, in one press; the fold keeps a long list quiet. Works without JavaScript. */
export function OutcomeButtons({ interviewId, title, outcome, align = 'end' }: OutcomeButtonsProps) {
  return (
    <details className={`group/outcome w-full ${align === 'end' ? 'sm:text-end' : ''}`}>
      <summary className="fold-link">
        {outcome === undefined ? words.heardBack : words.changeOutcome}
        <span className="sr-only"> {title}</span>
        <ChevronDown
          aria-hidden
          className="size-4 transition-transform duration-200 ease-calm group-open/outcome:rotate-180"
          strokeWidth={1.5}
        />
      </summary>
      <PressForm
        action={recordOutcomeAction}
        hidden={{ interviewId, key: randomUUID() }}
        className={`mt-2 flex flex-wrap gap-2 ${align === 'end' ? 'sm:justify-end' : ''}`}
      >
        {outcomeKinds.map((kind) => (
          <button key={kind} name="kind" value={kind} aria-pressed={kind === outcome} className="chip">
            {outcomeText[kind]}
          </button>
        ))}
      </PressForm>
    </details>
  );
}
