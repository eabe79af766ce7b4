// Speed of the pages, as ratios against a bare dynamic Next page in the same run. Usage: npm run bench:pages [-- --rounds 5]
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { get, median, p50 as medianOf, seeded, serve, startFloor, stopAll } from './served.ts';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1.5' },
    many: { type: 'string', default: '10000' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
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

const p50 = (url) => medianOf(url, seconds);
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

async function ours(interviews) {
  const { base, pid } = await serve(seeded(String(interviews), { interviews }));
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const idle = residentMb(pid);
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
  return { base, pid, idle, pages };
}

try {
  const floorUrl = await startFloor();
  console.log('10 interviews');
  const few = await ours(10);
  const { idle } = few;
  console.log('10,000 interviews (the seed takes about 2 minutes)');
  const many = await ours(Number(values.many));
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
    `memory: idle ${idle.toFixed(0)} MB, after this run ${residentMb(few.pid).toFixed(0)} MB (10 interviews), ${residentMb(many.pid).toFixed(0)} MB (10,000)`,
  );
} finally {
  stopAll();
}
for (const line of over) console.log(`Over the limit: ${line}`);
if (over.length > 0) process.exitCode = 1;
