import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { aDatabase } from '@/../tests/support/database';
import { aKey } from '@/../tests/support/records';

interface Cookie {
  readonly value: string;
  readonly options: Readonly<Record<string, unknown>>;
}
const browser = vi.hoisted(() => ({ cookies: new Map<string, Cookie>() }));

vi.mock('next/headers', () => ({
  cookies: () =>
    Promise.resolve({
      get: (name: string) => browser.cookies.get(name),
      set: (name: string, value: string, options: Cookie['options']) => browser.cookies.set(name, { value, options }),
    }),
}));

const { client } = aDatabase();

/** The module as a server with these settings loads it. */
async function session(settings: Readonly<Record<string, string>>) {
  vi.resetModules();
  vi.unstubAllEnvs();
  for (const [name, value] of Object.entries(settings)) vi.stubEnv(name, value);
  return import('@/server/session');
}

beforeEach(() => browser.cookies.clear());

describe('on one machine', () => {
  test('everybody is the one candidate, without a cookie', async () => {
    const { currentCandidate, candidateWhoSaves } = await session({ ACCESS: 'single' });
    expect(await currentCandidate()).toBe('this-machine');
    expect(await Promise.all([candidateWhoSaves('a'), candidateWhoSaves('b')])).toEqual([
      'this-machine',
      'this-machine',
    ]);
    expect(await client().candidate.count({ where: { id: 'this-machine' } })).toBe(1);
    expect(browser.cookies.size).toBe(0);
  });
});

describe('with a candidate for each browser', () => {
  const perBrowser = { ACCESS: 'per-browser' };

  test('looking around leaves no trace', async () => {
    const { currentCandidate } = await session(perBrowser);
    const before = await client().candidate.count();
    expect(await currentCandidate()).toBeUndefined();
    expect(browser.cookies.size).toBe(0);
    expect(await client().candidate.count()).toBe(before);
  });

  test('the first save makes a candidate, whom the browser is from then on', async () => {
    const { currentCandidate, candidateWhoSaves } = await session(perBrowser);
    const candidateId = await candidateWhoSaves(aKey());
    expect(await currentCandidate()).toBe(candidateId);
    expect(await candidateWhoSaves(aKey())).toBe(candidateId);
  });

  test('two browsers are two candidates', async () => {
    const { candidateWhoSaves } = await session(perBrowser);
    const first = await candidateWhoSaves(aKey());
    browser.cookies.clear();
    expect(await candidateWhoSaves(aKey())).not.toBe(first);
  });

  test('the same first form, sent twice at once, makes one candidate', async () => {
    const { currentCandidate, candidateWhoSaves } = await session(perBrowser);
    const form = aKey();
    const [first, second] = await Promise.all([candidateWhoSaves(form), candidateWhoSaves(form)]);
    expect(second).toBe(first);
    expect(await currentCandidate()).toBe(first);
  });

  test('the database keeps only the hash of what the cookie holds', async () => {
    const { candidateWhoSaves } = await session(perBrowser);
    const candidateId = await candidateWhoSaves(aKey());
    const { value } = browser.cookies.get('goldseam')!;
    const rows = await client().browserSession.findMany({ where: { candidateId } });
    expect(rows.map(({ tokenHash }) => tokenHash)).toEqual([createHash('sha256').update(value).digest('hex')]);
    expect(JSON.stringify(rows)).not.toContain(value);
    expect(Buffer.from(value, 'base64url')).toHaveLength(32);
  });

  test.each(['', 'made-up', 'this-machine', '\0'])('a cookie that says %j is nobody', async (value) => {
    const { currentCandidate } = await session(perBrowser);
    browser.cookies.set('goldseam', { value, options: {} });
    expect(await currentCandidate()).toBeUndefined();
  });

  test.each([
    ['http://localhost:3000', false],
    ['https://goldseam.example', true],
  ])('at %s scripts cannot read the cookie, other sites cannot send it, and "secure" is %s', async (origin, secure) => {
    const { candidateWhoSaves } = await session({ ...perBrowser, PUBLIC_ORIGIN: origin });
    await candidateWhoSaves(aKey());
    expect(browser.cookies.get('goldseam')?.options).toEqual({
      httpOnly: true,
      sameSite: 'lax',
      secure,
      path: '/',
      maxAge: 31_536_000,
    });
  });
});
