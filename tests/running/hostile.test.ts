import { connect } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startServer, temporaryFolder, type RunningServer } from './running-server';
import { hostileRequests, kindsOfAttack, type HostileRequest } from './hostile-requests';

const SEED = 20_261_122;
const EACH = 16;
const leak = /\bat [\w.<>]+ \(|node_modules|prisma|sqlite|SQLITE|ENOENT|\/src\/|\.next\/|postgres:\/\//i;
const place = temporaryFolder();
let server: RunningServer;

beforeAll(async () => {
  server = await startServer(place.databaseUrl);
});
afterAll(async () => {
  await server.end('SIGKILL');
  place.remove();
});

/** Everything that comes back until the server hangs up. */
function send({ bytes }: HostileRequest): Promise<string> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = [];
    const socket = connect(server.port, '127.0.0.1', () => socket.write(bytes));
    socket.setTimeout(5_000, () => socket.destroy());
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('error', () => socket.destroy());
    socket.on('close', () => resolve(Buffer.concat(chunks).toString('latin1')));
  });
}

/** What is wrong with an answer, shortly; undefined when it is calm. */
function faultOf(answer: string, asked: string): string | undefined {
  const status = Number(/^HTTP\/1\.1 (\d{3})/.exec(answer)?.[1]);
  if (Number.isNaN(status)) return 'no answer';
  if (status >= 500) return `status ${String(status)}`;
  const leaked = leak.exec(answer)?.[0];
  if (leaked !== undefined) return `status ${String(status)} tells of the inside: ${leaked}`;
  const body = answer.slice(answer.indexOf('\r\n\r\n') + 4).replaceAll(/<script.*?<\/script>/gs, '');
  const isSentence = /[A-Z][\w’', -]+ [\w’', -]+\./.test(body);
  return status < 400 || asked.startsWith('HEAD') || isSentence
    ? undefined
    : `status ${String(status)} without a sentence`;
}

test.each(kindsOfAttack)(`${String(EACH)} requests of this kind are answered calmly: %s`, async (kind) => {
  const faults: string[] = [];
  for (const request of hostileRequests(kind, { seed: SEED, each: EACH, host: `127.0.0.1:${String(server.port)}` })) {
    const asked = request.bytes.toString('latin1');
    const fault = faultOf(await send(request), asked);
    if (fault !== undefined) faults.push(`${fault}: ${JSON.stringify(asked.slice(0, 400))}`);
  }
  expect(faults).toEqual([]);
});

test('after all that the server still answers, and has logged no error', async () => {
  const answer = await fetch(server.url);
  expect(answer.status).toBe(200);
  expect(
    server
      .said()
      .split('\n')
      .filter((line) => line.includes('"level":"error"')),
  ).toEqual([]);
});

test('200 half-open connections keep nobody out', async () => {
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(server.port, '127.0.0.1', () => socket.write('GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n'));
    return socket.on('error', () => socket.destroy());
  });
  const answer = await fetch(server.url);
  for (const socket of sockets) socket.destroy();
  expect(answer.status).toBe(200);
});
