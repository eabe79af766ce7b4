// Uses only what Node 20 has: it runs before anything is installed.
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { run } from './run.mjs';

/** What the tests need of the machine, and Debian's package for it. */
const NEEDED = [
  { of: ['chromium', 'fonts-liberation'], isThere: () => existsSync('/usr/bin/chromium') },
  { of: ['postgresql'], isThere: hasPostgres },
];

/** Installs what is missing when this user may; otherwise says the one command to run. */
export async function ensureNeeded() {
  const missing = NEEDED.filter(({ isThere }) => !isThere()).flatMap(({ of }) => of);
  if (missing.length === 0) return;
  const command = `apt-get update && apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    stop(`The tests need ${missing.join(', ')}. Run this once: sudo sh -c '${command}'`);
  console.log(`Installing ${missing.join(', ')}.`);
  const { code, output } = await run('sh', ['-c', command], {
    quiet: true,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  if (code !== 0) stop(`${output}\nThese could not be installed: ${missing.join(', ')}. Run: ${command}`);
}

function hasPostgres() {
  const debian = '/usr/lib/postgresql';
  const versions = existsSync(debian) ? readdirSync(debian).map((version) => path.join(debian, version, 'bin')) : [];
  const places = [...(process.env.PATH ?? '').split(path.delimiter), '/usr/local/bin', ...versions];
  return places.some((place) => existsSync(path.join(place, 'initdb')) && existsSync(path.join(place, 'postgres')));
}

function stop(reason) {
  console.error(reason);
  process.exit(1);
}
