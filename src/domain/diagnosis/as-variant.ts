import type { SignStates } from './gather-signs';
import type { Pattern } from './pattern';

/**
 * The pattern as it stands in this interview: one blank is another thing than a run of them. The first variant whose signs are all
 * present decides severity, repair and approach (evidence.md 1.1); without one the pattern stands as written.
 */
export function asVariant(pattern: Pattern, states: SignStates): Pattern {
  const variant = pattern.variants?.find(({ whenever }) => whenever.every((sign) => states.get(sign) === 'present'));
  if (variant === undefined) return pattern;
  const { severity = pattern.severity, repair = pattern.repair, approach = pattern.approach } = variant;
  return { ...pattern, severity, repair, approach };
}
