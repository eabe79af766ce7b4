import { spawn } from 'node:child_process';
import { once as event } from 'node:events';
import type Timers from 'node:timers/promises';
import { describe, expect, test, vi } from 'vitest';
import { openDatabase } from '@/server/database';
import { saveAnswer, findReflection } from '@/server/reflection-store';
import { databaseKind, aDatabase } from '@/../tests/support/database';
import { aCandidate, aKey, aLoggedInterview, anAnswer, typed } from '@/../tests/support/records';

/** Tells when a save waits for another process. */
const waiting = vi.hoisted(() => new (process.getBuiltinModule('node:events'))());
vi.mock('node:timers/promises', async (original) => {
  const timers = await original<typeof Timers>();
  return {
    ...timers,
    setTimeout: (milliseconds: number) => {
      waiting.emit('wait');
      return timers.setTimeout(milliseconds);
    },
  };
});

const { client, url } = aDatabase();

describe('every connection', () => {
  test('refuses a row without its parent', async () => {
    const orphan = client().application.create({ data: { id: aKey(), candidateId: 'nobody' } });
    await expect(orphan).rejects.toMatchObject({ code: 'P2003' });
  });
});

describe('while a save is under way', () => {
  const begun = async (candidateId: string, end: () => void) => {
    const { promise: started, resolve: start } = Promise.withResolvers<undefined>();
    const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
    const saving = client()
      .$transaction(async (transaction) => {
        await transaction.evidence.create({ data: { id: aKey(), candidateId, text: 'half-saved' } });
        start(undefined);
        await released;
        end();
      })
      .catch((error: unknown) => error);
    await started;
    return { saving, release: () => release(undefined) };
  };
  const undo = () => {
    throw new Error('undone');
  };
  const factsOf = (candidateId: string) =>
    client().evidence.findMany({ where: { candidateId }, select: { text: true } });

  test('nobody reads what may still be undone', async () => {
    const candidateId = await aCandidate();
    const { saving, release } = await begun(candidateId, undo);
    const read = factsOf(candidateId);
    release();
    expect(await saving).toMatchObject({ message: 'undone' });
    expect(await read).toEqual([]);
  });

  test('another write is not undone with it', async () => {
    const candidateId = await aCandidate();
    const { saving, release } = await begun(candidateId, undo);
    const other = client().evidence.create({ data: { id: aKey(), candidateId, text: 'saved' } });
    release();
    await Promise.all([saving, other]);
    expect(await factsOf(candidateId)).toEqual([{ text: 'saved' }]);
  });
});

describe('two programs with one database', () => {
  test('both save: neither is refused, nothing is lost', async () => {
    const [mine, theirs] = [await aLoggedInterview(), await aLoggedInterview()];
    const second = await openDatabase(url());
    const writes = Array.from({ length: 25 }, async (_, number) => {
      await saveAnswer(mine.candidateId, mine.interviewId, anAnswer({ questionId: `question-${String(number)}` }));
      await second.$transaction(async (transaction) => {
        const known = await transaction.evidence.count({ where: { candidateId: theirs.candidateId } });
        await transaction.evidence.create({
          data: { id: aKey(), candidateId: theirs.candidateId, text: String(known) },
        });
      });
    });
    await Promise.all(writes);
    await second.$disconnect();
    expect(Object.keys((await findReflection(mine.candidateId, mine.interviewId))?.answers ?? {})).toHaveLength(25);
    expect(await client().evidence.count({ where: { candidateId: theirs.candidateId } })).toBe(25);
  });
});

if (databaseKind === 'sqlite') {
  describe('a file', () => {
    test('is written through to the disk before a save is answered, also after it was reopened', async () => {
      const read = async (pragma: string) =>
        Object.values((await client().$queryRawUnsafe<Record<string, unknown>[]>(`PRAGMA ${pragma}`))[0] ?? {})[0];
      for (const connection of ['wait', 'second']) {
        expect([connection, await read('journal_mode'), await read('synchronous'), await read('foreign_keys')]).toEqual(
          [connection, 'wal', 2n, 1n],
        );
        await client().$disconnect();
      }
    });

    test('that another process holds is waited for', async () => {
      const { candidateId, interviewId } = await aLoggedInterview();
      const holder = spawn(
        process.execPath,
        [
          '-e',
          `const d=require('better-sqlite3')(process.argv[1]);d.exec('BEGIN IMMEDIATE');console.log('held');process.stdin.resume().on('end',()=>d.exec('COMMIT'))`,
          url().slice('file:'.length),
        ],
        { stdio: ['pipe', 'pipe', 'inherit'] },
      );
      waiting.once('wait', () => holder.stdin.end());
      await event(holder.stdout, 'data');
      expect(await saveAnswer(candidateId, interviewId, anAnswer())).toEqual({ status: 'saved', version: 1 });
    });
  });
}

describe('a text that a database refuses', () => {
  test.each([
    ['a NUL', 'night\0shift', 'night\uFFFDshift'],
    ['half a character', 'night\ud83cshift', 'night\uFFFDshift'],
  ])('(%s) is kept with a mark in its place', async (_name, text, kept) => {
    const { candidateId, interviewId } = await aLoggedInterview();
    expect(
      await saveAnswer(candidateId, interviewId, anAnswer({ key: `${aKey()}${text}`, answer: typed(text) })),
    ).toMatchObject({ status: 'saved' });
    expect((await findReflection(candidateId, interviewId))?.answers.story).toEqual(typed(kept));
    expect(await saveAnswer(candidateId, `${interviewId}\0`, anAnswer())).toEqual({ status: 'gone' });
  });

  test('does not touch words that only look like one', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    const text = 'C:\\u0000 and \\ud83c, "quoted" 🌧️';
    await saveAnswer(candidateId, interviewId, anAnswer({ answer: typed(text) }));
    expect((await findReflection(candidateId, interviewId))?.answers.story).toEqual(typed(text));
  });
});

test('a database that cannot be reached fails a save, and the next save finds it once it is there', async () => {
  const nowhere =
    databaseKind === 'sqlite' ? 'file:/nonexistent/goldseam.db' : 'postgres://postgres@127.0.0.1:1/nowhere';
  const unreachable = await openDatabase(nowhere);
  await expect(unreachable.candidate.count()).rejects.toThrow();
  await expect(unreachable.candidate.count()).rejects.toThrow();
});
