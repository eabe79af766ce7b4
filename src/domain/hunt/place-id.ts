import type { Place } from './place';
import { CLOSING_REASONS, STATUSES } from './stages';

/** A place as one word of a form: "applied", "applied:<own stage>", "closed::rejected". */
export const placeId = ({ status, stageId, closingReason }: Place): string =>
  [status, stageId ?? '', closingReason ?? ''].join(':').replace(/:+$/, '');

/** Reads what `placeId` wrote; undefined for anything else. Whether the own stage exists is for the store to say. */
export function readPlaceId(text: string): Place | undefined {
  const [first, stageId = '', reason = '', ...more] = text.split(':');
  const status = STATUSES.find((known) => known === first);
  const closingReason = CLOSING_REASONS.find((known) => known === reason);
  if (status === undefined || more.length > 0) return undefined;
  if (reason !== '' && (closingReason === undefined || status !== 'closed')) return undefined;
  return { status, ...(stageId === '' ? {} : { stageId }), ...(closingReason === undefined ? {} : { closingReason }) };
}
