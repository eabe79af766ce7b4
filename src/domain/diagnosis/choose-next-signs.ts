import type { Finding } from './diagnosis';
import type { SignStates } from './gather-signs';
import type { Knowledge } from './knowledge';
import type { Sign } from './sign';
import { bearings, logit, PER_WEIGHT, probabilityAt } from './weigh-pattern';

/** Several signs may hang on one question, and some on none that can still be asked. */
const AT_MOST = 12;
/** A calibration pattern decides nothing alone, yet learning that it holds changes the picture about as much as a small mistake. */
const CALIBRATION_WORTH = 25;
/** How likely one given thing happened when nothing points to it; judgement. */
const SELDOM = 0.1;
/** Good things are forgotten first: asked for, they are often remembered. */
const OFTEN_FORGOTTEN = 0.3;
/** What they were asked and not sure of is open already: it comes back first. */
const UNSURE = 2;

interface Open {
  /** How far seeing it would move every pattern and the chance. */
  moves: number;
  /** How likely the likeliest pattern is that it speaks for. */
  likely: number;
}

/**
 * Which answers would change the picture most: for each sign not yet known, how far it would move every pattern and the chance,
 * times how likely it is to have happened. A question about something far-fetched is not worth asking.
 */
export function chooseNextSigns(
  { patterns, reactions, signs }: Knowledge,
  findings: readonly Finding[],
  states: SignStates,
  chance: number,
): readonly string[] {
  const open = new Map<string, Open>();
  const add = (sign: string, moves: number, likely: number) => {
    if ((states.get(sign) ?? 'unknown') !== 'unknown') return;
    const before = open.get(sign) ?? { moves: 0, likely: 0 };
    open.set(sign, { moves: before.moves + moves, likely: Math.max(before.likely, likely) });
  };
  const probabilities = new Map(
    findings.filter(({ disagreed }) => !disagreed).map((one) => [one.pattern, one.probability]),
  );
  for (const pattern of patterns) {
    const now = probabilities.get(pattern.id);
    if (now === undefined) continue;
    const worth = (pattern.severity || CALIBRATION_WORTH) / 100;
    for (const { sign, weight } of bearings(pattern, signs)) {
      add(sign, worth * moved(now, PER_WEIGHT * weight), weight > 0 ? now : 0);
    }
  }
  for (const { sign, likelihoodRatio } of reactions) add(sign, moved(chance, Math.log(likelihoodRatio)), 0);
  return [...open]
    .map(([sign, { moves, likely }]) => ({
      sign,
      effect: moves * Math.max(likely, atLeastLikely(signs[sign])) * (states.has(sign) ? UNSURE : 1),
    }))
    .toSorted((a, b) => b.effect - a.effect || (a.sign < b.sign ? -1 : 1))
    .slice(0, AT_MOST)
    .map(({ sign }) => sign);
}

function moved(probability: number, logOdds: number): number {
  return Math.abs(probabilityAt(logit(probability) + logOdds) - probability);
}

function atLeastLikely(sign: Sign | undefined): number {
  return sign?.tone === 'good' ? OFTEN_FORGOTTEN : SELDOM;
}
