import type { Place } from '@/domain/hunt/place';
import { closingReasonText, statusText } from '@/knowledge/hunt-stages';

/** Labels of own stages by their id. */
export type StageLabels = ReadonlyMap<string, string>;

/** "Applied", "Phone call with Jo" for an own stage, "Closed: they said no". */
export function placeText({ status, stageId, closingReason }: Place, labels: StageLabels): string {
  const name = (stageId === undefined ? undefined : labels.get(stageId)) ?? statusText[status];
  if (closingReason === undefined) return name;
  const reason = closingReasonText[closingReason];
  // "I withdrew" keeps its capital.
  return `${name}: ${reason.startsWith('I ') ? reason : reason.charAt(0).toLowerCase() + reason.slice(1)}`;
}
