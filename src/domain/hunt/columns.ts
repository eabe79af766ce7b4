import type { Place } from './place';
import { CLOSING_REASONS, type Status, STATUSES } from './stages';

export interface OwnStage {
  readonly id: string;
  readonly status: Status;
  readonly label: string;
}

/** One column of the board, left to right: a parent status, then the candidate's own stages in it. */
export interface Column {
  readonly id: string;
  readonly place: Place;
  /** Only on a column of the candidate's own. */
  readonly label?: string;
}

/** Every column there may be, in the order of a hunt. */
export const columnsFor = (stages: readonly OwnStage[]): readonly Column[] =>
  STATUSES.flatMap((status): Column[] => [
    { id: status, place: { status } },
    ...stages
      .filter((stage) => stage.status === status)
      .map(({ id, label }) => ({ id, label, place: { status, stageId: id } })),
  ]);

const CLOSED = 'closed:';

/** A place as a form sends it: the id of a column, or "closed:rejected". */
export const placeValue = ({ status, stageId, closingReason }: Place): string =>
  closingReason === undefined ? (stageId ?? status) : `${CLOSED}${closingReason}`;

/** Reads `placeValue` back; undefined for what is no column of this candidate. */
export function readPlace(value: string, stages: readonly OwnStage[]): Place | undefined {
  const closingReason = CLOSING_REASONS.find((reason) => value === `${CLOSED}${reason}`);
  if (closingReason !== undefined) return { status: 'closed', closingReason };
  return columnsFor(stages).find(({ id }) => id === value)?.place;
}
