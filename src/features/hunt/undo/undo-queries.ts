import 'server-only';
import { columnOf } from '@/domain/hunt/place';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import { placeText, type StageLabels } from '@/features/hunt/stage-words';
import { timeZoneOr, today } from '@/server/clock';
import { findApplication } from '@/server/application-store';
import { currentCandidate } from '@/server/session';
import { findUndoStep, listUndoSteps } from '@/server/undo-store';
import { movedText } from '@/features/hunt/board/copy';
import { doneText } from './copy';

export interface DoneView {
  readonly undoId: string;
  readonly text: string;
  /** The card that gets the focus back. */
  readonly applicationId: string | undefined;
}

/** What the change of this id did, in words; undefined when there is none, or when it was taken back. */
export async function doneView(
  undoId: string | undefined,
  labels: StageLabels,
  at: { readonly index: number; readonly total: number } | undefined,
): Promise<DoneView | undefined> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined || undoId === undefined) return undefined;
  const step = await findUndoStep(candidateId, undoId);
  if (step === undefined || step.isUndone) return undefined;
  const [id] = step.ids;
  const job = step.ids.length === 1 && id !== undefined ? await findApplication(candidateId, id) : undefined;
  const isMove = job !== undefined && step.from !== undefined && (step.kind === 'move' || step.kind === 'close');
  const name = job && [job.jobTitle, job.employer].filter(Boolean).join(', ');
  const text =
    isMove && at !== undefined && columnOf(step.from) !== columnOf(job.place)
      ? movedText(name ?? '', placeText(step.from, labels), placeText(job.place, labels), at.index, at.total)
      : doneText(step.kind, step.ids.length);
  return { undoId, text, applicationId: job?.id };
}

export interface ChangeLine {
  readonly id: string;
  readonly text: string;
  readonly when: string;
}

/** The newest changes that can be taken back. */
export async function changesPage(): Promise<readonly ChangeLine[]> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined) return [];
  const zone = timeZoneOr(undefined);
  const day = today();
  const steps = await listUndoSteps(candidateId);
  return Promise.all(
    steps.map(async ({ id, kind, createdAt }) => {
      const details = await findUndoStep(candidateId, id);
      const [first] = details?.ids ?? [];
      const job = first === undefined ? undefined : await findApplication(candidateId, first);
      const names = job && [job.jobTitle, job.employer].filter(Boolean).join(', ');
      const count = details?.ids.length ?? 0;
      const others = count > 1 ? ` +${String(count - 1)}` : '';
      const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone }).format(createdAt);
      return {
        id,
        text: `${doneText(kind, count)}${names === undefined ? '' : ` ${names}${others}.`}`,
        when: `${dayInWords(dayAt(createdAt, zone), day)}, ${time}`,
      };
    }),
  );
}
