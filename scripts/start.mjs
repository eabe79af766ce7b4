// `npm start` and `npm run dev`. Until the packages are installed it uses only what Node 20 has.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import v8 from 'node:v8';
import { ensureInstalled, suitableNode } from './installed.mjs';
import { passSignalsTo, whenParentEnds } from './run.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const development = process.argv.includes('--dev');
process.chdir(root);
// A page leaves much behind that nobody needs again. Looked through often instead of late, it takes half of the memory and no more time.
v8.setFlagsFromString('--semi-space-growth-factor=1');

await ensureInstalled(root);
const node = suitableNode(root);
if (node === process.execPath && process.features.typescript) await start();
else goOnUnder(node);

/** The settings are TypeScript: a Node older than 22.18 reads it only when told to. */
function goOnUnder(executable) {
  const child = spawn(
    executable,
    ['--experimental-strip-types', '--disable-warning=ExperimentalWarning', ...process.argv.slice(1)],
    { stdio: 'inherit' },
  );
  passSignalsTo(child);
  whenParentEnds(() => child.kill('SIGTERM'));
  child.on('exit', (code) => process.exit(code ?? 1));
}

async function start() {
  if (existsSync('.env')) process.loadEnvFile('.env');
  process.env.NODE_ENV = development ? 'development' : 'production';
  process.env.NEXT_TELEMETRY_DISABLED = '1';
  const env = await readSettings();
  await checkPort(env);
  const { bundleServer, ensureBuilt, ensureClients, serverFile } = await import('./built.mjs');
  await ensureClients(root);
  const file = serverFile(root, development);
  await (development ? bundleServer(root, true) : ensureBuilt(root));
  await serve(file, env);
}

async function readSettings() {
  try {
    return (await import('../src/server/env.ts')).env;
  } catch (error) {
    if (error.name !== 'SettingsRefused') throw error;
    stop(`${error.message}\nThe settings are explained in .env.example.`);
  }
}

/** Asked before the build, so that nobody waits a minute to hear it. */
async function checkPort({ HOST, PORT }) {
  const { createServer } = await import('node:net');
  const code = await new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code));
    probe.listen(PORT, HOST, () => probe.close(() => resolve(undefined)));
  });
  if (code !== undefined) stop(whyNotListening(code, HOST, PORT));
}

function whyNotListening(code, host, port) {
  const another = `PORT=${port < 65_535 ? port + 1 : 3000} npm ${development ? 'run dev' : 'start'}`;
  if (code === 'EADDRINUSE')
    return `Port ${port} on ${host} is taken by another program. Start on another port: ${another}`;
  if (code === 'EACCES') return `This user may not listen on port ${port}. Start on another port: PORT=3000 npm start`;
  return `This machine cannot listen on ${host} (${code}). Set HOST to one of its own addresses, for example HOST=127.0.0.1`;
}

async function serve(file, env) {
  const { serve: listen } = await import(pathToFileURL(file).href);
  let running;
  try {
    running = await listen({ development, directory: root });
  } catch (error) {
    if (error.name === 'MigrationRefused') stop(error.message);
    if (error.code === 'EADDRINUSE') stop(whyNotListening(error.code, env.HOST, env.PORT));
    stop(`Goldseam could not open ${whereDataLives(env.DATABASE_URL)}.\nThe reason: ${error.code ?? error.message}`);
  }
  const end = () => void running.stop().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);
  whenParentEnds(end);
  console.log(
    `Goldseam is ready at ${running.url}\nYour data lives in ${whereDataLives(env.DATABASE_URL)}\nStop it with Ctrl+C.`,
  );
}

function whereDataLives(databaseUrl) {
  if (databaseUrl.startsWith('file:')) return path.resolve(databaseUrl.slice('file:'.length));
  // Never the whole address: it holds the password.
  const { hostname, pathname } = new URL(databaseUrl);
  return `the Postgres database ${pathname.slice(1)} on ${hostname || 'this machine'}`;
}

function stop(reason) {
  // Not console.error: the server has quietened it by the time a database is refused.
  process.stderr.write(`${reason}\n`);
  process.exit(1);
}
