import type { Diagnosis, VerdictId } from './diagnosis';
import type { ApproachId, DoubtId } from './pattern';

interface Step<Id> {
  readonly from: Id;
  readonly to: Id;
}

/** What another look at the same interview changed. Only what differs is named. */
export interface Change {
  readonly verdict?: Step<VerdictId>;
  readonly approach?: Step<ApproachId>;
  /** The doubt that stands first now; undefined inside when none is left. */
  readonly firstDoubt?: Step<DoubtId | undefined>;
  /** Patterns that are raised no longer, beside those that were set aside. */
  readonly noLonger: readonly string[];
  /** Patterns that are raised now: another one had claimed their signs. */
  readonly newly: readonly string[];
}

/**
 * Compares two pictures of one interview, so that "This doesn't fit me" can say what it changed. Pure; the order of findings
 * does not matter.
 */
export function whatChanged(before: Diagnosis, after: Diagnosis): Change {
  const raisedBefore = raised(before);
  const raisedAfter = raised(after);
  const setAside = new Set(after.findings.filter(({ disagreed }) => disagreed).map(({ pattern }) => pattern));
  const verdict = step(before.verdict, after.verdict);
  const approach = step(before.approach.chosen, after.approach.chosen);
  const firstDoubt = step(firstOf(before), firstOf(after));
  return {
    ...(verdict !== undefined && { verdict }),
    ...(approach !== undefined && { approach }),
    ...(firstDoubt !== undefined && { firstDoubt }),
    noLonger: raisedBefore.filter((id) => !raisedAfter.includes(id) && !setAside.has(id)),
    newly: raisedAfter.filter((id) => !raisedBefore.includes(id)),
  };
}

const step = <Id>(from: Id, to: Id): Step<Id> | undefined => (from === to ? undefined : { from, to });

const raised = ({ findings }: Diagnosis): readonly string[] =>
  findings.filter(({ status }) => status === 'raised').map(({ pattern }) => pattern);

const firstOf = ({ doubts }: Diagnosis): DoubtId | undefined =>
  doubts.find(({ status, disagreed }) => status === 'raised' && !disagreed)?.doubt;
