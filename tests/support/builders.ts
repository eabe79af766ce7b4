import { diagnose, type Told } from '@/domain/diagnosis/diagnose';
import type { Diagnosis } from '@/domain/diagnosis/diagnosis';
import type { Knowledge } from '@/domain/diagnosis/knowledge';
import type { Pattern } from '@/domain/diagnosis/pattern';
import type { Observation, Part, Sign, SignState } from '@/domain/diagnosis/sign';
import type { SignId } from '@/knowledge';
import { advice } from '@/knowledge/advice';

/** The advice that ships. */
export { advice };

export const seen = (...ids: readonly SignId[]) => observed('present', ids);
export const ruledOut = (...ids: readonly SignId[]) => observed('absent', ids);
export const notSure = (...ids: readonly SignId[]) => observed('unknown', ids);

export function observed(state: SignState, ids: readonly string[], from = 'a-question'): readonly Observation[] {
  return ids.map((sign) => ({ sign, state, from }));
}

/** The picture drawn with the advice that ships. */
export function pictureOf(observations: readonly Observation[], told: Omit<Told, 'observations'> = {}): Diagnosis {
  return diagnose({ observations, ...told }, advice);
}

export function aSign(part: Part, rest: Partial<Sign> = {}): Sign {
  return {
    statement: 'You did it.',
    denial: 'You did not do it.',
    part,
    who: part === 'reactions' ? 'interviewer' : 'candidate',
    tone: 'worry',
    ...rest,
  };
}

/** A pattern of two signs of one part and one decisive reaction, with a good sign that speaks against it. */
export function aPattern(rest: Partial<Pattern> = {}): Pattern {
  return {
    id: 'long-answers',
    family: 'answers',
    kind: 'competence',
    title: 'Your answers ran long',
    thought: 'What was the answer?',
    severity: 40,
    repair: 60,
    approach: 'amend',
    doubts: { D6: 1 },
    signs: {
      'talked-long': { weight: 2 },
      'lost-thread': { weight: 2 },
      'gave-backstory': { weight: 1 },
      'time-ran-out': { weight: 1 },
      'cut-short': { weight: 3, decisive: true },
    },
    against: { 'asked-for-more': 3 },
    confusions: [],
    repairs: { inTheLetter: 'The short answer.', neverSay: [], letGo: 'The rest.' },
    drill: 'Use a timer.',
    sources: [],
    examples: { raised: [], slip: [], quiet: [] },
    ...rest,
  };
}

/** Advice small enough to reason about in one's head. */
export function someAdvice(rest: Partial<Knowledge> = {}): Knowledge {
  return {
    signs: {
      'talked-long': aSign('answers'),
      'lost-thread': aSign('answers'),
      'gave-backstory': aSign('answers'),
      'time-ran-out': aSign('logistics'),
      'cut-short': aSign('reactions'),
      'asked-for-more': aSign('reactions', { tone: 'good' }),
    },
    patterns: [aPattern()],
    doubts: [{ id: 'D6', title: 'Hard to follow', thought: 'What was the answer?', answeredBy: 'A short letter.' }],
    reactions: [],
    ...rest,
  };
}
