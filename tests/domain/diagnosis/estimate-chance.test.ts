import { describe, expect, test } from 'vitest';
import type { Finding } from '@/domain/diagnosis/diagnosis';
import { estimateChance } from '@/domain/diagnosis/estimate-chance';
import type { WeighedReactions } from '@/domain/diagnosis/weigh-reactions';
import { aPattern } from '@/../tests/support/builders';

const nothing: WeighedReactions = { findings: [], facts: [], feeling: undefined };
const reactedBy = (sign: string, likelihoodRatio: number): WeighedReactions => ({
  ...nothing,
  facts: [{ sign, amount: Math.log(likelihoodRatio) }],
});

function raised(severity: number, because: readonly string[]) {
  const finding: Finding = {
    pattern: 'long-answers',
    status: 'raised',
    probability: 1,
    because,
    hints: [],
    against: [],
    unknown: [],
    disagreed: false,
  };
  return { finding, pattern: aPattern({ severity }) };
}

test('before anything is known, about one interview in three leads on', () => {
  expect(estimateChance([], nothing, undefined, undefined).chance).toBeCloseTo(0.35, 9);
});

test('a first talk by phone leads on a little more often', () => {
  expect(estimateChance([], nothing, 'first', 'phone').chance).toBeCloseTo(0.4, 9);
});

test('a certain pattern that half of all interviewers would decide on halves the odds', () => {
  expect(estimateChance([raised(50, ['talked-long'])], nothing, 'first', 'video').chance).toBeCloseTo(0.2121, 4);
});

describe('a reaction that is a reason for a pattern', () => {
  test('stands for both when it weighs more', () => {
    const { pulls } = estimateChance([raised(20, ['cut-short'])], reactedBy('cut-short', 0.4), undefined, undefined);
    expect(pulls).toEqual([{ sign: 'cut-short', amount: Math.log(0.4) }]);
  });

  test('is covered by the pattern when that weighs more', () => {
    const { pulls } = estimateChance([raised(70, ['cut-short'])], reactedBy('cut-short', 0.7), undefined, undefined);
    expect(pulls).toHaveLength(1);
    expect(pulls[0]?.amount).toBeCloseTo(Math.log(0.3), 9);
  });
});

test('however much was seen, the odds move by e² at most', () => {
  const chance = estimateChance(
    [raised(90, ['a']), raised(90, ['b'])],
    reactedBy('c', 0.1),
    undefined,
    undefined,
  ).chance;
  expect(chance).toBeCloseTo(0.0679, 4);
});
