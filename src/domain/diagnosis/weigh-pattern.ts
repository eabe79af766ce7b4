import type { SignStates, Strengths } from './gather-signs';
import type { Pattern } from './pattern';
import type { Claims } from './share-signs';
import type { Part, Sign } from './sign';

/** One sign as it bears on one pattern. */
export interface Bearing {
  readonly sign: string;
  readonly part: Part;
  readonly weight: number;
  readonly decisive: boolean;
}

export interface Weighed {
  readonly seen: readonly Bearing[];
  /** What the story only hints at. */
  readonly hinted: readonly Bearing[];
  readonly against: readonly Bearing[];
  /** Sums after diminishing returns inside each part of the interview. */
  readonly weightFor: number;
  readonly weightAgainst: number;
  readonly probability: number;
}

// Judgement, set on cases: a pattern without a sign is at 1 in 10, one decisive sign brings it to about 2 in 3.
const BASE = -2.2;
export const PER_WEIGHT = 0.95;
/** The second sign of one part of the interview tells less than the first: they are seldom independent. */
const NEXT_IN_PART = 0.6;
/** Not seeing something that the pattern often shows is weaker than seeing what speaks against it. */
const RULED_OUT = 0.4;
/** However many of its signs were not seen: a pattern shows itself in a few of them, never in all. */
const MOST_RULED_OUT = 0.6;

/**
 * Weighs what was seen for and against one pattern. Signs that speak of nothing here are left out; what the story only hints at
 * counts as far as it is likely, and is no reason to show.
 */
export function weighPattern(
  pattern: Pattern,
  states: SignStates,
  signs: Readonly<Record<string, Sign>>,
  claims: Claims,
  strengths: Strengths,
): Weighed {
  const all = bearings(pattern, signs);
  const speaking = all
    .filter(({ sign, weight }) => weight > 0 && strengths(sign) > 0)
    .map((bearing) => ({
      ...bearing,
      weight: bearing.weight * claims(pattern.id, bearing.sign) * strengths(bearing.sign),
    }));
  const seen = speaking.filter(({ sign }) => states.get(sign) === 'present');
  const ruledOut = all
    .filter(({ sign, weight }) => weight > 0 && states.get(sign) === 'absent')
    .map((bearing) => ({ ...bearing, weight: bearing.weight * RULED_OUT }));
  const contrary = all
    .filter(({ sign, weight }) => weight < 0 && states.get(sign) === 'present')
    .map((bearing) => ({ ...bearing, weight: -bearing.weight * strengths(bearing.sign) }));
  const against = [...ruledOut, ...contrary];
  const weightFor = diminishing(speaking);
  const weightAgainst = diminishing(contrary) + Math.min(diminishing(ruledOut), MOST_RULED_OUT);
  return {
    seen: strongestFirst(seen),
    hinted: strongestFirst(speaking.filter(({ sign }) => states.get(sign) !== 'present')),
    against: strongestFirst(against),
    weightFor,
    weightAgainst,
    probability: probabilityAt(BASE + PER_WEIGHT * (weightFor - weightAgainst)),
  };
}

/** Every sign that this pattern names; a negative weight speaks against it. */
export function bearings(pattern: Pattern, signs: Readonly<Record<string, Sign>>): readonly Bearing[] {
  const named = [
    ...Object.entries(pattern.signs).map(([sign, own]) => ({
      sign,
      weight: own?.weight ?? 0,
      decisive: own?.decisive === true,
    })),
    ...Object.entries(pattern.against).map(([sign, weight]) => ({ sign, weight: -(weight ?? 0), decisive: false })),
  ];
  return named.flatMap((bearing) => {
    const part = signs[bearing.sign]?.part;
    return part === undefined ? [] : [{ ...bearing, part }];
  });
}

export function probabilityAt(logOdds: number): number {
  return 1 / (1 + Math.exp(-logOdds));
}

export function logit(probability: number): number {
  return Math.log(probability / (1 - probability));
}

function strongestFirst(bearings: readonly Bearing[]): readonly Bearing[] {
  return bearings.toSorted((a, b) => b.weight - a.weight || (a.sign < b.sign ? -1 : 1));
}

function diminishing(bearings: readonly Bearing[]): number {
  const inPart = new Map<Part, number>();
  let total = 0;
  for (const { part, weight } of strongestFirst(bearings)) {
    const before = inPart.get(part) ?? 0;
    total += weight * NEXT_IN_PART ** before;
    inPart.set(part, before + 1);
  }
  return total;
}
