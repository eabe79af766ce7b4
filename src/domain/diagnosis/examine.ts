import type { Finding, FindingStatus } from './diagnosis';
import type { SignStates, Strengths } from './gather-signs';
import type { Pattern } from './pattern';
import type { Claims } from './share-signs';
import type { Sign } from './sign';
import { type Bearing, bearings, type Weighed, weighPattern } from './weigh-pattern';

export interface Evidence {
  readonly states: SignStates;
  readonly signs: Readonly<Record<string, Sign>>;
  readonly claims: Claims;
  readonly strengths: Strengths;
  readonly disagreed: ReadonlySet<string>;
}

/** A sign of which a rival can claim more than half is not counted among the signs that raise a pattern. */
const COUNTS_FROM = 0.5;

/**
 * Decides what is to be said of one pattern (product.md "Decisions", evidence.md 1.0; C01).
 *
 * - raised: three signs, or two from different parts of the interview, or one decisive, and more speaks for it than against.
 * - cannot-tell: not enough, and what the candidate was not sure of (or, with two signs, what nobody asked) could raise it.
 * - slip: a lone sign.
 * - quiet: anything else. What the candidate disagreed with is quiet, whatever was seen.
 */
export function examine(pattern: Pattern, evidence: Evidence): Finding {
  const { states, signs, claims, strengths } = evidence;
  const disagreed = evidence.disagreed.has(pattern.id);
  const weighed = weighPattern(pattern, states, signs, claims, strengths);
  return {
    pattern: pattern.id,
    status: disagreed ? 'quiet' : statusOf(pattern, weighed, evidence),
    probability: disagreed ? 0 : weighed.probability,
    because: weighed.seen.map(({ sign }) => sign),
    hints: weighed.hinted.map(({ sign }) => sign),
    against: weighed.against.map(({ sign }) => sign),
    unknown: unknownSigns(pattern, evidence),
    disagreed,
  };
}

function statusOf(pattern: Pattern, weighed: Weighed, { states, signs, strengths }: Evidence): FindingStatus {
  const own = bearings(pattern, signs).filter(({ weight }) => weight > 0);
  const full = new Map(own.map(({ sign, weight }) => [sign, weight * strengths(sign)]));
  const seen = weighed.seen.filter(
    ({ sign, weight, decisive }) => decisive || weight >= COUNTS_FROM * (full.get(sign) ?? 0),
  );
  const outweighed = weighed.weightFor <= weighed.weightAgainst;
  if (suffices(seen) && !outweighed) return 'raised';
  if (outweighed && weighed.seen.length > 0) return 'quiet';
  const open = own.filter(({ sign }) => mayYetBeSeen(sign, states, seen.length));
  if (open.length > 0 && suffices([...seen, ...open])) return 'cannot-tell';
  return weighed.seen.length === 1 ? 'slip' : 'quiet';
}

function suffices(seen: readonly Bearing[]): boolean {
  return seen.some(({ decisive }) => decisive) || seen.length >= 3 || new Set(seen.map(({ part }) => part)).size >= 2;
}

function mayYetBeSeen(sign: string, states: SignStates, seenSoFar: number): boolean {
  const state = states.get(sign);
  return state === 'unknown' || (state === undefined && seenSoFar >= 2);
}

function unknownSigns(pattern: Pattern, { states, signs }: Evidence): readonly string[] {
  const open = bearings(pattern, signs).filter(
    ({ sign, weight }) => weight > 0 && (states.get(sign) ?? 'unknown') === 'unknown',
  );
  const unsure = (sign: string) => (states.has(sign) ? 1 : 0);
  return open
    .toSorted((a, b) => unsure(b.sign) - unsure(a.sign) || b.weight - a.weight || (a.sign < b.sign ? -1 : 1))
    .map(({ sign }) => sign);
}
