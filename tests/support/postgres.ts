import { spawn, spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { once } from 'node:events';
import { accessSync, chmodSync, chownSync, constants, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The throw-away Postgres of this run, as user `postgres`, which may create databases. */
    postgresUrl: string;
  }
}

export interface ThrowawayPostgres {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** vitest calls this once for the run; tests read the address with `inject('postgresUrl')`. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startPostgres();
  project.provide('postgresUrl', url);
  return stop;
}

/** A cluster of its own in a temporary folder, on a free port, gone after `stop`. */
export async function startPostgres(): Promise<ThrowawayPostgres> {
  const bin = postgresBin();
  const folder = mkdtempSync(path.join(os.tmpdir(), 'goldseam-postgres-'));
  const owner = unprivileged();
  if (owner !== undefined) chownSync(folder, owner.uid, owner.gid);
  chmodSync(folder, 0o700);
  const data = path.join(folder, 'data');
  const user = owner ?? {};
  const made = spawnSync(
    path.join(bin, 'initdb'),
    ['-D', data, '-A', 'trust', '-U', 'postgres', '--locale=C.UTF-8', '--no-sync'],
    { cwd: folder, ...user },
  );
  if (made.status !== 0) throw new Error(`initdb could not make a cluster: ${said(made)}`);
  const port = await freePort();
  const flags = [
    '-D',
    data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    `unix_socket_directories=${folder}`,
    '-c',
    'fsync=off',
  ];
  const server = spawn(path.join(bin, 'postgres'), flags, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  });
  const ended = once(server, 'exit');
  // A run that breaks off leaves no server behind.
  process.once('exit', () => server.kill('SIGQUIT'));
  await untilReady(server);
  return {
    url: `postgres://postgres@127.0.0.1:${String(port)}/postgres`,
    stop: async () => {
      // SIGINT is Postgres's "fast" stop: it does not wait for clients that are still connected.
      server.kill('SIGINT');
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function untilReady(server: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve, reject) => {
    let log = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      log += chunk.toString();
      if (log.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(`Postgres ended before it was ready: ${log}`)));
    server.once('error', reject);
  });
}

/** Where initdb and postgres are: on the PATH, in /usr/local/bin, or where Debian keeps each version. */
export function postgresBin(): string {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const places = [
    ...(process.env.PATH ?? '').split(path.delimiter),
    '/usr/local/bin',
    ...versions.map((version) => path.join(debian, version, 'bin')),
  ];
  const found = places.find(
    (place) => isProgram(path.join(place, 'initdb')) && isProgram(path.join(place, 'postgres')),
  );
  if (found === undefined) throw new Error('Postgres is not installed. Run: apt-get install --yes postgresql');
  return found;
}

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Postgres refuses to run as root: then it runs as Debian's user `postgres`. */
function unprivileged(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const [uid, gid] = ['-u', '-g'].map((flag) =>
    Number(spawnSync('id', [flag, 'postgres']).stdout.toString().trim() || NaN),
  );
  if (uid === undefined || gid === undefined || Number.isNaN(uid))
    throw new Error('There is no user postgres to run Postgres as. Run the tests as another user than root.');
  return { uid, gid };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('The machine gave no port.');
  return address.port;
}

const said = ({ stdout, stderr, error }: SpawnSyncReturns<Buffer>) =>
  error?.message ?? `${stdout.toString()}${stderr.toString()}`;
