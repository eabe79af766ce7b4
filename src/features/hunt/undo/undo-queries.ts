import 'server-only';
import { z } from 'zod';
import { columnOf } from '@/domain/hunt/place';
import { dayAt, dayInWords } from '@/lib/calendar-date';
import { placeText, type StageLabels } from '@/features/hunt/stage-words';
import { timeZoneOr, today } from '@/server/clock';
import { currentCandidate } from '@/server/session';
import { findUndoStep, listUndoSteps, type UndoStep } from '@/server/undo-store';
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
  if (step === undefined || step.undoneAt !== undefined) return undefined;
  const text = (spot && moveText(step, labels, spot)) ?? doneText(step.kind, step.count);
  const isMoved = step.kind === 'move' || step.kind === 'close';
  return { undoId, text, applicationId: isMoved ? step.application?.id : undefined };
}

/** "Data analyst, Acme moved from Applied to Interviewing, 2 of 4."; undefined when it did not change its column. */
function moveText({ kind, from, application }: UndoStep, labels: StageLabels, { index, total }: Spot) {
  if (from === undefined || application === undefined || (kind !== 'move' && kind !== 'close')) return undefined;
  const { place } = application;
  if (columnOf(from) === columnOf(place)) return undefined;
  return movedText(nameOf(application), placeText(from, labels), placeText(place, labels), index, total);
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
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short', timeZone: zone });
  return (await listUndoSteps(candidateId)).map(({ id, kind, createdAt, count, application }) => ({
    id,
    text: [doneText(kind, count), ...(application === undefined ? [] : [`${nameOf(application)}.`])].join(' '),
    when: `${dayInWords(dayAt(createdAt, zone), day)}, ${time.format(createdAt)}`,
  }));
}

const leftSchema = z.coerce.number().int().min(0).max(100_000).catch(0);

/** How many jobs stayed as they are, as the address says it after a change was taken back. */
export const readLeft = (said: unknown): number => leftSchema.parse(said);
