// Speed of the pages, as ratios against a bare dynamic Next page in the same run. Usage: npm run bench:pages [-- --rounds 5]
import { execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import http from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
    many: { type: 'string', default: '10000' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const root = path.dirname(import.meta.dirname);
const folder = mkdtempSync(path.join(tmpdir(), 'goldseam-bench-'));
const next = path.join(root, 'node_modules/next/dist/bin/next');
/** A start with a build in it takes longer than this: measure what is built. */
const START_MS = 60_000;
/** What we promise: times a bare dynamic page, growth with the number of interviews, kilobytes of script, megabytes at rest. */
const LIMITS = {
  landing: { times: 3, grows: 1.5, script: 155 },
  wizard: { times: 3, grows: 1.5, script: 155 },
  home: { times: 3, grows: 1.5, script: 165 },
  interviews: { times: 3, grows: 1.5, script: 165 },
  hub: { times: 3, grows: 1.5, script: 165 },
  picture: { times: 3, grows: 1.5, script: 165 },
};
const IDLE_MB = 180;
/** Started, answered once, and left alone. */
const REST_MS = 3_000;
const over = [];
const agent = new http.Agent({ keepAlive: true, maxSockets: 1 });
const started = [];

const environment = (extra) => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: '1',
  NODE_ENV: 'production',
  LOG_LEVEL: 'silent',
  ...extra,
});

const get = (url) =>
  new Promise((resolve, reject) => {
    const from = performance.now();
    http
      .get(url, { agent, headers: { accept: 'text/html' } }, (answer) => {
        const parts = [];
        answer.on('data', (part) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode, body: Buffer.concat(parts), ms: performance.now() - from }),
        );
      })
      .on('error', reject);
  });

async function start(command, env, url) {
  const child = spawn(process.execPath, command, { cwd: root, env: environment(env), stdio: 'ignore' });
  started.push(child);
  const until = performance.now() + START_MS;
  while (performance.now() < until) {
    try {
      if ((await get(url)).status < 500) return child;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
  throw new Error(`${url} did not answer. Run \`npm start\` once first: the measurement takes the app as it is built.`);
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];

async function p50(url) {
  const until = performance.now() + seconds * 1000;
  const times = [];
  while (performance.now() < until) {
    const { status, ms } = await get(url);
    if (status !== 200) throw new Error(`${url} answered ${status}`);
    times.push(ms);
  }
  return median(times);
}

const residentMb = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

async function scriptKb(base, url) {
  const html = (await get(url)).body.toString();
  const names = new Set(
    [...html.matchAll(/<script[^>]+src="([^"]+\.js[^"]*)"(?![^>]*nomodule)/gi)].map(([, src]) => src),
  );
  let bytes = 0;
  for (const name of names)
    if (!/nomodule/i.test(name)) bytes += gzipSync((await get(new URL(name, base))).body, { level: 9 }).length;
  return bytes / 1000;
}

function seed(database, interviews) {
  const out = execFileSync(
    process.execPath,
    [
      '--conditions=react-server',
      '--import',
      'tsx',
      'prisma/seed.ts',
      '--interviews',
      String(interviews),
      '--today',
      '2026-11-22',
    ],
    {
      cwd: root,
      env: environment({ DATABASE_URL: database, NODE_ENV: 'development' }),
      encoding: 'utf8',
    },
  );
  return out;
}

async function ours(interviews, port) {
  const database = `file:${path.join(folder, `${interviews}.db`)}`;
  seed(database, interviews);
  const base = `http://127.0.0.1:${port}`;
  const child = await start(['scripts/start.mjs'], { DATABASE_URL: database, PORT: String(port) }, `${base}/healthz`);
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const idle = residentMb(child.pid);
  const list = (await get(`${base}/interviews`)).body.toString();
  const id = /\/interviews\/([\w-]+)\/picture/.exec(list)[1];
  const pages = {
    landing: `${base}/`,
    wizard: `${base}/interviews/new`,
    home: `${base}/home`,
    interviews: `${base}/interviews`,
    hub: `${base}/interviews/${id}`,
    picture: `${base}/interviews/${id}/picture`,
    letter: `${base}/interviews/${id}/letter`,
  };
  return { base, child, idle, pages };
}

try {
  execFileSync(process.execPath, [next, 'build', 'bench/floor'], { cwd: root, env: environment({}), stdio: 'ignore' });
  const floorUrl = 'http://127.0.0.1:4871/';
  await start([next, 'start', 'bench/floor', '-H', '127.0.0.1', '-p', '4871'], {}, floorUrl);
  console.log('10 interviews');
  const few = await ours(10, 4872);
  const { idle } = few;
  console.log('10,000 interviews (the seed takes about 2 minutes)');
  const many = await ours(Number(values.many), 4873);
  const rows = {};
  for (const [name] of Object.entries(few.pages)) {
    await p50(few.pages[name]);
    await p50(many.pages[name]);
    const floors = [];
    const ratios = [];
    const growth = [];
    for (let round = 0; round < rounds; round += 1) {
      const floor = await p50(floorUrl);
      const a = await p50(few.pages[name]);
      const b = await p50(many.pages[name]);
      floors.push(floor);
      ratios.push(a / floor);
      growth.push(b / a);
    }
    rows[name] = {
      'floor p50 ms': +median(floors).toFixed(2),
      'times the floor (10)': +median(ratios).toFixed(2),
      'growth 10 → 10,000': +median(growth).toFixed(2),
      'script kB gzip': +(await scriptKb(few.base, few.pages[name])).toFixed(1),
    };
  }
  rows.floor = { 'script kB gzip': +(await scriptKb(floorUrl, floorUrl)).toFixed(1) };
  console.table(rows);
  for (const [name, { times, grows, script }] of Object.entries(LIMITS)) {
    const row = rows[name];
    if (row['times the floor (10)'] > times) over.push(`${name}: more than ${times} times the floor`);
    if (row['growth 10 → 10,000'] > grows) over.push(`${name}: grows more than ${grows} times`);
    if (row['script kB gzip'] > script) over.push(`${name}: more than ${script} kB of script`);
  }
  if (idle > IDLE_MB) over.push(`idle memory over ${IDLE_MB} MB`);
  console.log(
    `memory: idle ${idle.toFixed(0)} MB, after this run ${residentMb(few.child.pid).toFixed(0)} MB (10 interviews), ${residentMb(many.child.pid).toFixed(0)} MB (10,000)`,
  );
} finally {
  for (const child of started) child.kill();
  agent.destroy();
  rmSync(folder, { recursive: true, force: true });
}
for (const line of over) console.log(`Over the limit: ${line}`);
if (over.length > 0) process.exitCode = 1;
