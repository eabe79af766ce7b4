import type { ClosingReason, Status } from './stages';

/** Where an application stands: a parent status, in it perhaps a stage of the candidate's own, and why it closed if it did. */
export interface Place {
  readonly status: Status;
  readonly stageId?: string;
  readonly closingReason?: ClosingReason;
}

/** The column of the board it stands in: its own stage where it has one, else its parent status. */
export const columnOf = ({ status, stageId }: Place): string => stageId ?? status;

export const isSamePlace = (a: Place, b: Place): boolean =>
  columnOf(a) === columnOf(b) && a.status === b.status && a.closingReason === b.closingReason;
