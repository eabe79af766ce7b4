import 'server-only';
import { columnOf } from '@/domain/hunt/place';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import { placeText, type StageLabels } from '@/features/hunt/stage-words';
import { timeZoneOr, today } from '@/server/clock';
import type { Application } from '@/server/application-row';
import { findApplication } from '@/server/application-store';
import { currentCandidate } from '@/server/session';
import { findUndoStep, listUndoSteps, type UndoDetails } from '@/server/undo-store';
import { nameOf } from '@/features/hunt/board/card-view';
import { movedText } from '@/features/hunt/board/copy';
import { doneText } from './copy';

export interface DoneView {
  readonly undoId: string;
  readonly text: string;
  /** The card that gets the focus back. */
  readonly applicationId: string | undefined;
}

export interface Spot {
  readonly index: number;
  readonly total: number;
}

/** What the change of this id did, in words; undefined when there is none, or when it was taken back. */
export async function doneView(
  undoId: string | undefined,
  labels: StageLabels,
  spot: Spot | undefined,
): Promise<DoneView | undefined> {
  const candidateId = await currentCandidate();
  if (candidateId === undefined || undoId === undefined) return undefined;
  const step = await findUndoStep(candidateId, undoId);
  if (step === undefined || step.isUndone) return undefined;
  const job = await onlyJob(candidateId, step);
  const text = (job && spot && moveText(step, job, labels, spot)) ?? doneText(step.kind, step.ids.length);
  return { undoId, text, applicationId: job?.id };
}

async function onlyJob(candidateId: string, { ids }: UndoDetails): Promise<Application | undefined> {
  const [id] = ids;
  return ids.length === 1 && id !== undefined ? findApplication(candidateId, id) : undefined;
}

/** "Data analyst, Acme moved from Applied to Interviewing, 2 of 4."; undefined when it did not change its column. */
function moveText({ kind, from }: UndoDetails, job: Application, labels: StageLabels, { index, total }: Spot) {
  if (from === undefined || (kind !== 'move' && kind !== 'close')) return undefined;
  if (columnOf(from) === columnOf(job.place)) return undefined;
  return movedText(nameOf(job), placeText(from, labels), placeText(job.place, labels), index, total);
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
      const names = job && nameOf(job);
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
