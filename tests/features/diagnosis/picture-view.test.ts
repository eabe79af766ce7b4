import { expect, test } from 'vitest';
import { aPicture, ticked } from './a-picture';

test('one sign is one slip, however many patterns it might belong to', () => {
  const { slips } = aPicture(ticked('looked-away')).view;
  expect(slips.map(({ reasons }) => reasons.map(({ sign }) => sign))).toEqual([['looked-away']]);
});

test('a smile is not named among what went well: it has its place with what tells little', () => {
  const { wentWell, ignored } = aPicture(ticked('smiled', 'specific-praise')).view;
  expect(wentWell.map(({ sign }) => sign)).toEqual(['specific-praise']);
  expect(ignored).toHaveLength(1);
});
