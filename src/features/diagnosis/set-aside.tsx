import { randomUUID } from 'node:crypto';
import { Button } from '@/ui/button';
import { PressForm } from '@/ui/press-form';
import { disagreeAction, undoDisagreementAction } from './actions';
import { disagreementReasons, setAsideText, words } from './copy';

interface SetAsideProps {
  readonly interviewId: string;
  readonly id: string;
  readonly title: string;
  readonly reason: string;
}

/** A doubt folded to one line, with the way back, and room to say why. */
export function SetAside({ interviewId, id, title, reason }: SetAsideProps) {
  const hidden = { interviewId, findingId: id, key: randomUUID() };
  return (
    <li className="rounded-card border border-dashed border-control px-5 py-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <p>{setAsideText(title)}</p>
        <PressForm action={undoDisagreementAction} hidden={hidden}>
          <Button kind="quiet">
            {words.undo}
            <span className="sr-only"> {title}</span>
          </Button>
        </PressForm>
      </div>
      <details className="text-sm">
        <summary className="inline-flex min-h-8 items-center text-tide underline underline-offset-4">
          {words.tellWhy}
        </summary>
        <PressForm action={disagreeAction} hidden={hidden} className="mt-2 flex flex-wrap gap-2">
          {disagreementReasons.map(({ id: reasonId, text }) => (
            <button key={reasonId} name="reason" value={reasonId} aria-pressed={reason === reasonId} className="chip">
              {text}
            </button>
          ))}
        </PressForm>
      </details>
    </li>
  );
}
