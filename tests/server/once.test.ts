import { describe, expect, test } from 'vitest';
import { retryAfterConflict, unlessGone } from '@/server/database-errors';
import { createInterview } from '@/server/interview-store';
import { inTurn, once } from '@/server/once';
import { savedId } from '@/server/replies';
import { aDatabase } from '@/../tests/support/database';
import { aCandidate, aKey, anInterview } from '@/../tests/support/records';

const { client } = aDatabase();

describe('a form with a key', () => {
  test('does its work once, however often it comes', async () => {
    const candidateId = await aCandidate();
    const key = aKey();
    let worked = 0;
    const send = () =>
      once(candidateId, key, savedId, async () => {
        worked += 1;
        return { id: `reply ${String(worked)}` };
      });
    const replies = await Promise.all([send(), send(), send(), send()]);
    replies.push(await send());
    expect(replies).toEqual(Array.from({ length: 5 }, () => ({ id: 'reply 1' })));
    expect(worked).toBe(1);
  });

  test('whose work fails is not remembered: sent again, it gets its chance', async () => {
    const candidateId = await aCandidate();
    const key = aKey();
    const fail = () => Promise.reject(new Error('The disk is full.'));
    await expect(once(candidateId, key, savedId, fail)).rejects.toThrow('The disk is full.');
    expect(await once(candidateId, key, savedId, () => Promise.resolve({ id: 'saved' }))).toEqual({ id: 'saved' });
  });

  test('and its work are saved together or not at all', async () => {
    const candidateId = await aCandidate();
    const work = once(candidateId, aKey(), savedId, async (transaction) => {
      await transaction.evidence.create({ data: { id: aKey(), candidateId, text: 'I trained four welders.' } });
      throw new Error('The power went.');
    });
    await expect(work).rejects.toThrow('The power went.');
    expect(await client().evidence.count({ where: { candidateId } })).toBe(0);
    expect(await client().acknowledged.count({ where: { candidateId } })).toBe(0);
  });

  test('is forgotten a month later, when the next interview is logged', async () => {
    const candidateId = await aCandidate();
    const remember = (key: string, createdAt: string) =>
      client().acknowledged.create({ data: { candidateId, key, reply: {}, createdAt: new Date(createdAt) } });
    await remember('old', '2026-03-31T00:00:00Z');
    await remember('recent', '2026-04-02T00:00:00Z');
    await createInterview(candidateId, anInterview({ key: 'new' }), new Date('2026-05-01T12:00:00Z'));
    const keys = await client().acknowledged.findMany({ where: { candidateId }, select: { key: true } });
    expect(keys.map(({ key }) => key).sort()).toEqual(['new', 'recent']);
  });
});

describe('the saves of one candidate', () => {
  test('never overlap: a hundred that read, think and write lose nothing', async () => {
    const candidateId = await aCandidate();
    const id = aKey();
    await client().evidence.create({ data: { id, candidateId, text: 'x', version: 0 } });
    await Promise.all(
      Array.from({ length: 100 }, () =>
        inTurn(candidateId, async (transaction) => {
          const { version } = await transaction.evidence.findUniqueOrThrow({ where: { id } });
          await transaction.evidence.update({ where: { id }, data: { version: version + 1 } });
        }),
      ),
    );
    expect(await client().evidence.findUnique({ where: { id } })).toMatchObject({ version: 100 });
  });
});

describe('a conflict that the database saw', () => {
  const refusing = (code: string, times: number) => {
    let tries = 0;
    const work = () => {
      tries += 1;
      return tries <= times ? Promise.reject(Object.assign(new Error('busy'), { code })) : Promise.resolve('saved');
    };
    return { work, tries: () => tries };
  };

  test('is tried again, four times', async () => {
    expect(await retryAfterConflict(refusing('P2034', 4).work)).toBe('saved');
    const forever = refusing('P2034', 100);
    await expect(retryAfterConflict(forever.work)).rejects.toMatchObject({ code: 'P2034' });
    expect(forever.tries()).toBe(5);
  });

  test('is told apart from a fault, which is not tried again', async () => {
    const fault = refusing('P2011', 1);
    await expect(retryAfterConflict(fault.work)).rejects.toMatchObject({ code: 'P2011' });
    expect(fault.tries()).toBe(1);
  });

  test('is told apart from an interview that is gone', async () => {
    expect(await unlessGone(refusing('P2003', 1).work)).toBeUndefined();
    await expect(unlessGone(refusing('P2034', 1).work)).rejects.toMatchObject({ code: 'P2034' });
  });
});
