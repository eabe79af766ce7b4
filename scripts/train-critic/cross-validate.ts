import { parseConcepts } from '@/domain/follow-up/critic/concepts';
import { type CriticModel, type PackedCritic, unpackCritic } from '@/domain/follow-up/critic/model';
import type { Example } from './examples';
import { judge, learn, type Learnt, type LearnOptions, type Lesson, lessonsOf } from './learn';
import { everyFrom, type From, type Judged } from './measure';
import { packRows } from './pack';

/** A weight below this changes no judgement that anybody would notice. */
export const WEAKEST = 0.08;
export const OPTIONS: LearnOptions = {
  least: 2,
  epochs: 8,
  rate: 4,
  near: 1,
  marked: 0.5,
  copies: 4,
  gaps: 0.5,
  models: 6,
};
const FOLDS = 6;

/** One part of the examples, and what was learnt from all the others. */
export interface Fold {
  readonly examples: readonly Example[];
  readonly lessons: readonly (readonly Lesson[])[];
  readonly learnt: Learnt;
}

/** Neighbours were written in one breath, so whole blocks of them are held out together. */
export function foldsOf(examples: readonly Example[], concepts: string, options = OPTIONS): readonly Fold[] {
  const lexicon = { concepts: parseConcepts(concepts) };
  const lessons = examples.map((example) => lessonsOf(example, lexicon, options));
  const blocks = [...new Set(examples.map(({ block }) => block))];
  const places = examples.map(({ block }) => blocks.indexOf(block) % FOLDS);
  const pick = <T>(items: readonly T[], isWanted: (fold: number) => boolean) =>
    items.filter((_, at) => isWanted(places[at] ?? 0));
  return Array.from({ length: FOLDS }, (_, fold) => ({
    examples: pick(examples, (one) => one === fold),
    lessons: pick(lessons, (one) => one === fold),
    learnt: learn(
      pick(lessons, (one) => one !== fold),
      options,
    ),
  }));
}

export const judgeFold = ({ examples, lessons, learnt }: Fold): readonly Judged[] =>
  examples.map((example, at) => ({ example, probabilities: judge(lessons[at]?.[0]?.features ?? [], learnt) }));

export const packed = (learnt: Learnt, concepts: string, from: From, fingerprint: string): PackedCritic => ({
  fingerprint,
  concepts,
  ...packRows(learnt, WEAKEST),
  from,
});

export const modelOf = (learnt: Learnt, concepts: string, from: From = everyFrom(0.3)): CriticModel =>
  unpackCritic(packed(learnt, concepts, from, ''));
