import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedText } from '@/features/follow-up/marked-text';

test('the words of a remark stand apart from the rest', () => {
  expect(markedText('I am so sorry.', [{ start: 5, end: 13 }])).toEqual([
    { text: 'I am ' },
    { text: 'so sorry', remark: 0 },
    { text: '.' },
  ]);
});

test('where two remarks overlap, the second goes on from where the first ends', () => {
  expect(
    markedText('abcdef', [
      { start: 0, end: 4 },
      { start: 2, end: 6 },
    ]),
  ).toEqual([
    { text: 'abcd', remark: 0 },
    { text: 'ef', remark: 1 },
  ]);
});

test('a gap to fill is marked, too', () => {
  expect(markedText('I have [one result].', [])).toEqual([
    { text: 'I have ' },
    { text: '[one result]', isBlank: true },
    { text: '.' },
  ]);
});

test('the stretches joined are always the letter', () => {
  const place = fc.record({ start: fc.nat(60), end: fc.nat(60) });
  fc.assert(
    fc.property(fc.string({ maxLength: 50 }), fc.array(place, { maxLength: 6 }), (text, places) => {
      const inOrder = places.toSorted((a, b) => a.start - b.start);
      expect(
        markedText(text, inOrder)
          .map((passage) => passage.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
