import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeId, readPlaceId } from '@/domain/hunt/place-id';
import { CLOSING_REASONS, STATUSES } from '@/domain/hunt/stages';

const aPlace = fc
  .record(
    {
      status: fc.constantFrom(...STATUSES),
      stageId: fc.uuid(),
      closingReason: fc.constantFrom(...CLOSING_REASONS),
    },
    { requiredKeys: ['status'] },
  )
  .map(({ closingReason, ...place }) => ({
    ...place,
    ...(place.status === 'closed' && closingReason !== undefined ? { closingReason } : {}),
  }));

describe('a place in a form', () => {
  test('every place is read back as it was written', () => {
    fc.assert(
      fc.property(aPlace, (place) => {
        expect(readPlaceId(placeId(place))).toEqual(place);
      }),
    );
  });

  test.each(['', 'hired', 'applied::rejected', 'closed::bored', 'closed::rejected:more'])('%j is no place', (text) => {
    expect(readPlaceId(text)).toBeUndefined();
  });

  test('any other text is answered, never thrown at', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readPlaceId(text)).not.toThrow();
      }),
    );
  });
});
