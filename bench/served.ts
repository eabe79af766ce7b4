import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { freePort } from '@/../tests/running/running-server';

const root = path.dirname(import.meta.dirname);
/** For databases; it goes with the servers. */
const folder = mkdtempSync(path.join(tmpdir(), 'goldseam-bench-'));
const next = path.join(root, 'node_modules/next/dist/bin/next');
/** A start with a build in it takes longer than this: measure what is built. */
const START_MS = 60_000;
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const started: ChildProcess[] = [];

const environment = (extra: Readonly<Record<string, string>>) => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production' as const,
  LOG_LEVEL: 'silent',
  ...extra,
});

interface Answered {
  readonly status: number | undefined;
  readonly body: Buffer;
  readonly ms: number;
}

export const get = (url: string | URL): Promise<Answered> =>
  new Promise((resolve, reject) => {
    const from = performance.now();
    http
      .get(url, { agent, headers: { accept: 'text/html' } }, (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, body: Buffer.concat(parts), ms: performance.now() - from }),
        );
      })
      .on('error', reject);
  });

export const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** The median of as many answers as fit into the time, in milliseconds. */
export async function p50(url: string, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  const times: number[] = [];
  while (performance.now() < until) {
    const { status, ms } = await get(url);
    if (status !== 200) throw new Error(`${url} answered ${String(status)}`);
    times.push(ms);
  }
  return median(times);
}

async function start(
  command: readonly string[],
  env: Readonly<Record<string, string>>,
  url: string,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, command, { cwd: root, env: environment(env), stdio: 'ignore' });
  started.push(child);
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    try {
      if (((await get(url)).status ?? 500) < 500) return child;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${url} did not answer. Run \`npm start\` once first: the measurement takes the app as it is built.`);
}

/** A bare dynamic page of Next: what everything is compared with. Returns its address. */
export async function startFloor(): Promise<string> {
  const port = String(await freePort());
  const url = `http://127.0.0.1:${port}/`;
  execFileSync(process.execPath, [next, 'build', 'bench/floor'], { cwd: root, env: environment({}), stdio: 'ignore' });
  await start([next, 'start', 'bench/floor', '-H', '127.0.0.1', '-p', port], {}, url);
  return url;
}

const TODAY = '2026-11-22';

/** A database with a history of some size. Returns its address. */
export function seeded(name: string, sizes: Readonly<Record<string, number>>): string {
  const database = `file:${path.join(folder, `${name}.db`)}`;
  const options = Object.entries(sizes).flatMap(([size, of]) => [`--${size}`, String(of)]);
  const command = ['--conditions=react-server', '--import', 'tsx', 'prisma/seed.ts', '--today', TODAY, ...options];
  execFileSync(process.execPath, command, {
    cwd: root,
    env: environment({ DATABASE_URL: database, NODE_ENV: 'development' }),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return database;
}

interface Served {
  readonly base: string;
  readonly pid: number;
}

/** The app as it is built, over a database. */
export async function serve(database: string): Promise<Served> {
  const port = String(await freePort());
  const base = `http://127.0.0.1:${port}`;
  const child = await start(
    ['scripts/start.mjs'],
    { DATABASE_URL: database, PORT: port },
    new URL('/healthz', base).href,
  );
  return { base, pid: child.pid ?? 0 };
}

/** Ends every server and takes the databases away. */
export function stopAll(): void {
  for (const child of started) child.kill();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
