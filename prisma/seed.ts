import { parseArgs } from 'node:util';
import { parseCalendarDate } from '@/lib/calendar-date';
import { today as todayByTheClock } from '@/server/clock';
import { type Database, openDatabase } from '@/server/database';
import { env } from '@/server/env';
import { migrate, MigrationRefused } from '@/server/migrations/migrate';
import { interviewDays, interviewRows, seedId } from './seed/history';
import { huntRows } from './seed/hunt';
import { jobs } from './seed/jobs';
import { Random } from './seed/random';
import { append, emptyRows, write } from './seed/rows';

const USAGE = `Writes a believable history to look at and to measure with.
  --interviews N       how many interviews (24)
  --applications N     how many jobs without a reflection (30)
  --today YYYY-MM-DD   the day the history leads up to (the clock's)
  --candidate ID       whose history it is (the one of this machine)
  --force              writes beside a history that the seed did not make; it is left as it is`;

/** A seed that cannot run. The message says what to do. */
class SeedRefused extends Error {}

const BATCH = 250;

function settings() {
  const { values } = parseArgs({
    options: {
      interviews: { type: 'string', default: '24' },
      applications: { type: 'string', default: '30' },
      today: { type: 'string' },
      candidate: { type: 'string', default: 'this-machine' },
      force: { type: 'boolean', default: false },
    },
  });
  const count = Number(values.interviews);
  const jobCount = Number(values.applications);
  const today = values.today === undefined ? todayByTheClock() : parseCalendarDate(values.today);
  if (!Number.isInteger(count) || count < 0 || count > 100_000)
    throw new SeedRefused('--interviews takes a whole number up to 100000.');
  if (!Number.isInteger(jobCount) || jobCount < 0 || jobCount > 100_000)
    throw new SeedRefused('--applications takes a whole number up to 100000.');
  if (today === undefined) throw new SeedRefused('--today takes a day such as 2026-06-15.');
  return { count, jobCount, today, candidateId: values.candidate, force: values.force };
}

/** Takes away what an earlier seed wrote, and nothing else. */
async function clear(client: Database, candidateId: string, force: boolean): Promise<void> {
  const others = await client.interview.count({ where: { candidateId, NOT: { id: { startsWith: 'seed-' } } } });
  if (others > 0 && !force) {
    throw new SeedRefused(
      `There is a history here that the seed did not write (interviews: ${String(others)}). Set DATABASE_URL to another database, or add --force to write beside them.`,
    );
  }
  await client.application.deleteMany({ where: { candidateId, id: { startsWith: 'seed-' } } });
  const seeded = { where: { candidateId, id: { startsWith: 'seed-' } } };
  await client.stage.deleteMany(seeded);
  await client.import.deleteMany(seeded);
  await client.person.deleteMany(seeded);
  await client.evidence.deleteMany({ where: { candidateId, id: { startsWith: 'seed-' } } });
}

async function seed(client: Database): Promise<number> {
  const { count, jobCount, today, candidateId, force } = settings();
  await client.candidate.upsert({ where: { id: candidateId }, create: { id: candidateId }, update: {} });
  await clear(client, candidateId, force);
  const random = new Random(20_260_522);
  const facts = jobs
    .flatMap((job) => job.facts)
    .map((text, number) => ({ id: seedId(candidateId, 'fact', number), candidateId, text }));
  await client.evidence.createMany({ data: count === 0 ? [] : facts });
  const days = interviewDays(count, today, random);
  for (let begin = 0; begin < count; begin += BATCH) {
    const rows = emptyRows();
    days
      .slice(begin, begin + BATCH)
      .forEach((day, offset) => append(rows, interviewRows(begin + offset + 1, day, today, candidateId, random)));
    await write(client, rows);
  }
  await write(client, huntRows(candidateId, jobCount, today, new Random(20_261_123)));
  return count;
}

function explain(error: unknown): unknown {
  if (error instanceof MigrationRefused) return error.message;
  const isUsage = error instanceof SeedRefused || (error instanceof TypeError && 'code' in error);
  return isUsage ? `${error.message}\n\n${USAGE}` : error;
}

const started = performance.now();
try {
  await migrate(env.DATABASE_URL);
  const client = await openDatabase(env.DATABASE_URL);
  try {
    const count = await seed(client);
    console.log(`Wrote ${String(count)} interviews in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
  } finally {
    await client.$disconnect();
  }
} catch (error) {
  console.error(explain(error));
  process.exitCode = 1;
}
