import { expect, test } from 'vitest';
import { gatherSigns } from '@/domain/diagnosis/gather-signs';
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
