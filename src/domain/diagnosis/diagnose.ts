import { asVariant } from './as-variant';
import { chooseApproach } from './choose-approach';
import { chooseNextSigns } from './choose-next-signs';
import type { Diagnosis, Finding, VerdictId } from './diagnosis';
import { type Chance, estimateChance, type Format, type HeardBack, type Raised, type Stage } from './estimate-chance';
import { examine } from './examine';
import { gatherSigns, gatherStrengths, type SignStates } from './gather-signs';
import type { Knowledge } from './knowledge';
import type { Pattern, Reaction } from './pattern';
import { BANDS, reachVerdict } from './reach-verdict';
import { shareSigns } from './share-signs';
import type { Observation } from './sign';
import { weighDoubts } from './weigh-doubts';
import { weighReactions } from './weigh-reactions';

/** Raised with every change that may draw another picture from the same answers. */
export const ENGINE_VERSION = 3;

export interface Told {
  readonly observations: readonly Observation[];
  /** Pattern and doubt ids of which the candidate said "This doesn't fit me". */
  readonly disagreements?: readonly string[] | undefined;
  /** Signs that are simply how this candidate is: told, and counted for nothing (evidence.md 9.3). */
  readonly simplyMe?: readonly string[] | undefined;
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
  const { signs, reactions } = knowledge;
  const simplyMe = new Set(told.simplyMe ?? []);
  const counted = told.observations.filter(({ sign }) => !simplyMe.has(sign));
  const observations = [...counted, ...feelingAsSigns(told, reactions)];
  const states = gatherSigns(observations);
  const heardBack = told.heardBack ?? heardBackFrom(knowledge, states);
  const strengths = gatherStrengths(observations);
  const patterns = knowledge.patterns.map((pattern) => asVariant(pattern, states));
  const disagreements = new Set(told.disagreements ?? []);
  const disagreed = setAside(patterns, disagreements);
  const claims = shareSigns(patterns, strengths, disagreed);
  const examined = patterns.map((pattern) => ({
    pattern,
    finding: examine(pattern, { states, signs, claims, strengths, disagreed }),
  }));
  const findings = examined.toSorted(byStrength).map(({ finding }) => finding);
  const raised = examined.filter(({ finding }) => finding.status === 'raised').toSorted(byHarm);
  const mistakes = raised.filter(({ pattern }) => pattern.kind !== 'calibration');
  const calibrations = raised.filter(({ pattern }) => pattern.kind === 'calibration');
  const calming = calibrations.filter(({ finding }) => finding.because.some((sign) => strengths(sign) >= SURE));
  const weighty = raised.filter(({ pattern }) => pattern.kind !== 'calibration' || isBlindSpot(pattern));
  const weighed = weighReactions(reactions, states, strengths, weighty.length > 0);
  const chance = estimateChance(weighty, weighed, told.stage, told.format);
  const verdict = reachVerdict(weighty, calming, chance, heardBack, hintsAtMistake(examined));
  return {
    engineVersion: ENGINE_VERSION,
    verdict,
    chance: decidedChance(heardBack) ?? chance.chance,
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
      heardBack,
    }),
    observations: told.observations,
    leftOut: [...new Set(told.observations.map(({ sign }) => sign))].filter((sign) => simplyMe.has(sign)),
    counts: countSigns(knowledge, states),
  };
}

/** A reading of the story has to be this sure before it may comfort. */
const SURE = 0.8;

/** One mistake is likelier than one that nothing speaks for, only by what the story hints at. */
const hintsAtMistake = (examined: readonly Raised[]) =>
  examined.some(
    ({ finding, pattern }) =>
      pattern.kind !== 'calibration' && finding.hints.length > 0 && finding.probability >= HINTED_FROM,
  );
const HINTED_FROM = 0.13;

/** It felt better than it was: something counted against them that they did not see. */
const isBlindSpot = ({ calibrates }: Pattern) => calibrates === 'the-blind-spot';

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

/** A no outweighs whatever else they said before it. */
function heardBackFrom({ answerSigns = {} }: Knowledge, states: SignStates): HeardBack | undefined {
  const kinds: readonly HeardBack[] = ['rejected', 'yes', 'more'];
  return kinds.find((kind) => answerSigns[kind]?.some((sign) => states.get(sign) === 'present'));
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
