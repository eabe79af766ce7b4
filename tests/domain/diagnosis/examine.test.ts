import { describe, expect, test } from 'vitest';
import type { Finding } from '@/domain/diagnosis/diagnosis';
import { examine } from '@/domain/diagnosis/examine';
import { gatherSigns, gatherStrengths } from '@/domain/diagnosis/gather-signs';
import { shareSigns } from '@/domain/diagnosis/share-signs';
import type { Observation } from '@/domain/diagnosis/sign';
import { aPattern, observed, someAdvice } from '@/../tests/support/builders';

function findingOn(observations: readonly Observation[], disagreements: readonly string[] = []): Finding {
  const { signs, patterns } = someAdvice();
  const states = gatherSigns(observations);
  const strengths = gatherStrengths(observations);
  const disagreed = new Set(disagreements);
  const claims = shareSigns(patterns, strengths, disagreed);
  return examine(patterns[0]!, { states, signs, strengths, claims, disagreed });
}

const present = (...ids: readonly string[]) => observed('present', ids);

describe('a pattern is raised', () => {
  test('by three signs, also of one part of the interview', () => {
    expect(findingOn(present('talked-long', 'lost-thread', 'gave-backstory')).status).toBe('raised');
  });

  test('by two signs from different parts of the interview', () => {
    expect(findingOn(present('talked-long', 'time-ran-out')).status).toBe('raised');
  });

  test('by one decisive sign', () => {
    expect(findingOn(present('cut-short')).status).toBe('raised');
  });
});

describe('a pattern is not raised', () => {
  test('by a lone sign: that is probably a slip', () => {
    expect(findingOn(present('talked-long')).status).toBe('slip');
  });

  test('when more speaks against it than for it', () => {
    expect(findingOn(present('talked-long', 'time-ran-out', 'asked-for-more')).status).toBe('quiet');
  });

  test('when the candidate said that it does not fit', () => {
    expect(findingOn(present('talked-long', 'cut-short'), ['long-answers'])).toMatchObject({
      status: 'quiet',
      disagreed: true,
      probability: 0,
    });
  });

  test('when nothing was seen', () => {
    expect(findingOn([]).status).toBe('quiet');
  });
});

describe('it cannot be told', () => {
  test('when a sign the candidate was not sure of would raise it', () => {
    expect(findingOn([...present('talked-long'), ...observed('unknown', ['time-ran-out'])]).status).toBe('cannot-tell');
  });

  test('when two signs of one part were seen and others were never asked about', () => {
    expect(findingOn(present('talked-long', 'lost-thread')).status).toBe('cannot-tell');
  });

  test('no longer when every other sign was ruled out', () => {
    const rest = observed('absent', ['gave-backstory', 'time-ran-out', 'cut-short']);
    expect(findingOn([...present('talked-long', 'lost-thread'), ...rest]).status).toBe('quiet');
  });
});

test('reasons for and against come strongest first, and unsure answers lead the unknown', () => {
  const finding = findingOn([
    ...present('gave-backstory', 'talked-long', 'asked-for-more'),
    ...observed('absent', ['time-ran-out']),
    ...observed('unknown', ['lost-thread']),
  ]);
  expect(finding.because).toEqual(['talked-long', 'gave-backstory']);
  expect(finding.against).toEqual(['asked-for-more', 'time-ran-out']);
  expect(finding.unknown).toEqual(['lost-thread', 'cut-short']);
});

test('a second sign from another part makes it likelier than a second sign from the same part', () => {
  const samePart = findingOn(present('talked-long', 'gave-backstory')).probability;
  expect(findingOn(present('talked-long', 'time-ran-out')).probability).toBeGreaterThan(samePart);
});

describe('two patterns that share a sign explain each other away', () => {
  const signs = { ...someAdvice().signs };
  const rival = aPattern({
    id: 'rival',
    signs: { 'cut-short': { weight: 1 }, 'time-ran-out': { weight: 1 } },
    against: {},
  });
  const examineRival = (disagreements: readonly string[]) => {
    const patterns = [aPattern(), rival];
    const observations = present('talked-long', 'lost-thread', 'cut-short');
    const states = gatherSigns(observations);
    const strengths = gatherStrengths(observations);
    const disagreed = new Set(disagreements);
    const claims = shareSigns(patterns, strengths, disagreed);
    return examine(rival, { states, signs, strengths, claims, disagreed });
  };

  test('the weaker one keeps only a part of the shared sign', () => {
    expect(examineRival([]).probability).toBeLessThan(examineRival(['long-answers']).probability);
  });
});
