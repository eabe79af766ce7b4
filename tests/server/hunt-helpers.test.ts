import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { findApplication } from '@/server/application-store';
import { calendarSource, candidateOfFeed, findFeed, renewFeed, revokeFeeds } from '@/server/calendar-store';
import { findPreference, savePreference } from '@/server/preference-store';
import { addReminder, changeReminder, listReminders, markShown } from '@/server/reminder-store';
import { addStage, countInStages, listStages, orderStages, removeStage, renameStage } from '@/server/stage-store';
import { anApplication } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { aFullHunt } from '@/../tests/support/full-hunt';
import { aCandidate, aKey, day } from '@/../tests/support/records';

const { client } = aDatabase();

const AT = new Date('2026-05-06T08:00:00Z');
const TODAY = day('2026-05-06');

async function aStage(candidateId: string, label: string): Promise<string> {
  const reply = await addStage(candidateId, { key: aKey(), status: 'interviewing', label });
  return reply.status === 'saved' ? reply.id : reply.status;
}

describe('own stages', () => {
  test('have one name each, whatever its capital letters', async () => {
    const candidateId = await aCandidate();
    await aStage(candidateId, 'Trial shift');
    expect(await aStage(candidateId, 'TRIAL SHIFT')).toBe('known');
  });

  test('one that is in use is removed, and its jobs stay in its parent', async () => {
    const candidateId = await aCandidate();
    const stageId = await aStage(candidateId, 'Trial shift');
    const id = await anApplication(candidateId, {}, { status: 'interviewing', stageId });
    expect(await removeStage(candidateId, aKey(), stageId, AT)).toMatchObject({ status: 'removed', moved: 1 });
    expect((await findApplication(candidateId, id))?.place).toEqual({ status: 'interviewing' });
    expect(await listStages(candidateId)).toEqual([]);
    expect((await listStages(candidateId, true)).map(({ label }) => label)).toEqual(['Trial shift']);
  });

  test('renamed in two tabs keeps the first and says so to the other', async () => {
    const candidateId = await aCandidate();
    const id = await aStage(candidateId, 'Trial shift');
    const rename = (label: string) => renameStage(candidateId, { key: aKey(), id, baseVersion: 1, label });
    expect([await rename('Trial day'), await rename('Trial week')]).toEqual([
      { status: 'saved' },
      { status: 'conflict' },
    ]);
  });

  test('stand in the order that was chosen, with how many jobs they hold', async () => {
    const candidateId = await aCandidate();
    const [first, second] = [await aStage(candidateId, 'One'), await aStage(candidateId, 'Two')];
    await orderStages(candidateId, [second, first]);
    await anApplication(candidateId, {}, { status: 'interviewing', stageId: second });
    expect((await listStages(candidateId)).map(({ label }) => label)).toEqual(['Two', 'One']);
    expect(await countInStages(candidateId)).toEqual(new Map([[second, 1]]));
  });
});

describe('the secret feed', () => {
  test('a new address makes the old one answer nobody', async () => {
    const candidateId = await aCandidate();
    const old = await renewFeed(candidateId, AT);
    const fresh = await renewFeed(candidateId, AT);
    expect([await candidateOfFeed(old), await candidateOfFeed(fresh)]).toEqual([undefined, candidateId]);
  });

  test('is over when it is revoked', async () => {
    const candidateId = await aCandidate();
    const token = await renewFeed(candidateId, AT);
    await revokeFeeds(candidateId, AT);
    expect([await candidateOfFeed(token), await findFeed(candidateId)]).toEqual([undefined, undefined]);
  });

  test('is not in the database as it stands in its address', async () => {
    const candidateId = await aCandidate();
    const token = await renewFeed(candidateId, AT);
    expect(JSON.stringify(await client().calendarFeed.findMany({ where: { candidateId } }))).not.toContain(token);
  });

  test('has interviews, deadlines and reminders, and nothing of yesterday’s hunt that is closed', async () => {
    const candidateId = await aCandidate();
    await aFullHunt(candidateId);
    await anApplication(candidateId, { deadline: day('2026-05-30') }, { status: 'saved' });
    await anApplication(candidateId, { deadline: day('2026-05-30') }, { status: 'closed', closingReason: 'expired' });
    const { rounds, applications, reminders } = await calendarSource(candidateId, TODAY);
    expect([rounds.length, applications.length, reminders.length]).toEqual([1, 1, 1]);
  });
});

describe('a reminder', () => {
  async function aReminder() {
    const candidateId = await aCandidate();
    const applicationId = await anApplication(candidateId);
    const given = { key: aKey(), applicationId, kind: 'apply', text: '', dueOn: TODAY } as const;
    return { candidateId, applicationId, id: (await addReminder(candidateId, given))! };
  }
  const later = day('2026-05-09');

  test('that is put off comes back on its day', async () => {
    const { candidateId, id } = await aReminder();
    await changeReminder(candidateId, id, { kind: 'later', until: later }, TODAY);
    expect((await listReminders(candidateId, TODAY))[0]).toMatchObject({ snoozedUntil: later, shownOn: TODAY });
  });

  test('never again for a job leaves the job as it stands', async () => {
    const { candidateId, applicationId, id } = await aReminder();
    await changeReminder(candidateId, id, { kind: 'never' }, TODAY);
    expect(await findApplication(candidateId, applicationId)).toMatchObject({
      ...{ isReminded: false, place: { status: 'applied' } },
    });
  });

  test('keeps the first day it was on the page', async () => {
    const { candidateId, id } = await aReminder();
    await markShown(candidateId, [id], TODAY);
    await markShown(candidateId, [id], later);
    expect((await listReminders(candidateId, TODAY))[0]?.shownOn).toBe(TODAY);
  });

  test('that is done still counts for its week and then is gone', async () => {
    const { candidateId, id } = await aReminder();
    await changeReminder(candidateId, id, { kind: 'done', at: AT }, TODAY);
    expect(await listReminders(candidateId, TODAY)).toHaveLength(1);
    expect(await listReminders(candidateId, later)).toHaveLength(0);
  });
});

test('a setting that is no longer understood is as if nobody had chosen it', async () => {
  const candidateId = await aCandidate();
  await savePreference(candidateId, 'privacy', { pseudonyms: 'sometimes' });
  const schema = z.object({ pseudonyms: z.boolean().default(false) });
  expect(await findPreference(candidateId, 'privacy', schema)).toEqual({ pseudonyms: false });
});
