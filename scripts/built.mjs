import path from 'node:path';
import { fingerprint, unlessDone } from './fingerprint.mjs';
import { runOrStop } from './run.mjs';

const DATABASE_SOURCES = [
  'prisma/models',
  'prisma/sqlite/datasource.prisma',
  'prisma/postgres/datasource.prisma',
  'prisma.config.ts',
  'package-lock.json',
];
const SOURCES = [
  'src',
  'prisma',
  'public',
  'next.config.ts',
  'postcss.config.mjs',
  'tsconfig.json',
  'package-lock.json',
  'scripts/built.mjs',
];

const bin = (root, file) => path.join(root, 'node_modules', file);
const quietly = (root, more = {}) => ({
  cwd: root,
  quiet: true,
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...more },
});

/** Prisma's clients, one for each kind of database. */
export function ensureClients(root) {
  return unlessDone(path.join(root, 'src/server/generated/.sources'), fingerprint(root, DATABASE_SOURCES), async () => {
    console.log('Preparing the database clients.');
    for (const kind of ['sqlite', 'postgres']) {
      await runOrStop(process.execPath, [bin(root, 'prisma/build/index.js'), 'generate'], {
        ...quietly(root, { DB_KIND: kind }),
        whenItFails: `The ${kind} client could not be made. The lines above say why.`,
      });
    }
  });
}

/** The production build of the pages, and of the server in front of them. */
export function ensureBuilt(root) {
  return unlessDone(path.join(root, '.next/goldseam-sources'), fingerprint(root, SOURCES), async () => {
    console.log('Building Goldseam. This takes about a minute, after a change only.');
    await runOrStop(process.execPath, [bin(root, 'next/dist/bin/next'), 'build'], {
      ...quietly(root, { NODE_ENV: 'production' }),
      whenItFails: 'The build stopped. The lines above say why.',
    });
    await bundleServer(root, false);
  });
}

export const serverFile = (root, development) =>
  path.join(root, '.next', development ? 'goldseam-dev-server.mjs' : 'goldseam-server.mjs');

/** src/server/reader/reader-file.ts knows the name as well. */
const readerFile = (root, development) =>
  path.join(root, '.next', development ? 'goldseam-dev-reader.mjs' : 'goldseam-reader.mjs');

/** The server, and the process that reads stories for it: one file each, which starts in a fraction of the time that many TypeScript files take. */
export async function bundleServer(root, development) {
  await bundle(root, 'src/server/http/main.ts', serverFile(root, development));
  await bundle(root, 'src/cli/reader-process.ts', readerFile(root, development));
}

async function bundle(root, entry, outfile) {
  const { build } = await import('esbuild');
  await build({
    entryPoints: [path.join(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node22',
    packages: 'external',
    alias: { '@': path.join(root, 'src') },
    tsconfig: path.join(root, 'tsconfig.json'),
    sourcemap: true,
    logLevel: 'error',
  });
}
