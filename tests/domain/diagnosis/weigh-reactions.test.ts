import { describe, expect, test } from 'vitest';
import { gatherSigns, gatherStrengths } from '@/domain/diagnosis/gather-signs';
import { weighReactions } from '@/domain/diagnosis/weigh-reactions';
import { reactions, type SignId } from '@/knowledge';
import { seen } from '@/../tests/support/builders';

const weigh = (supported: boolean, ...ids: readonly SignId[]) =>
  weighReactions(reactions, gatherSigns(seen(...ids)), gatherStrengths(seen(...ids)), supported);
const reasonFor = (sign: SignId, weighed: ReturnType<typeof weigh>) =>
  weighed.findings.find((finding) => finding.sign === sign)?.reason;

test('a frown, notes and “we will be in touch” are reported as meaningless', () => {
  const weighed = weigh(true, 'frowned', 'took-many-notes', 'said-in-touch');
  expect(weighed.findings.map(({ reason }) => reason)).toEqual(['meaningless', 'meaningless', 'meaningless']);
  expect(weighed.facts).toEqual([]);
});

test('of an early end and no time for questions only the stronger counts', () => {
  const weighed = weigh(false, 'ended-early', 'no-time-for-questions');
  expect(weighed.facts.map(({ sign }) => sign)).toEqual(['ended-early']);
  expect(reasonFor('no-time-for-questions', weighed)).toBe('correlated');
});

test('two reactions of different groups both count', () => {
  expect(weigh(false, 'ended-early', 'voiced-objection').facts.map(({ sign }) => sign)).toEqual([
    'ended-early',
    'voiced-objection',
  ]);
});

describe('a bad feeling', () => {
  test('is left out when nothing bad happened', () => {
    const weighed = weigh(false, 'felt-it-went-badly', 'smiled');
    expect(weighed.feeling).toBeUndefined();
    expect(reasonFor('felt-it-went-badly', weighed)).toBe('feeling-alone');
  });

  test('counts beside something they did', () => {
    expect(weigh(false, 'felt-it-went-badly', 'turned-cooler').feeling?.amount).toBeCloseTo(Math.log(0.5), 9);
  });

  test('counts for less when it comes after every interview', () => {
    expect(weigh(true, 'felt-it-went-badly', 'usually-feels-so').feeling).toEqual({
      sign: 'usually-feels-so',
      amount: Math.log(0.75),
    });
  });

  test('that always comes says nothing on a day when it did not come', () => {
    expect(weigh(true, 'usually-feels-so').feeling).toBeUndefined();
  });
});
