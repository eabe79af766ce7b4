import type { UndoKind } from '@/server/undo-record';

export const undoWords = {
  undo: 'Undo',
  undone: 'Taken back.',
  gone: 'This cannot be taken back any more.',
  title: 'Newest changes',
  lead: 'Each of these can be taken back. What you changed again since stays as it is.',
  none: 'There is no change to take back.',
  back: 'Job hunt',
} as const;

/** Said after the change, and in the list of changes. `names` are the jobs, as far as they are still there. */
export function doneText(kind: UndoKind, count: number): string {
  const jobs = count === 1 ? '1 job' : `${String(count)} jobs`;
  const texts: Readonly<Record<UndoKind, string>> = {
    add: 'The job is on your list.',
    edit: 'Saved.',
    move: `${jobs} moved.`,
    close: `${jobs} closed.`,
    archive: `${jobs} put away.`,
    'bring-back': `${jobs} brought back.`,
    keep: `${jobs} kept open.`,
    park: 'Put aside until its day.',
    'remove-round': 'The interview is removed.',
    'remove-person': 'The person is removed.',
    'remove-stage': 'The stage is removed. Its jobs moved to the stage before it.',
  };
  return texts[kind];
}

export const leftText = (left: number): string =>
  left === 1
    ? 'Taken back, except 1 job that was changed again since.'
    : `Taken back, except ${String(left)} jobs that were changed again since.`;
