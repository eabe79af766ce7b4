import type { VerdictId } from './diagnosis';
import type { Chance, HeardBack, Raised } from './estimate-chance';

/** The bands of evidence.md section 2: no sign it went badly · ordinary · some real signs · probably not this one. */
export const BANDS = { fine: 0.45, ordinary: 0.25, realSigns: 0.12 } as const;

const BETTER: Readonly<Record<VerdictId, VerdictId>> = {
  'may-not-have-gone-your-way': 'may-not-have-gone-your-way',
  'counted-against': 'mixed',
  mixed: 'better-than-it-feels',
  'cannot-tell': 'better-than-it-feels',
  'better-than-it-feels': 'better-than-it-feels',
};

/**
 * Chooses one of five sentences.
 *
 * - What they answered outweighs every guess.
 * - From there the band that the facts fall into decides; feelings do not enter, so they can never make it bad.
 * - When a calibration pattern about the feeling is likelier than every mistake, the verdict is one step better:
 *   the candidate is replaying an ordinary interview (C01, R15–R17). A likely "no" stays one.
 * - Without a mistake and without a fact that tells something, nobody can tell; where the story hints at a mistake (`hinted`), some
 *   of it may not have worked. A hint never makes it bad, and never comforts.
 */
export function reachVerdict(
  mistakes: readonly Raised[],
  calibrations: readonly Raised[],
  { fromFacts, pulls }: Chance,
  heardBack: HeardBack | undefined,
  hinted = false,
): VerdictId {
  if (heardBack === 'rejected') return 'may-not-have-gone-your-way';
  if (heardBack === 'more' || heardBack === 'yes') return 'better-than-it-feels';
  const verdict = fromBand(fromFacts, mistakes.length > 0, pulls.length > 0);
  const likeliest = Math.max(0, ...mistakes.map(({ finding }) => finding.probability));
  const onlyTheFeeling = calibrations.some(
    ({ finding, pattern }) => pattern.calibrates === 'the-feeling' && finding.probability > likeliest,
  );
  if (onlyTheFeeling) return BETTER[verdict];
  return verdict === 'cannot-tell' && hinted ? 'mixed' : verdict;
}

function fromBand(chance: number, hasMistakes: boolean, hasFacts: boolean): VerdictId {
  if (!hasMistakes && !hasFacts) return 'cannot-tell';
  if (chance < BANDS.realSigns) return 'may-not-have-gone-your-way';
  if (chance < BANDS.ordinary) return 'counted-against';
  if (hasMistakes) return 'mixed';
  return chance >= BANDS.fine ? 'better-than-it-feels' : 'cannot-tell';
}
