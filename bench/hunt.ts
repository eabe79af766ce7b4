// Whether a hunt of 2,000 jobs is as quick as one of 100: what the stores take, and how long and how large the pages are. Each time is
// also a ratio to a floor of the same run. Usage: npm run bench:hunt [-- --many 2000] [--rounds 5] [--seconds 1]
import { parseArgs } from 'node:util';
import { storeTimes } from './hunt-stores';
import { get, median, p50, seeded, serve, startFloor, stopAll } from './served';

const { values } = parseArgs({
  options: {
    few: { type: 'string', default: '100' },
    many: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '1' },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const INTERVIEWS = 24;
/** What we promise: milliseconds from filter to picture, growth of the time and of the HTML from few jobs to many. */
const LIMITS = { ms: 100, grows: 1.5, html: 1.1 };

/** The HTML of a page says the same of 8 cards a column, however many there are; it may differ by what the cards say. */
const pages = {
  board: '/hunt',
  'board, filtered': '/hunt?status=closed&reason=ghosted',
  'board, searched': '/hunt?q=planner',
  'one column': '/hunt?column=applied',
  table: '/hunt?view=table',
  'table, by status': '/hunt?view=table&sort=status',
  'table, filtered': '/hunt?view=table&waiting=them&letter=no',
  'table, searched': '/hunt?view=table&q=leeds',
  'table, last page': '/hunt?view=table&page=10000',
  today: '/home',
  reminders: '/reminders',
  changes: '/hunt/changes',
} as const;

const over: string[] = [];

async function measurePages(few: string, many: string): Promise<void> {
  const floorUrl = await startFloor();
  const small = await serve(few);
  const large = await serve(many);
  const rows: Record<string, Record<string, number>> = {};
  for (const [name, page] of Object.entries(pages)) {
    const [a, b] = [`${small.base}${page}`, `${large.base}${page}`];
    await p50(a, seconds);
    await p50(b, seconds);
    const [floors, times, before]: [number[], number[], number[]] = [[], [], []];
    for (let round = 0; round < rounds; round += 1) {
      floors.push(await p50(floorUrl, seconds));
      before.push(await p50(a, seconds));
      times.push(await p50(b, seconds));
    }
    const size = { few: (await get(a)).body.length, many: (await get(b)).body.length };
    const row = {
      ms: median(times),
      'times the floor': median(times.map((ms, round) => ms / (floors[round] ?? 0))),
      [`growth from ${values.few}`]: median(times.map((ms, round) => ms / (before[round] ?? 0))),
      [`kB at ${values.few}`]: size.few / 1000,
      [`kB at ${values.many}`]: size.many / 1000,
      'kB, growth': size.many / size.few,
    };
    rows[name] = Object.fromEntries(Object.entries(row).map(([what, number]) => [what, +number.toFixed(2)]));
    judge(name, { ms: row.ms, html: row['kB, growth'] });
  }
  console.table(rows);
}

function judge(name: string, { ms, html }: { readonly ms: number; readonly html: number }): void {
  if (ms > LIMITS.ms) over.push(`${name}: more than ${String(LIMITS.ms)} ms`);
  if (html > LIMITS.html) over.push(`${name}: its HTML grows more than ${String(LIMITS.html)} times`);
}

try {
  const sizes = (applications: string) => ({ interviews: INTERVIEWS, applications: Number(applications) });
  const few = seeded('few', sizes(values.few));
  const many = seeded('many', sizes(values.many));
  console.log(`The stores, ${values.few} and ${values.many} jobs; milliseconds, median`);
  console.table(await storeTimes(few, many));
  console.log(`The pages with ${values.many} jobs; milliseconds, median`);
  await measurePages(few, many);
} finally {
  stopAll();
}
for (const line of over) console.log(`Over the limit: ${line}`);
if (over.length > 0) process.exitCode = 1;
