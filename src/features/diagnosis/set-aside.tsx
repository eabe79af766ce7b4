import { randomUUID } from 'node:crypto';
import { untouched } from '@/lib/form-state';
import { Button } from '@/ui/button';
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
  const undo = async (form: FormData) => {
    'use server';
    await undoDisagreementAction(untouched, form);
  };
  const say = async (form: FormData) => {
    'use server';
    await disagreeAction(untouched, form);
  };
  const hidden = (
    <>
      <input type="hidden" name="interviewId" value={interviewId} />
      <input type="hidden" name="findingId" value={id} />
    </>
  );
  return (
    <li className="rounded-card border border-dashed border-control px-5 py-3">
      <div className="flex flex-wrap items-center gap-x-4">
        <p>{setAsideText(title)}</p>
        <form action={undo}>
          {hidden}
          <input type="hidden" name="key" value={randomUUID()} />
          <Button kind="quiet">
            {words.undo}
            <span className="sr-only"> {title}</span>
          </Button>
        </form>
      </div>
      <details className="text-sm">
        <summary className="inline-flex min-h-8 items-center text-tide underline underline-offset-4">
          {words.tellWhy}
        </summary>
        <form action={say} className="mt-2 flex flex-wrap gap-2">
          {hidden}
          <input type="hidden" name="key" value={randomUUID()} />
          {disagreementReasons.map(({ id: reasonId, text }) => (
            <button key={reasonId} name="reason" value={reasonId} aria-pressed={reason === reasonId} className="chip">
              {text}
            </button>
          ))}
        </form>
      </details>
    </li>
  );
}
