import { ChevronDown } from 'lucide-react';
import { randomUUID } from 'node:crypto';
import type { OutcomeKind } from '@/domain/hunt/contact';
import { untouched } from '@/lib/form-state';
import { recordOutcomeAction } from './actions';
import { outcomeKinds, outcomeText, words } from './copy';

interface OutcomeButtonsProps {
  readonly interviewId: string;
  readonly title: string;
  readonly outcome: OutcomeKind | undefined;
  readonly align?: 'start' | 'end';
}

/** What came of it, in one press; the fold keeps a long list quiet. Works without JavaScript. */
export function OutcomeButtons({ interviewId, title, outcome, align = 'end' }: OutcomeButtonsProps) {
  const record = async (form: FormData) => {
    'use server';
    await recordOutcomeAction(untouched, form);
  };
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
      <form action={record} className={`mt-2 flex flex-wrap gap-2 ${align === 'end' ? 'sm:justify-end' : ''}`}>
        <input type="hidden" name="interviewId" value={interviewId} />
        <input type="hidden" name="key" value={randomUUID()} />
        {outcomeKinds.map((kind) => (
          <button key={kind} name="kind" value={kind} aria-pressed={kind === outcome} className="chip">
            {outcomeText[kind]}
          </button>
        ))}
      </form>
    </details>
  );
}
