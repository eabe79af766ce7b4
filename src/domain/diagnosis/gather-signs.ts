import type { Observation, SignState } from './sign';

/** What is known of each sign. A sign that nothing was said about has no entry; `unknown` means "not sure". */
export type SignStates = ReadonlyMap<string, SignState>;

/** How surely a sign is there, 0–1: 1 for what was ticked, less for what was read in the story, 0 for what nobody spoke of. */
export type Strengths = (sign: string) => number;

const STORY = 'story';
/** From here on a sign that was read in the story counts as seen; below, it only hints. */
const SEEN_FROM = 0.5;
const rank: Readonly<Record<SignState, number>> = { unknown: 0, absent: 1, present: 2 };

/**
 * Settles what was said more than once about a sign, whatever the order it was said in.
 *
 * - An answer outweighs the story: what they ticked is theirs, what we read in their words may be a misreading.
 *   "Not sure" settles nothing, so the story speaks where an answer was "not sure".
 * - Within one of the two, present outweighs absent: people tick what they remember, and "none of these" is easily too wide.
 */
export function gatherSigns(observations: readonly Observation[]): SignStates {
  const settled = settle(observations.filter((observation) => strengthOf(observation) >= SEEN_FROM));
  return new Map([...settled].map(([sign, { state }]) => [sign, state]));
}

/**
 * How far each sign may be counted. A hint from the story never settles a sign and is never shown as a reason, yet many hints of
 * one kind tell which pattern to look at.
 */
export function gatherStrengths(observations: readonly Observation[]): Strengths {
  const settled = settle(observations);
  return (sign) => {
    const best = settled.get(sign);
    return best?.state === 'present' ? strengthOf(best) : 0;
  };
}

function settle(observations: readonly Observation[]): ReadonlyMap<string, Observation> {
  const best = new Map<string, Observation>();
  for (const observation of observations) {
    const known = best.get(observation.sign);
    if (known === undefined || outweighs(observation, known)) best.set(observation.sign, observation);
  }
  return best;
}

function outweighs(one: Observation, other: Observation): boolean {
  return (
    standing(one) - standing(other) > 0 || (standing(one) === standing(other) && strengthOf(one) > strengthOf(other))
  );
}

const strengthOf = ({ strength = 1 }: Observation): number => strength;

function standing({ state, from, strength = 1 }: Observation): number {
  const answered = from !== STORY && state !== 'unknown';
  return (answered ? 10 : 0) + (strength >= SEEN_FROM ? rank[state] : 0);
}
