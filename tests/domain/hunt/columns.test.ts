import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnsFor, type OwnStage, placeValue, readPlace } from '@/domain/hunt/columns';
import { CLOSING_REASONS, STATUSES } from '@/domain/hunt/stages';

const trial: OwnStage = { id: 's1', status: 'interviewing', label: 'Trial shift' };
const stages = fc.uniqueArray(fc.record({ id: fc.uuid(), status: fc.constantFrom(...STATUSES), label: fc.string() }), {
  selector: ({ id }) => id,
  maxLength: 20,
});

describe('the columns of the board', () => {
  test('follow a hunt from the first ad to its end', () => {
    expect(columnsFor([]).map(({ id }) => id)).toEqual([...STATUSES]);
  });

  test('a stage of the candidate’s own stands right after the usual one it belongs to', () => {
    const ids = columnsFor([trial]).map(({ id }) => id);
    expect(ids[ids.indexOf('interviewing') + 1]).toBe('s1');
  });

  test('several of them keep the order the candidate gave them', () => {
    const visit: OwnStage = { id: 's0', status: 'interviewing', label: 'Visit' };
    expect(columnsFor([trial, visit]).filter(({ label }) => label !== undefined)).toMatchObject([
      { label: 'Trial shift' },
      { label: 'Visit' },
    ]);
  });

  test('a job in such a stage still counts as one of the usual', () => {
    expect(columnsFor([trial]).find(({ id }) => id === 's1')?.place).toEqual({ status: 'interviewing', stageId: 's1' });
  });
});

describe('a column as a form sends it', () => {
  test('is always read as the place it stands for', () => {
    fc.assert(
      fc.property(stages, (own) => {
        for (const { id, place } of columnsFor(own)) {
          expect(placeValue(place)).toBe(id);
          expect(readPlace(id, own)).toEqual(place);
        }
      }),
    );
  });

  test.each(CLOSING_REASONS)('closed keeps its reason: %s', (closingReason) => {
    const place = { status: 'closed', closingReason } as const;
    expect(readPlace(placeValue(place), [])).toEqual(place);
  });

  test.each(['', 's1', 'hired', 'closed:', 'closed:bored', 'APPLIED', '__proto__'])(
    '“%s” is nobody’s column',
    (value) => {
      expect(readPlace(value, [])).toBeUndefined();
    },
  );
});
