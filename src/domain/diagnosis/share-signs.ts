import type { Strengths } from './gather-signs';
import type { Pattern } from './pattern';

/** How much of a sign's weight one pattern may claim, 0–1. */
export type Claims = (pattern: string, sign: string) => number;

/**
 * Patterns explain each other away: one sign is one piece of evidence, so the pattern that more of what was seen supports keeps
 * it whole and its rivals get a part. "They went quiet" after a blank is not also an argument. A pattern that the candidate
 * disagreed with claims nothing, which leaves its signs to the rivals.
 */
export function shareSigns(patterns: readonly Pattern[], strengths: Strengths, disagreed: ReadonlySet<string>): Claims {
  const support = new Map<string, number>();
  const strongest = new Map<string, number>();
  for (const pattern of patterns) {
    if (disagreed.has(pattern.id)) continue;
    const seen = Object.entries(pattern.signs).filter(([sign]) => strengths(sign) > 0);
    const total = seen.reduce((sum, [sign, own]) => sum + (own?.weight ?? 0) * strengths(sign), 0);
    support.set(pattern.id, total);
    for (const [sign] of seen) strongest.set(sign, Math.max(strongest.get(sign) ?? 0, total));
  }
  return (pattern, sign) => (support.get(pattern) ?? 0) / (strongest.get(sign) ?? Infinity);
}
