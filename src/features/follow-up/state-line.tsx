import { Check, Circle, CircleDot } from 'lucide';
import type { StepId } from './follow-up-view';
import { sentWords } from './sent-copy';
import { Icon } from '@/ui/icon';

const STEPS: readonly StepId[] = ['draft', 'sent', 'quiet', 'answer'];

/** Draft, sent, quiet, answer: how far it is, joined by the seam as far as it got. */
export function StateLine({ step }: { readonly step: StepId }) {
  const reached = STEPS.indexOf(step);
  return (
    <ol aria-label={sentWords.howFar} className="mb-6 flex flex-wrap gap-y-3">
      {STEPS.map((id, place) => {
        const icon = place < reached ? Check : place === reached ? CircleDot : Circle;
        return (
          <li key={id} aria-current={place === reached ? 'step' : undefined} className="flex items-center">
            {place > 0 && (
              <span aria-hidden className={`mx-2 h-0.5 w-4 sm:w-10 ${place <= reached ? 'bg-seam' : 'bg-line'}`} />
            )}
            <Icon of={icon} className={`me-1.5 size-5 ${place <= reached ? 'text-seam-ink' : 'text-ink-3'}`} />
            <span className={`text-sm ${place === reached ? 'font-semibold' : 'text-ink-2'}`}>
              {sentWords[id]}
              <span className="sr-only">
                , {place < reached ? sentWords.done : place === reached ? sentWords.now : sentWords.open}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
