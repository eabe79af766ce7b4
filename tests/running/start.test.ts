import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, refusedStart, startServer, temporaryFolder, type RunningServer } from './running-server';

const place = temporaryFolder();
afterAll(place.remove);

describe('a start', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(place.databaseUrl);
  });
  afterAll(() => server.end('SIGKILL'));

  test('is ready within 3 seconds', () => {
    expect(server.readyAfterMs).toBeLessThan(3_000);
  });
  test('says where to go and where the data lives', () => {
    expect(server.said()).toContain(
      `Goldseam is ready at ${server.url}\nYour data lives in ${place.folder}/goldseam.db\n`,
    );
  });
  test('serves the first page', async () => {
    const { status, headers } = await fetch(server.url);
    expect({ status, type: headers.get('content-type') }).toEqual({ status: 200, type: 'text/html; charset=utf-8' });
  });
  test('serves a first page whose every script carries the nonce of its policy', async () => {
    const answer = await fetch(server.url);
    const nonce = /'nonce-([^']+)'/.exec(answer.headers.get('content-security-policy') ?? '')?.[1] ?? 'none';
    const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(3);
    expect(scripts.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([]);
  });
  test('does not say what it is made with', async () => {
    const { headers } = await fetch(server.url);
    expect([headers.get('x-powered-by'), headers.get('server')]).toEqual([null, null]);
  });
  test('answers how the database is', async () => {
    const answer = await fetch(`${server.url}/healthz`);
    expect(await answer.json()).toEqual({ status: 'ok', database: 'ok' });
  });
  test('logs requests as JSON without what the address asked for', async () => {
    await fetch(`${server.url}/interviews/jordan-reyes?q=why+was+I+rejected`);
    await expect.poll(server.said).toContain('"path":"/interviews/:id","status":');
    expect(server.said()).not.toMatch(/jordan|rejected/);
  });
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s stops the server cleanly', async (signal) => {
  const server = await startServer(place.databaseUrl);
  expect(await server.end(signal)).toBe(0);
  await expect(fetch(server.url)).rejects.toThrow('fetch failed');
});

describe('a start is refused with what to do', () => {
  test('when another program has the port', async () => {
    const port = await freePort();
    const other = createServer().listen(port, '127.0.0.1');
    const { code, said } = await refusedStart({ PORT: String(port) });
    other.close();
    expect({ code, said }).toEqual({
      code: 1,
      said: `Port ${String(port)} on 127.0.0.1 is taken by another program. Start on another port: PORT=${String(port + 1)} npm start\n`,
    });
  });
  test('when a setting cannot be used', async () => {
    const { code, said } = await refusedStart({ PORT: 'three thousand' });
    expect({ code, said }).toEqual({
      code: 1,
      said: 'PORT has a value that cannot be used. Expected: a whole number from 1 to 65535.\nThe settings are explained in .env.example.\n',
    });
  });
  test('when Postgres does not answer, without repeating the password', async () => {
    const port = String(await freePort());
    const { code, said } = await refusedStart({
      PORT: port,
      DATABASE_URL: `postgres://me:secret@127.0.0.1:${port}/hunt`,
    });
    expect(code).toBe(1);
    expect(said).toContain('Goldseam could not open the Postgres database hunt on 127.0.0.1.');
    expect(said).not.toContain('secret');
  });
});
