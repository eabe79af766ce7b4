import { describe, expect, test } from 'vitest';
import { pictureOf, ruledOut, seen } from '@/../tests/support/builders';

const doubtOf = (id: string, ...told: Parameters<typeof pictureOf>) =>
  pictureOf(...told).doubts.find(({ doubt }) => doubt === id);

describe('a doubt is raised', () => {
  test('by one pattern that mainly feeds it', () => {
    expect(doubtOf('D3', seen('reason-for-every-exit', 'reasons-all-differ'))).toMatchObject({
      status: 'raised',
      patterns: ['explained-every-exit'],
    });
  });

  test('by two patterns, and comes before one that a single pattern raises', () => {
    const { doubts } = pictureOf(
      seen('did-not-know-what-they-do', 'asked-interest-again', 'sounded-flat', 'late-without-word'),
    );
    expect(doubts[0]?.doubt).toBe('D2');
    expect(doubts[0]?.patterns).toHaveLength(2);
  });
});

test('a pattern that feeds a doubt by a fifth leaves it possible, not raised', () => {
  expect(
    doubtOf('D8', seen('did-not-know-what-they-do', 'knew-very-little', 'missed-the-duties'))?.status ?? 'none',
  ).not.toBe('raised');
});

describe('the strength of a doubt is a word with a count', () => {
  test('three signs and most of what was looked at are strong signs', () => {
    expect(doubtOf('D3', seen('reason-for-every-exit', 'reasons-all-differ', 'asked-five-years'))?.strength).toEqual({
      word: 'strong',
      seen: 3,
      of: 3,
    });
  });

  test('one decisive sign is a hint, and what was ruled out is counted', () => {
    const observations = [...seen('reason-for-every-exit'), ...ruledOut('asked-how-long-you-would-stay')];
    expect(doubtOf('D3', observations)?.strength).toEqual({ word: 'hint', seen: 1, of: 2 });
  });

  test('two signs are some signs', () => {
    expect(doubtOf('D3', seen('reason-for-every-exit', 'asked-five-years'))?.strength.word).toBe('some');
  });
});

describe('disagreeing', () => {
  const observations = seen('reason-for-every-exit', 'reasons-all-differ', 'late-without-word');

  test('with a doubt folds it to the end and sets its pattern aside', () => {
    const picture = pictureOf(observations, { disagreements: ['D3'] });
    expect(picture.doubts.at(-1)).toMatchObject({ doubt: 'D3', disagreed: true, status: 'possible' });
    expect(picture.findings.find(({ pattern }) => pattern === 'explained-every-exit')).toMatchObject({
      disagreed: true,
    });
    expect(picture.doubts[0]?.doubt).toBe('D8');
  });

  test('with the pattern under it takes the doubt away', () => {
    expect(doubtOf('D3', observations, { disagreements: ['explained-every-exit'] })).toBeUndefined();
  });

  test('with a doubt keeps it down even when two patterns that mainly feed others would raise it', () => {
    const smallFeeders = seen(
      'answer-came-later',
      'said-nothing-came',
      'answered-as-if-known',
      'felt-caught',
      'came-back-to-gap',
    );
    expect(doubtOf('D1', smallFeeders)?.status).toBe('raised');
    expect(doubtOf('D1', smallFeeders, { disagreements: ['D1'] })).toMatchObject({
      status: 'possible',
      disagreed: true,
    });
  });
});
