import type { ReactionFinding } from './diagnosis';
import type { SignStates, Strengths } from './gather-signs';
import type { Reaction } from './pattern';

/** How a reaction moves the odds that they moved on: the logarithm of its likelihood ratio. */
export interface Pull {
  readonly sign: string;
  readonly amount: number;
}

export interface WeighedReactions {
  readonly findings: readonly ReactionFinding[];
  /** What they said and did, strongest first. */
  readonly facts: readonly Pull[];
  /** How the candidate feels about it: at most one. A bad feeling counts only beside something bad that happened. */
  readonly feeling: Pull | undefined;
}

/** From 0.85 to 1.18 a reaction tells next to nothing (evidence.md section 2, "close to meaningless"). */
const MEANINGLESS = Math.log(1.18);

/**
 * Sorts the reactions that were seen into those that count and those that do not, and says why (evidence.md section 2).
 * Only the strongest of a correlated group counts: an early end without a next step is one thing, not two.
 * `supported` says that a mistake was found: without it, or a bad reaction, a bad feeling is left out (product.md).
 */
export function weighReactions(
  reactions: readonly Reaction[],
  states: SignStates,
  strengths: Strengths,
  supported: boolean,
): WeighedReactions {
  const pull = ({ sign, likelihoodRatio }: Reaction): Pull => ({
    sign,
    // Half sure is worth a quarter: one phrase that was misread frightens nobody.
    amount: Math.log(likelihoodRatio) * strengths(sign) ** 2,
  });
  const seen = reactions.filter(({ sign }) => states.get(sign) === 'present');
  const able = seen.filter((one) => tellsSomething(one) && !isSoftened(one, seen));
  const counted = able
    .filter((one) => !able.some((other) => outranks(other, one)))
    .toSorted((a, b) => strength(b) - strength(a) || a.number - b.number);
  const facts = counted.filter(({ group }) => group !== 'self').map(pull);
  const felt = counted.find(({ group }) => group === 'self');
  const worry = supported || facts.some(({ amount }) => amount < 0);
  const feeling = felt !== undefined && (worry || felt.likelihoodRatio > 1) ? pull(felt) : undefined;
  const reasonFor = (one: Reaction): ReactionFinding['reason'] => {
    if (!tellsSomething(one)) return 'meaningless';
    if (!counted.includes(one)) return 'correlated';
    return one === felt && feeling === undefined ? 'feeling-alone' : 'counted';
  };
  const findings = seen.map((one) => {
    const reason = reasonFor(one);
    return { number: one.number, sign: one.sign, counted: reason === 'counted', reason };
  });
  return { findings, facts, feeling };
}

function tellsSomething(one: Reaction): boolean {
  return strength(one) > MEANINGLESS;
}

/** A milder reading of the same thing takes its place; without it, the milder reading says nothing. */
function isSoftened(one: Reaction, seen: readonly Reaction[]): boolean {
  const softenedBy = seen.some(({ softens }) => softens === one.number);
  const missesWhatItSoftens = one.softens !== undefined && !seen.some(({ number }) => number === one.softens);
  return softenedBy || missesWhatItSoftens;
}

function strength({ likelihoodRatio }: Reaction): number {
  return Math.abs(Math.log(likelihoodRatio));
}

function outranks(other: Reaction, one: Reaction): boolean {
  if (other.group !== one.group || one.group === 'alone' || other.number === one.number) return false;
  return strength(other) > strength(one) || (strength(other) === strength(one) && other.number < one.number);
}
