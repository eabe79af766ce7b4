import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { IMPORT_FIELDS, type ImportPreset } from '@/domain/hunt/import/preset';
import { choiceFrom, choiceSearch, explained, mappingOf, readChoice } from '@/features/hunt/import/column-choice';

const preset: ImportPreset = {
  id: 'any',
  title: 'Any table',
  signatures: [],
  columns: { employer: ['company'], 'job-title': ['role'] },
  dropped: [],
  statusWords: { sent: { status: 'applied' } },
  missing: [],
  examples: [],
};
const header = ['Company', 'Role'];
const said = (search: string) => choiceFrom(search);

describe('what was said about the columns', () => {
  test('is suggested by their names until the candidate says otherwise', () => {
    expect(mappingOf(said(''), header, preset)).toEqual(['employer', 'job-title']);
  });

  test('wins over the suggestion', () => {
    expect(mappingOf(said('column=notes&column=ignore'), header, preset)).toEqual(['notes', 'ignore']);
  });

  test.each(['column=notes', 'column=notes&column=ignore&column=link', 'column=notes&column=shoe-size'])(
    'is put aside when it does not fit this table: %s',
    (search) => {
      expect(mappingOf(said(search), header, preset)).toEqual(['employer', 'job-title']);
    },
  );

  test('written into the address and read again is always the same', () => {
    const text = fc.string({ unit: 'grapheme' });
    const choice = fc
      .tuple(fc.array(fc.constantFrom(...IMPORT_FIELDS, 'ignore' as const)), fc.array(fc.tuple(text, text)))
      .map(([column, pairs]) => ({ column, word: pairs.map(([one]) => one), means: pairs.map(([, other]) => other) }));
    fc.assert(
      fc.property(choice, (given) => {
        expect(choiceFrom(choiceSearch(given))).toEqual(given);
      }),
    );
  });

  test('never refuses, whatever stands in the address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('column', 'word', 'means'), fc.anything()), (search) => {
        expect(() => readChoice(search)).not.toThrow();
      }),
    );
  });
});

describe('what was said about words for stages', () => {
  const words = (search: string) => explained(preset, said(search)).statusWords;

  test('explains the word, in whatever letters it is written', () => {
    expect(words('word=%20Trial_Shift&means=interviewing')['trial shift']).toEqual({ status: 'interviewing' });
  });

  test('wins over what the tracker usually means by it', () => {
    expect(words('word=Sent&means=saved').sent).toEqual({ status: 'saved' });
  });

  test('“I don’t know” leaves the word as it was', () => {
    expect(words('word=Trial&means=')).toEqual(preset.statusWords);
  });

  test('one of several that is not known does not shift the others', () => {
    expect(words('word=Trial&means=&word=Talk&means=screening').talk).toEqual({ status: 'screening' });
  });
});
