import Sqlite from 'better-sqlite3';
import { readHuntView } from '@/domain/hunt/hunt-view';
import { listApplications, listBoard } from '@/server/application-list';
import { roundsOf } from '@/server/application-rounds';
import { type Database, openDatabase } from '@/server/database';
import { median } from './served';

const CANDIDATE = 'this-machine';
const ROUNDS = 40;
const shared = globalThis as unknown as { goldseamDatabase?: Promise<Database> };

const board = (search: Readonly<Record<string, string>>) => () => listBoard(CANDIDATE, readHuntView(search));
const table = (search: Readonly<Record<string, string>>) => () =>
  listApplications(CANDIDATE, readHuntView({ view: 'table', ...search }));

async function cardsWithRounds(): Promise<unknown> {
  const ids = (await board({})()).flatMap(({ applications }) => applications.map(({ id }) => id));
  return roundsOf(CANDIDATE, ids);
}

const calls: Readonly<Record<string, () => Promise<unknown>>> = {
  board: board({}),
  'board with what its cards say': cardsWithRounds,
  'board, filtered': board({ status: 'closed', reason: 'ghosted' }),
  'board, searched': board({ q: 'nurse' }),
  table: table({}),
  'table, by status': table({ sort: 'status' }),
  'table, by employer': table({ sort: 'employer' }),
  'table, filtered': table({ waiting: 'them', letter: 'no' }),
  'table, searched': table({ q: 'leeds' }),
  'table, last page': table({ page: '10000' }),
};

async function timesOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = -5; round < ROUNDS; round += 1) {
    const began = performance.now();
    await work();
    if (round >= 0) times.push(performance.now() - began);
  }
  return median(times);
}

/** The least that a page of jobs can take: its rows, by bare SQL. */
async function floorOf(database: string): Promise<number> {
  const file = new Sqlite(database.slice('file:'.length), { readonly: true });
  const rows = file.prepare(
    'SELECT * FROM "Application" WHERE "candidateId" = ? AND "archivedAt" IS NULL ORDER BY "movedAt" DESC, "id" LIMIT 50',
  );
  const ms = await timesOf(() => rows.all(CANDIDATE));
  file.close();
  return ms;
}

async function allOf(database: string): Promise<ReadonlyMap<string, number>> {
  const client = await openDatabase(database);
  shared.goldseamDatabase = Promise.resolve(client);
  const times = new Map<string, number>();
  for (const [name, call] of Object.entries(calls)) times.set(name, await timesOf(call));
  await client.$disconnect();
  return times;
}

/** Milliseconds of each call behind the pages, with few jobs and with many, and how often the floor fits into it. */
export async function storeTimes(few: string, many: string) {
  const floor = await floorOf(many);
  const [small, large] = [await allOf(few), await allOf(many)];
  const row = (name: string, ms: number) => {
    const before = small.get(name) ?? 0;
    return {
      few: +before.toFixed(2),
      many: +ms.toFixed(2),
      growth: +(ms / before).toFixed(2),
      'times the floor': +(ms / floor).toFixed(1),
    };
  };
  return {
    'floor: bare SQL': { many: +floor.toFixed(2) },
    ...Object.fromEntries([...large].map(([name, ms]) => [name, row(name, ms)])),
  };
}
