import { expect, test } from 'vitest';
import { logUnexpected, withoutWords } from '@/server/log';

const typed = 'I froze when they asked about Okafor';

test('an error is logged without its message, because it may quote what a person typed', () => {
  const error = new Error(`Argument text: "${typed}"`, { cause: new SyntaxError(typed) });
  expect(JSON.stringify(withoutWords(error))).not.toContain('Okafor');
});

test('an error is logged with its name, its code and where it happened', () => {
  const error = Object.assign(new TypeError(typed), { code: 'P2002' });
  expect(withoutWords(error)).toMatchObject({ name: 'TypeError', code: 'P2002' });
  expect(String(withoutWords(error).frames)).toContain('log.test.ts');
});

test('a line that a person typed to look like a place in the code is left out', () => {
  const error = new Error(`first line\n    at Okafor (letter.ts:1:1)`);
  expect(JSON.stringify(withoutWords(error))).not.toContain('Okafor');
});

test('the id that a page shows is the one that Next gave the error', () => {
  expect(logUnexpected(Object.assign(new Error('x'), { digest: '1234567890' }), { route: '/' })).toBe('1234567890');
});

test('an error without one gets an id of eight characters', () => {
  expect(logUnexpected('thrown text', { route: '/' })).toMatch(/^[\da-f]{8}$/);
});
