import type { Approach, ApproachReason } from './diagnosis';
import type { HeardBack, Raised } from './estimate-chance';
import type { SignStates } from './gather-signs';
import type { ApproachId } from './pattern';
import type { Sign } from './sign';

export interface Situation {
  /** Raised mistakes and circumstances, the one that would decide most first. */
  readonly mistakes: readonly Raised[];
  readonly calibrations: readonly Raised[];
  readonly states: SignStates;
  readonly signs: Readonly<Record<string, Sign>>;
  /** Something they did or said moved the odds down. */
  readonly reacted: boolean;
  /** They want more, or nothing but the feeling says that it went badly. */
  readonly wentFine: boolean;
  readonly heardBack: HeardBack | undefined;
}

/** Under this, fewer than one in four interviewers would decide on it: not material to the job (evidence.md 4.1, M). */
const MATERIAL_FROM = 25;

const REASON: Readonly<Record<ApproachId, ApproachReason>> = {
  clean: 'not-material',
  amend: 'noticed-and-material-answer',
  own: 'noticed-and-material-conduct',
  explain: 'facts-to-explain',
  reschedule: 'external-event',
  revive: 'already-rejected',
  none: 'interviewer-at-fault',
};

/** What comes closest when no other finding suggests a second way. */
const NEAREST: Readonly<Record<ApproachId, ApproachId>> = {
  clean: 'none',
  amend: 'clean',
  own: 'amend',
  explain: 'clean',
  reschedule: 'amend',
  revive: 'none',
  none: 'clean',
};

/**
 * The gate before any letter (evidence.md 4.1), asked in its order: was it decided, was it theirs, was something untrue, did they
 * notice, does it matter, and which kind of repair does it take. An apology for what nobody noticed creates the doubt (C10, C11, C39).
 */
export function chooseApproach(situation: Situation): Approach {
  return decided(situation) ?? theirs(situation) ?? untrue(situation) ?? repair(situation);
}

function decided(situation: Situation): Approach | undefined {
  if (situation.heardBack !== 'rejected') return undefined;
  // A gracious letter to somebody who treated them badly is not the first thing to advise.
  if (isTheirs(situation))
    return { chosen: 'none', runnerUp: 'revive', because: ['interviewer-at-fault', 'already-rejected'] };
  return { chosen: 'revive', runnerUp: 'none', because: ['already-rejected'] };
}

function theirs(situation: Situation): Approach | undefined {
  if (!isTheirs(situation)) return undefined;
  return { chosen: 'clean', runnerUp: 'none', because: ['interviewer-at-fault'] };
}

function isTheirs({ mistakes, calibrations }: Situation): boolean {
  const likeliest = Math.max(0, ...mistakes.map(({ finding }) => finding.probability));
  return calibrations.some(
    ({ finding, pattern }) => pattern.calibrates === 'their-conduct' && finding.probability >= likeliest,
  );
}

/** Corrected in full before anything is asked. Where the pattern would take papers for a mix-up, silence is the second choice. */
function untrue({ mistakes, states }: Situation): Approach | undefined {
  const fault = mistakes.find(({ pattern }) => pattern.trueFault?.some((sign) => states.get(sign) === 'present'));
  if (fault === undefined) return undefined;
  return {
    chosen: 'own',
    runnerUp: fault.pattern.approach === 'own' ? 'amend' : 'none',
    because: ['integrity-true-fault'],
  };
}

function repair(situation: Situation): Approach {
  const { mistakes, calibrations, wentFine } = situation;
  if (mistakes.length === 0 && calibrations.some(({ pattern }) => pattern.calibrates === 'the-blind-spot'))
    return { chosen: 'amend', runnerUp: 'clean', because: ['felt-better-than-it-was'] };
  if (mistakes.length === 0) return plainThanks([withoutMistake(situation)], []);
  const noticed = mistakes.filter((raised) => wasNoticed(raised, situation));
  const material = noticed.filter((raised) => isMaterial(raised, situation));
  const lead = material[0];
  if (wentFine) return plainThanks(['no-sign-it-went-badly'], mistakes);
  if (noticed.length === 0) return plainThanks(['not-noticed'], mistakes);
  if (lead === undefined) return plainThanks(['not-material'], mistakes);
  const chosen = lead.pattern.approach;
  return { chosen, runnerUp: otherThan(chosen, material) ?? NEAREST[chosen], because: [REASON[chosen]] };
}

function withoutMistake({ calibrations, wentFine, reacted }: Situation): ApproachReason {
  if (wentFine || calibrations.length > 0) return 'no-sign-it-went-badly';
  return reacted ? 'not-noticed' : 'nothing-known';
}

function plainThanks(because: readonly ApproachReason[], mistakes: readonly Raised[]): Approach {
  return { chosen: 'clean', runnerUp: otherThan('clean', mistakes) ?? NEAREST.clean, because };
}

function otherThan(chosen: ApproachId, mistakes: readonly Raised[]): ApproachId | undefined {
  return mistakes.map(({ pattern }) => pattern.approach).find((approach) => approach !== chosen);
}

/** They showed it, or it is of a kind that nobody misses: a decisive sign. */
function wasNoticed({ finding, pattern }: Raised, { signs, reacted }: Situation): boolean {
  const shown = finding.because.some(
    (sign) => signs[sign]?.who === 'interviewer' || pattern.signs[sign]?.decisive === true,
  );
  return shown || reacted;
}

function isMaterial({ pattern }: Raised, { states }: Situation): boolean {
  const ruledOut = pattern.mattersWhen !== undefined && states.get(pattern.mattersWhen) === 'absent';
  return pattern.severity >= MATERIAL_FROM && !ruledOut;
}
