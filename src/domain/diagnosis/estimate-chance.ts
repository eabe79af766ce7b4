import type { Finding } from './diagnosis';
import type { Pattern } from './pattern';
import type { Pull, WeighedReactions } from './weigh-reactions';

export type Stage = 'first' | 'middle' | 'last';
export type Format = 'in-person' | 'video' | 'phone' | 'recorded' | 'mixed';
export type HeardBack = 'no' | 'rejected' | 'more' | 'yes';

export interface Chance {
  /** With the feeling, where it counts. */
  readonly chance: number;
  /** From what happened alone: no feeling can make a verdict bad. */
  readonly fromFacts: number;
  /** What moved it, strongest first. */
  readonly pulls: readonly Pull[];
}

/** A pattern that was raised, with the advice that belongs to it. */
export interface Raised {
  readonly finding: Finding;
  readonly pattern: Pattern;
}

// Evidence.md section 3: chance that an interview leads on, before anything is known of it. Judgement around 17–40 in 100.
const BEFORE: Readonly<Record<Stage, number>> = { first: 0.35, middle: 0.35, last: 0.38 };
const BEFORE_PHONE_SCREEN = 0.4;
/** Nobody has measured these signs well: together they may move the odds by e² at most (evidence.md section 2). */
export const CLAMP = 2;

/**
 * The chance that they moved on, 0–1: odds before the interview, times what each reaction and each raised pattern is worth.
 * A pattern is worth the share of interviewers who would decide on it alone, as far as it is likely. A reaction that is itself a
 * reason for a pattern counts once: the heavier of the two stands for both.
 */
export function estimateChance(
  mistakes: readonly Raised[],
  reactions: WeighedReactions,
  stage: Stage | undefined,
  format: Format | undefined,
): Chance {
  const pulls = factPulls(mistakes, reactions.facts);
  const before = stage === 'first' && format === 'phone' ? BEFORE_PHONE_SCREEN : BEFORE[stage ?? 'first'];
  const facts = pulls.reduce((sum, { amount }) => sum + amount, 0);
  return {
    chance: moved(before, facts + (reactions.feeling?.amount ?? 0)),
    fromFacts: moved(before, facts),
    pulls,
  };
}

function factPulls(mistakes: readonly Raised[], reactions: readonly Pull[]): readonly Pull[] {
  const standsFor = new Set<string>();
  const patternPulls: Pull[] = [];
  for (const { finding, pattern } of mistakes) {
    const amount = Math.log(1 - (pattern.severity / 100) * finding.probability);
    const within = reactions.filter(({ sign, amount: own }) => own < 0 && finding.because.includes(sign));
    if (within.some((reaction) => reaction.amount <= amount)) continue;
    for (const { sign } of within) standsFor.add(sign);
    patternPulls.push({ sign: finding.because[0] ?? pattern.id, amount });
  }
  return [...patternPulls, ...reactions.filter(({ sign }) => !standsFor.has(sign))].toSorted(
    (a, b) => Math.abs(b.amount) - Math.abs(a.amount) || (a.sign < b.sign ? -1 : 1),
  );
}

function moved(before: number, amount: number): number {
  const clamped = Math.max(-CLAMP, Math.min(CLAMP, amount));
  const odds = (before / (1 - before)) * Math.exp(clamped);
  return odds / (1 + odds);
}
