import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answeringSentence } from '@/features/follow-up/editor/answering-sentence';
import { namedFindings } from '@/features/follow-up/editor/findings';
import { isWorthSaying } from '@/features/follow-up/editor/grammar';
import { isAside, nothingAside, readAside } from '@/features/follow-up/editor/put-aside';
import { shorterOf } from '@/features/follow-up/editor/shorter';
import { wordDiff } from '@/features/follow-up/editor/word-diff';

describe('what changed', () => {
  test('is told word by word', () => {
    expect(wordDiff('My answer ran long.', 'My answer was long.')).toEqual([
      { kind: 'same', text: 'My answer ' },
      { kind: 'taken-out', text: 'ran' },
      { kind: 'added', text: 'was' },
      { kind: 'same', text: ' long.' },
    ]);
  });

  test('both texts can be read out of it', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 30 }), fc.lorem({ maxCount: 30 }), (before, after) => {
        const changes = wordDiff(before, after);
        const without = (kind: string) =>
          changes
            .filter((one) => one.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('taken-out')]).toEqual([before, after]);
      }),
    );
  });
});

describe('the next shorter way', () => {
  const ways = ['Thank you for your time on Tuesday.', 'Thank you for Tuesday.', 'Thank you.'];

  test('is the longest of the composer’s that are shorter', () => {
    expect(shorterOf(ways[0]!, 'thanks', ways, false)).toEqual({ text: ways[1], isWay: true });
  });

  test('is the passage without its last sentence, where that is one to spare', () => {
    expect(shorterOf('I planned 3 halls. I led 4 people.', 'evidence', [], true)).toEqual({
      text: 'I planned 3 halls.',
      isWay: false,
    });
  });

  test('is nothing where every sentence is needed', () => {
    expect(shorterOf('My answer ran long. I am sorry.', 'own', [], true)).toBeUndefined();
    expect(shorterOf('Thank you.', 'thanks', ways, false)).toBeUndefined();
  });
});

describe('the sentence that answers a doubt', () => {
  const evidence =
    'The shorter answer is this. I planned the berths of 40 ships a month. I also led a team of four there.';

  test('speaks to it', () => {
    expect(answeringSentence([{ move: 'evidence', text: evidence }], '\\bteam\\b')).toBe(
      'I also led a team of four there.',
    );
  });

  test('else names a number', () => {
    expect(answeringSentence([{ move: 'evidence', text: evidence }], '\\bdegree\\b')).toBe(
      'I planned the berths of 40 ships a month.',
    );
  });

  test('is never a gap, nor thanks', () => {
    expect(
      answeringSentence(
        [
          { move: 'thanks', text: 'Thank you for the time that you took on Tuesday.' },
          { move: 'evidence', text: 'In that job I reached [one result you are proud of].' },
        ],
        'job|time',
      ),
    ).toBeUndefined();
  });
});

describe('spelling', () => {
  const text = 'Dear Okafor, [becuase of this] I wrote Lindqvist’s paper.';
  const finding = (words: string, kind = 'Spelling') => ({
    kind,
    start: text.indexOf(words),
    end: text.indexOf(words) + words.length,
  });

  test('names are in no dictionary, and a gap is no word', () => {
    const names = ['Okafor', 'Lindqvist'];
    expect(isWorthSaying(finding('Okafor'), text, names)).toBe(false);
    expect(isWorthSaying(finding('Lindqvist’s'), text, names)).toBe(false);
    expect(isWorthSaying(finding('becuase'), text, names)).toBe(false);
    expect(isWorthSaying(finding('wrote', 'Style'), text, names)).toBe(false);
    expect(isWorthSaying(finding('paper'), text, names)).toBe(true);
  });
});

describe('findings', () => {
  const found = {
    rule: 'r',
    kind: 'sorry',
    label: 'Too much sorry',
    message: '',
    instead: undefined,
    suggestions: [],
  } as const;

  test('the same words twice are two, in the order of the text', () => {
    const text = 'sorry and sorry';
    const named = namedFindings(text, [
      { ...found, start: 10, end: 15 },
      { ...found, start: 0, end: 5 },
    ]);
    expect(named.map(({ key, start }) => [key, start])).toEqual([
      ['r sorry 1', 0],
      ['r sorry 2', 10],
    ]);
  });

  test('are put aside by their words or by their kind', () => {
    const one = { rule: 'r', quote: 'sorry', label: 'Too much sorry' };
    expect(isAside({ kept: [{ rule: 'r', quote: 'sorry' }], off: [] }, one)).toBe(true);
    expect(isAside({ kept: [], off: ['Too much sorry'] }, one)).toBe(true);
    expect(isAside({ kept: [{ rule: 'r', quote: 'so sorry' }], off: ['Pleading'] }, one)).toBe(false);
  });

  test.each(['', '[]', '{"kept":1,"off":[]}', '{"kept":[{}],"off":[]}', 'no'])(
    'something else in the browser’s storage (%s) is nothing put aside',
    (json) => {
      expect(readAside(json)).toEqual(nothingAside);
    },
  );
});
