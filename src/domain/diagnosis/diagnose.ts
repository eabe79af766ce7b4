import { chooseApproach } from './choose-approach';
import { chooseNextSigns } from './choose-next-signs';
import type { Diagnosis, Finding, VerdictId } from './diagnosis';
import { type Chance, estimateChance, type Format, type HeardBack, type Raised, type Stage } from './estimate-chance';
import { examine } from './examine';
import { gatherSigns, type SignStates } from './gather-signs';
import type { Knowledge } from './knowledge';
import type { Pattern, Reaction } from './pattern';
import { BANDS, reachVerdict } from './reach-verdict';
import { shareSigns } from './share-signs';
import type { Observation } from './sign';
import { weighDoubts } from './weigh-doubts';
import { weighReactions } from './weigh-reactions';

/** Raised with every change that may draw another picture from the same answers. */
export const ENGINE_VERSION = 1;

export interface Told {
  readonly observations: readonly Observation[];
  /** Pattern and doubt ids of which the candidate said "This doesn't fit me". */
  readonly disagreements?: readonly string[] | undefined;
  readonly stage?: Stage | undefined;
  readonly format?: Format | undefined;
  readonly heardBack?: HeardBack | undefined;
  /** 1 very badly … 5 well. */
  readonly candidateFeeling?: 1 | 2 | 3 | 4 | 5 | undefined;
}

/**
 * Draws the whole picture of one interview: signs → patterns → doubts → verdict → approach, each with its reasons.
 * The same input gives the same picture, whatever the order of the observations.
 */
export function diagnose(told: Told, knowledge: Knowledge): Diagnosis {
  const { patterns, signs, reactions } = knowledge;
  const states = gatherSigns([...told.observations, ...feelingAsSigns(told, reactions)]);
  const disagreements = new Set(told.disagreements ?? []);
  const disagreed = setAside(patterns, disagreements);
  const claims = shareSigns(patterns, states, disagreed);
  const examined = patterns.map((pattern) => ({
    pattern,
    finding: examine(pattern, { states, signs, claims, disagreed }),
  }));
  const findings = examined.toSorted(byStrength).map(({ finding }) => finding);
  const raised = examined.filter(({ finding }) => finding.status === 'raised').toSorted(byHarm);
  const mistakes = raised.filter(({ pattern }) => pattern.kind !== 'calibration');
  const calibrations = raised.filter(({ pattern }) => pattern.kind === 'calibration');
  const weighed = weighReactions(reactions, states, mistakes.length > 0);
  const chance = estimateChance(mistakes, weighed, told.stage, told.format);
  const verdict = reachVerdict(mistakes, calibrations, chance, told.heardBack);
  return {
    engineVersion: ENGINE_VERSION,
    verdict,
    chance: decidedChance(told.heardBack) ?? chance.chance,
    movedBy: movers(verdict, chance, calibrations),
    findings,
    doubts: weighDoubts(knowledge.doubts, patterns, findings, states, disagreements),
    reactions: weighed.findings,
    wentWell: wentWell(knowledge, states),
    nextSigns: chooseNextSigns(knowledge, findings, states, chance.chance),
    approach: chooseApproach({
      mistakes,
      calibrations,
      states,
      signs,
      reacted: weighed.facts.some(({ amount }) => amount < 0),
      wentFine: verdict === 'better-than-it-feels' || chance.fromFacts >= BANDS.fine,
      heardBack: told.heardBack,
    }),
    observations: told.observations,
    counts: countSigns(knowledge, states),
  };
}

/** The two ends of the scale report a feeling; the middle says nothing. */
function feelingAsSigns({ candidateFeeling }: Told, reactions: readonly Reaction[]): readonly Observation[] {
  if (candidateFeeling === undefined || candidateFeeling === 3) return [];
  const felt = candidateFeeling < 3 ? 'felt-badly' : 'felt-well';
  return reactions
    .filter(({ reports }) => reports === felt)
    .map(({ sign }) => ({ sign, state: 'present', from: 'feeling' }));
}

/** Disagreeing with a doubt sets aside the patterns that feed it most. */
function setAside(patterns: readonly Pattern[], disagreements: ReadonlySet<string>): ReadonlySet<string> {
  const aside = patterns.filter(({ id, doubts }) => {
    const shares = Object.entries(doubts);
    const main = Math.max(0, ...shares.map(([, share]) => share));
    return disagreements.has(id) || shares.some(([doubt, share]) => share === main && disagreements.has(doubt));
  });
  return new Set(aside.map(({ id }) => id));
}

const order: Readonly<Record<Finding['status'], number>> = { raised: 0, slip: 1, 'cannot-tell': 1, quiet: 2 };

function byStrength(a: Raised, b: Raised): number {
  return (
    order[a.finding.status] - order[b.finding.status] ||
    b.finding.probability - a.finding.probability ||
    b.pattern.severity - a.pattern.severity ||
    (a.pattern.id < b.pattern.id ? -1 : 1)
  );
}

/** What would decide most comes first: how likely, times how many would decide on it. */
function byHarm(a: Raised, b: Raised): number {
  const harm = ({ finding, pattern }: Raised) => finding.probability * pattern.severity;
  return harm(b) - harm(a) || byStrength(a, b);
}

/** An answer settles it, up to the rare change of mind. */
function decidedChance(heardBack: HeardBack | undefined): number | undefined {
  if (heardBack === 'rejected') return 0.02;
  return heardBack === 'more' || heardBack === 'yes' ? 0.98 : undefined;
}

/** At most three signs that speak the same way as the verdict. */
function movers(verdict: VerdictId, { pulls }: Chance, calibrations: readonly Raised[]): readonly string[] {
  const up = pulls.filter(({ amount }) => amount > 0).map(({ sign }) => sign);
  const down = pulls.filter(({ amount }) => amount < 0).map(({ sign }) => sign);
  const calming = calibrations.flatMap(({ finding }) => finding.because.slice(0, 1));
  const speaking: Readonly<Record<VerdictId, readonly string[]>> = {
    'better-than-it-feels': [...up, ...calming],
    mixed: pulls.map(({ sign }) => sign),
    'counted-against': down,
    'may-not-have-gone-your-way': down,
    'cannot-tell': [],
  };
  return [...new Set(speaking[verdict])].slice(0, 3);
}

/** Good signs, those that say most about the outcome first. */
function wentWell({ signs, reactions }: Knowledge, states: SignStates): readonly string[] {
  const worth = new Map(reactions.map(({ sign, likelihoodRatio }) => [sign, likelihoodRatio]));
  return [...states]
    .filter(([sign, state]) => state === 'present' && signs[sign]?.tone === 'good')
    .map(([sign]) => sign)
    .toSorted((a, b) => (worth.get(b) ?? 1) - (worth.get(a) ?? 1) || (a < b ? -1 : 1));
}

function countSigns({ signs }: Knowledge, states: SignStates): Diagnosis['counts'] {
  const seen = [...states].flatMap(([sign, state]) => (state === 'present' ? (signs[sign]?.tone ?? []) : []));
  const count = (tone: string) => seen.filter((one) => one === tone).length;
  return { good: count('good'), worry: count('worry'), unclear: count('neutral') };
}
