import type { Observation, SignState } from './sign';

/** What is known of each sign. A sign that nothing was said about has no entry; `unknown` means "not sure". */
export type SignStates = ReadonlyMap<string, SignState>;

const STORY = 'story';
const rank: Readonly<Record<SignState, number>> = { unknown: 0, absent: 1, present: 2 };

/**
 * Settles what was said more than once about a sign, whatever the order it was said in.
 *
 * - An answer outweighs the story: what they ticked is theirs, what we read in their words may be a misreading.
 *   "Not sure" settles nothing, so the story speaks where an answer was "not sure".
 * - Within one of the two, present outweighs absent: people tick what they remember, and "none of these" is easily too wide.
 */
export function gatherSigns(observations: readonly Observation[]): SignStates {
  const best = new Map<string, Observation>();
  for (const observation of observations) {
    const known = best.get(observation.sign);
    if (known === undefined || standing(observation) > standing(known)) best.set(observation.sign, observation);
  }
  return new Map([...best].map(([sign, { state }]) => [sign, state]));
}

function standing({ state, from }: Observation): number {
  const answered = from !== STORY && state !== 'unknown';
  return (answered ? 10 : 0) + rank[state];
}
