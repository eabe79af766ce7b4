import { describe, expect, test } from 'vitest';
import { gatherSigns, gatherStrengths } from '@/domain/diagnosis/gather-signs';
import type { Observation } from '@/domain/diagnosis/sign';
import { observed } from '@/../tests/support/builders';

const stateOf = (...observations: Parameters<typeof gatherSigns>[0][]) =>
  gatherSigns(observations.flat()).get('talked-long');

test('a sign that nobody spoke of is not in the picture', () => {
  expect(stateOf()).toBeUndefined();
});

test('what was ticked outweighs “none of these” on another page', () => {
  expect(stateOf(observed('absent', ['talked-long']), observed('present', ['talked-long']))).toBe('present');
});

test('what was ticked outweighs what the story seems to say', () => {
  expect(stateOf(observed('present', ['talked-long'], 'story'), observed('absent', ['talked-long']))).toBe('absent');
});

test('where the answer was “not sure”, the story speaks', () => {
  expect(stateOf(observed('unknown', ['talked-long']), observed('absent', ['talked-long'], 'story'))).toBe('absent');
});

describe('a phrase of the story', () => {
  const read = (strength: number): Observation => ({ sign: 'talked-long', state: 'present', from: 'story', strength });

  test('counts as seen when it is surer than not', () => {
    expect(gatherSigns([read(0.8)]).get('talked-long')).toBe('present');
  });

  test('settles nothing when it only hints', () => {
    expect(gatherSigns([read(0.3)]).has('talked-long')).toBe(false);
  });

  test('weighs as much as it is sure', () => {
    expect(gatherStrengths([read(0.3)])('talked-long')).toBe(0.3);
    expect(gatherStrengths([read(0.3), read(0.6)])('talked-long')).toBe(0.6);
  });

  test('weighs fully once it was ticked, and nothing once it was ruled out', () => {
    expect(gatherStrengths([read(0.3), ...observed('present', ['talked-long'])])('talked-long')).toBe(1);
    expect(gatherStrengths([read(0.9), ...observed('absent', ['talked-long'])])('talked-long')).toBe(0);
  });
});
