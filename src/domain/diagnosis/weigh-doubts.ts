import type { DoubtFinding, Finding } from './diagnosis';
import type { SignStates } from './gather-signs';
import type { Doubt, DoubtId, Pattern } from './pattern';

/** Below this a doubt is not worth a line. */
const POSSIBLE_FROM = 0.1;
/** A raised pattern that feeds a doubt by half or more raises it alone. */
const MAIN_SHARE = 0.5;
/** "Strong signs": of a raised doubt, at least three, and three fifths of the weight that was looked at (ux.md 2.8). */
const STRONG = { signs: 3, share: 0.6 };

interface Feeder {
  readonly finding: Finding;
  readonly pattern: Pattern;
  readonly share: number;
}

/**
 * Decides which silent questions the interviewer may be left with, strongest first (evidence.md 1.0).
 * Patterns add up by noisy-or: each may raise the doubt alone, two that feed the same doubt count for more. A doubt is raised by
 * one raised pattern that mainly feeds it, or by two raised patterns. What the candidate disagreed with comes last and is never raised.
 */
export function weighDoubts(
  doubts: readonly Doubt[],
  patterns: readonly Pattern[],
  findings: readonly Finding[],
  states: SignStates,
  disagreed: ReadonlySet<string>,
): readonly DoubtFinding[] {
  const byId = new Map(findings.map((finding) => [finding.pattern, finding]));
  return doubts
    .map(({ id }) => weighDoubt(id, feedersOf(id, patterns, byId), states, disagreed.has(id)))
    .filter(
      (doubt) =>
        doubt.patterns.length > 0 &&
        (doubt.status === 'raised' || doubt.probability >= POSSIBLE_FROM || doubt.disagreed),
    )
    .toSorted(
      (a, b) =>
        Number(a.disagreed) - Number(b.disagreed) ||
        Number(b.status === 'raised') - Number(a.status === 'raised') ||
        b.probability - a.probability ||
        (a.doubt < b.doubt ? -1 : 1),
    );
}

function feedersOf(
  doubt: DoubtId,
  patterns: readonly Pattern[],
  findings: ReadonlyMap<string, Finding>,
): readonly Feeder[] {
  const feeders = patterns.flatMap((pattern) => {
    const share = pattern.doubts[doubt];
    const finding = findings.get(pattern.id);
    return share === undefined || finding === undefined || finding.because.length + finding.hints.length === 0
      ? []
      : [{ finding, pattern, share }];
  });
  return feeders.toSorted((a, b) => fed(b) - fed(a) || (a.pattern.id < b.pattern.id ? -1 : 1));
}

function fed({ finding, share }: Feeder): number {
  return share * finding.probability;
}

function weighDoubt(doubt: DoubtId, all: readonly Feeder[], states: SignStates, disagreed: boolean): DoubtFinding {
  const feeders = disagreed ? all : all.filter(({ finding }) => !finding.disagreed);
  const raised = feeders.filter(({ finding }) => finding.status === 'raised');
  const isRaised = !disagreed && (raised.length >= 2 || raised.some(({ share }) => share >= MAIN_SHARE));
  // Under a raised doubt stand the patterns that raise it; under a possible one whatever points to it.
  const shown = isRaised ? raised : feeders;
  return {
    doubt,
    status: isRaised ? 'raised' : 'possible',
    probability: 1 - feeders.reduce((none, feeder) => none * (1 - fed(feeder)), 1),
    patterns: shown.map(({ pattern }) => pattern.id),
    because: union(shown.map(({ finding }) => finding.because)),
    against: union(shown.map(({ finding }) => finding.against)),
    unknown: union(shown.map(({ finding }) => finding.unknown)),
    strength: strengthOf(shown, isRaised, states),
    disagreed,
  };
}

/** Counts signs that were looked at: seen, ruled out, or not sure. What nobody asked about is no part of the count. */
function strengthOf(feeders: readonly Feeder[], isRaised: boolean, states: SignStates): DoubtFinding['strength'] {
  const weights = new Map<string, number>();
  const add = (sign: string, weight: number) => weights.set(sign, Math.max(weights.get(sign) ?? 0, weight));
  for (const { pattern } of feeders) {
    for (const [sign, own] of Object.entries(pattern.signs)) if (states.has(sign)) add(sign, own?.weight ?? 0);
    for (const [sign, weight] of Object.entries(pattern.against))
      if (states.get(sign) === 'present') add(sign, weight ?? 0);
  }
  const seen = new Set(feeders.flatMap(({ finding }) => finding.because));
  const sum = (entries: readonly (readonly [string, number])[]) =>
    entries.reduce((total, [, weight]) => total + weight, 0);
  const all = [...weights];
  const share = sum(all.filter(([sign]) => seen.has(sign))) / sum(all);
  return { word: wordFor(seen.size, share, isRaised), seen: seen.size, of: all.length };
}

function wordFor(seen: number, share: number, isRaised: boolean): DoubtFinding['strength']['word'] {
  if (isRaised && seen >= STRONG.signs && share >= STRONG.share) return 'strong';
  return seen >= 2 ? 'some' : 'hint';
}

function union(lists: readonly (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}
