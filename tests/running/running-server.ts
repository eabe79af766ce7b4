import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));

export interface RunningServer {
  readonly port: number;
  readonly url: string;
  /** From the start of the process to the line that says it is ready. */
  readonly readyAfterMs: number;
  /** Everything it has said so far. */
  readonly said: () => string;
  /** Sends the signal and returns the exit code (null when the signal itself ended it). */
  readonly end: (signal: NodeJS.Signals) => Promise<number | null>;
}

/** A new folder for a database, with the way to remove it. */
export function temporaryFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goldseam-test-'));
  return {
    folder,
    databaseUrl: `file:${path.join(folder, 'goldseam.db')}`,
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Starts the production build as `npm start` does, and waits until it is ready. */
export async function startServer(
  databaseUrl: string,
  more: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const port = await freePort();
  const began = performance.now();
  const { child, said } = startProcess({ PORT: String(port), DATABASE_URL: databaseUrl, ...more });
  const exited = once(child, 'exit') as Promise<[number | null]>;
  await new Promise<void>((resolve, reject) => {
    child.stdout.on('data', () => {
      if (said().includes('Goldseam is ready')) resolve();
    });
    child.once('exit', () => reject(new Error(`The server ended before it was ready: ${said()}`)));
  });
  return {
    port,
    url: `http://127.0.0.1:${String(port)}`,
    readyAfterMs: performance.now() - began,
    said,
    end: async (signal) => {
      child.kill(signal);
      return (await exited)[0];
    },
  };
}

/** Starts it and waits for its end: for starts that are refused. */
export async function refusedStart(
  settings: Readonly<Record<string, string>>,
): Promise<{ code: number | null; said: string }> {
  const { child, said } = startProcess(settings);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said: said() };
}

function startProcess(settings: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, ['scripts/start.mjs'], {
    cwd: root,
    env: { PATH: process.env.PATH, HOME: process.env.HOME, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, said: () => output };
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.');
  return address.port;
}
