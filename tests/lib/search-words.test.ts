import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rankBySearch, searchable, searchWords } from '@/lib/search-words';

const list = [
  { text: 'Add a job', also: 'new vacancy' },
  { text: 'Job hunt as a table', also: 'rows spreadsheet' },
  { text: 'Import jobs', also: 'spreadsheet upload' },
  { text: 'Settings', also: 'theme dark' },
];
const found = (search: string) => rankBySearch(list, search).map(({ text }) => text);

describe('a search through what there is to do', () => {
  test('puts a name that begins with it before one that has it further on', () => {
    expect(found('job')).toEqual(['Job hunt as a table', 'Add a job', 'Import jobs']);
  });

  test('finds by another word for the same thing, after what is called so', () => {
    expect(found('spread')).toEqual(['Job hunt as a table', 'Import jobs']);
    expect(found('dark')).toEqual(['Settings']);
  });

  test('does not mind the order of the words, capitals or accents', () => {
    expect(found('TÁBLE job')).toEqual(['Job hunt as a table']);
  });

  test('wants every word', () => {
    expect(found('job dark')).toEqual([]);
  });

  test('is answered by everything, in its order, when nothing was asked', () => {
    expect(rankBySearch(list, '   ')).toEqual(list);
  });

  test('always finds what is asked for by its own name, and first', () => {
    const names = fc.string({ minLength: 1 }).filter((text) => searchWords(text).length > 0);
    fc.assert(
      fc.property(names, fc.array(names), (wanted, others) => {
        const items = [...others, wanted].map((text) => ({ text }));
        const [first] = rankBySearch(items, wanted);
        expect(searchable(first?.text ?? '').startsWith(searchable(wanted))).toBe(true);
      }),
    );
  });

  test('never invents, and never names anything twice', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), fc.string(), (texts, search) => {
        const items = texts.map((text) => ({ text }));
        const ranked = rankBySearch(items, search);
        expect(new Set(ranked).size).toBe(ranked.length);
        expect(ranked.every((item) => items.includes(item))).toBe(true);
      }),
    );
  });
});
