import { expect, test } from 'vitest';
import { pathPattern } from '@/server/http/path-pattern';

test.each([
  ['/interviews', '/interviews'],
  ['/interviews/8f14e45f/letter', '/interviews/:id/letter'],
  ['/interviews/jordan-reyes/reflect?q=they+asked+me', '/interviews/:id/reflect'],
  ['/_next/static/chunks/a.js', '/_next/*'],
  ['/my-name-is-jordan', '/:id'],
  ['/', '/'],
])('%s is logged as %s', (address, logged) => {
  expect(pathPattern(address)).toBe(logged);
});
