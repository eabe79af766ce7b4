import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { huntSearch, isFiltered, readHuntView, SORTS } from '@/domain/hunt/hunt-view';
import { CLOSING_REASONS, STATUSES } from '@/domain/hunt/stages';

/** The address as a page gets it: a name that comes several times is a list. */
function searchOf(text: string): Record<string, string | string[]> {
  const params = new URLSearchParams(text);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const all = params.getAll(name);
      return [name, all.length === 1 ? all[0]! : all];
    }),
  );
}

const few = <Of>(values: fc.Arbitrary<Of>) => fc.oneof(values, fc.array(values, { maxLength: 3 }));
const words = fc.string({ unit: 'grapheme', maxLength: 130 });
const anySearch = fc.record(
  {
    view: fc.constantFrom('board', 'table', 'list'),
    status: few(fc.constantFrom<string>(...STATUSES, 'hired')),
    reason: few(fc.constantFrom<string>(...CLOSING_REASONS, 'bored')),
    stage: few(fc.constantFrom('', 's1', 's2')),
    waiting: fc.constantFrom('them', 'you', 'nobody'),
    letter: fc.constantFrom('yes', 'no', 'perhaps'),
    archived: fc.constantFrom('yes', 'no'),
    q: few(words),
    sort: fc.constantFrom<string>(...SORTS, 'salary'),
    direction: fc.constantFrom('ascending', 'descending', 'sideways'),
    page: fc.constantFrom('1', '2', '0', '-3', '1.5', 'last', '99999999'),
    column: few(fc.constantFrom('applied', '')),
    show: fc.constantFrom('saved', ''),
  },
  { requiredKeys: [] },
);

describe('an address of the job hunt', () => {
  test('never refuses, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), few(fc.string())), (search) => {
        expect(readHuntView(search).page).toBeGreaterThan(0);
      }),
    );
  });

  test('written and read again is always the same view', () => {
    fc.assert(
      fc.property(anySearch, (search) => {
        const view = readHuntView(search);
        expect(readHuntView(searchOf(huntSearch(view, { page: view.page })))).toEqual(view);
      }),
    );
  });

  test('is short: what is so anyway is not in it', () => {
    expect(huntSearch(readHuntView({}))).toBe('');
    expect(huntSearch(readHuntView({ view: 'board', sort: 'moved', direction: 'descending', page: '1' }))).toBe('');
  });

  test('a stage it does not know is as if it were not there', () => {
    expect(readHuntView({ status: ['applied', 'hired'] }).status).toEqual(['applied']);
  });

  test('a search that is very long is cut between two characters', () => {
    expect(readHuntView({ q: `${'a'.repeat(99)}🙂 nurse` }).q).toBe(`${'a'.repeat(99)}🙂`);
  });
});

describe('a change of the view', () => {
  const onPage3 = readHuntView({ view: 'table', sort: 'title', page: '3' });

  test('begins at its first page', () => {
    expect(huntSearch(onPage3, { status: ['offer'] })).toBe('?view=table&status=offer&sort=title');
  });

  test('of the page alone keeps everything else', () => {
    expect(huntSearch(onPage3, { page: 4 })).toBe('?view=table&sort=title&page=4');
  });

  test('to another sort takes the order that this one is read in', () => {
    const turned = readHuntView({ sort: 'title', direction: 'descending' });
    expect(readHuntView(searchOf(huntSearch(turned, { sort: 'employer' }))).direction).toBe('ascending');
    expect(readHuntView(searchOf(huntSearch(turned, { sort: 'added' }))).direction).toBe('descending');
  });
});

test.each([
  [{}, false],
  [{ view: 'table', sort: 'title', page: '2', column: 'applied' }, false],
  [{ q: '  ' }, false],
  [{ stage: '' }, false],
  [{ q: 'acme' }, true],
  [{ archived: 'yes' }, true],
  [{ reason: 'ghosted' }, true],
])('%j narrows the view: %s', (search, narrows) => {
  expect(isFiltered(readHuntView(search))).toBe(narrows);
});
