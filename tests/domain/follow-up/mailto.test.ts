import { expect, test } from 'vitest';

import { letterFileName, mailtoUrl } from '@/domain/follow-up/mailto';

test('a short letter goes whole into the address', () => {
  expect(mailtoUrl({ to: 'ada@example.org', subject: 'A & B', body: 'Dear Ada,\n\nThank you.' })).toEqual({
    url: 'mailto:ada@example.org?subject=A%20%26%20B&body=Dear%20Ada%2C%0D%0A%0D%0AThank%20you.',
    bodyLeftOut: false,
  });
});

test('a letter that makes the address too long is left out', () => {
  expect(mailtoUrl({ subject: 'Thank you', body: 'word '.repeat(400) })).toEqual({
    url: 'mailto:?subject=Thank%20you',
    bodyLeftOut: true,
  });
});

test('an address of exactly 1,600 characters is whole, one more is not', () => {
  const start = 'mailto:?subject=S&body='.length;
  expect(mailtoUrl({ subject: 'S', body: 'x'.repeat(1600 - start) }).bodyLeftOut).toBe(false);
  expect(mailtoUrl({ subject: 'S', body: 'x'.repeat(1601 - start) }).bodyLeftOut).toBe(true);
});

test('a subject cannot add another mail header', () => {
  expect(mailtoUrl({ subject: 'Hello\r\nBcc: all@example.org', body: '' }).url).toBe(
    'mailto:?subject=Hello%20Bcc%3A%20all%40example.org&body=',
  );
});

test('an address in the recipient cannot add parameters', () => {
  expect(mailtoUrl({ to: 'a@b.c?cc=x@y.z', subject: 'S', body: '' }).url).toBe(
    'mailto:a@b.c%3Fcc%3Dx@y.z?subject=S&body=',
  );
});

test('half a character does not break the address', () => {
  expect(mailtoUrl({ subject: 'S', body: 'a\uD83D' }).url).toContain('%EF%BF%BD');
});

test('the file is named after the company and the day', () => {
  expect(letterFileName({ extension: 'txt', company: 'Harbor & Pine / Home', heldOn: '2026-11-20' })).toBe(
    'letter-harbor-pine-home-2026-11-20.txt',
  );
});

test('a company in another script keeps its letters', () => {
  expect(letterFileName({ extension: 'txt', company: '株式会社 みどり' })).toBe('letter-株式会社-みどり.txt');
});

test('with nothing known it is a letter', () => {
  expect(letterFileName({ extension: 'txt' })).toBe('letter.txt');
});
