import { expect, test } from 'vitest';
import { localeFrom } from '@/features/follow-up/locale';

test.each([
  ['en-US,en;q=0.9', 'en-US'],
  ['de-DE,de;q=0.9,en-AU;q=0.7', 'en-AU'],
  ['en-IN', 'en-IN'],
  ['en-CA', 'en-US'],
  ['fr-FR', 'en-GB'],
  [null, 'en-GB'],
])('a browser that reads %s gets letters in %s', (header, locale) => {
  expect(localeFrom(header)).toBe(locale);
});
