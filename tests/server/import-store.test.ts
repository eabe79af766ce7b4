import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { SortedRow } from '@/domain/hunt/import/sort-rows';
import { changeApplication, removeApplication } from '@/server/application-store';
import { findImportFile, removeImportFile } from '@/server/import-files';
import { countImported, findImport, importRows, undoImport } from '@/server/import-store';
import { ADDED_AT, anApplication } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { aCandidateWithFile, aKeptFile, oneByOne, someRows } from '@/../tests/support/imports';
import { aKey } from '@/../tests/support/records';

const { client } = aDatabase();
const LATER = new Date('2026-05-10T10:00:00.000Z');

const bringIn = (candidateId: string, id: string, rows: AsyncIterable<SortedRow>, choice = '') =>
  importRows(candidateId, { id, presetId: 'huntr', choice, rows }, ADDED_AT);

class PowerCut extends Error {}

/** The computer stops ahead of one of the rows. */
async function stopAhead(candidateId: string, id: string, rows: readonly SortedRow[], at: number): Promise<void> {
  const untilCut = oneByOne(rows, (row) => (row === at ? Promise.reject(new PowerCut()) : undefined));
  await expect(bringIn(candidateId, id, untilCut)).rejects.toThrow(PowerCut);
}

/** The titles of all jobs of a candidate, as they came in. */
async function titles(candidateId: string): Promise<readonly string[]> {
  const jobs = await client().application.findMany({ where: { candidateId }, orderBy: { position: 'asc' } });
  return jobs.map(({ jobTitle }) => jobTitle);
}

const titlesIn = (rows: readonly SortedRow[]) =>
  rows.flatMap((row) => (row.kind === 'new' ? [row.application.jobTitle] : []));

const jobNamed = (candidateId: string, jobTitle: string) =>
  client().application.findFirstOrThrow({ where: { candidateId, jobTitle } });

describe('an import', () => {
  test('brings in every row once, in the order of the file, and says how many were held back', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const rows = someRows(250);
    expect(await bringIn(candidateId, id, oneByOne(rows))).toBe('imported');
    expect(await titles(candidateId)).toEqual(titlesIn(rows));
    expect((await findImport(candidateId, id))?.counts).toEqual({ imported: 225, heldBack: 25 });
    expect(await findImportFile(candidateId, id)).toBeUndefined();
  });

  test('sent a second time brings in nothing', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const rows = someRows(20);
    await bringIn(candidateId, id, oneByOne(rows));
    expect(await bringIn(candidateId, id, oneByOne(rows))).toBe('gone');
    expect(await countImported(candidateId, id)).toBe(18);
  });

  test('stands below the jobs that are there already', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await anApplication(candidateId, { jobTitle: 'The first' });
    await bringIn(candidateId, id, oneByOne(someRows(3)));
    expect(await titles(candidateId)).toEqual(['The first', 'Planner 1', 'Planner 2', 'Planner 3']);
  });

  test('of somebody else’s file brings in nothing', async () => {
    const { id } = await aCandidateWithFile();
    const { candidateId } = await aCandidateWithFile();
    expect(await bringIn(candidateId, id, oneByOne(someRows(3)))).toBe('gone');
    expect(await titles(candidateId)).toEqual([]);
  });

  test('lets another save in between its rows', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const order: string[] = [];
    await Promise.all([
      bringIn(candidateId, id, oneByOne(someRows(600))).then(() => order.push('import')),
      anApplication(candidateId).then(() => order.push('another save')),
    ]);
    expect(order).toEqual(['another save', 'import']);
  });
});

describe('an import that was stopped', () => {
  test('loses no row and brings in none twice, wherever it stopped and however often', async () => {
    const rows = someRows(350);
    const cuts = fc.array(fc.nat({ max: rows.length - 1 }), { minLength: 1, maxLength: 3 });
    await fc.assert(
      fc.asyncProperty(cuts, async (stops) => {
        const { candidateId, id } = await aCandidateWithFile();
        for (const at of stops) await stopAhead(candidateId, id, rows, at);
        expect(await bringIn(candidateId, id, oneByOne(rows))).toBe('imported');
        expect(await titles(candidateId)).toEqual(titlesIn(rows));
        expect((await findImport(candidateId, id))?.counts).toEqual({ imported: 315, heldBack: 35 });
      }),
      { numRuns: 8 },
    );
  });

  test('says how many jobs came in, and keeps the file and how it was read', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await stopAhead(candidateId, id, someRows(250), 220);
    const { counts } = (await findImport(candidateId, id))!;
    expect(counts).toMatchObject({ imported: await countImported(candidateId, id), unfinished: { choice: '' } });
    expect(counts.imported).toBeGreaterThan(0);
    expect(await findImportFile(candidateId, id)).toBeDefined();
  });

  test('does not bring back a job that was renamed or removed meanwhile', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const rows = someRows(250);
    await stopAhead(candidateId, id, rows, 220);
    const renamed = await jobNamed(candidateId, 'Planner 1');
    await changeApplication(candidateId, {
      key: aKey(),
      id: renamed.id,
      baseVersion: renamed.version,
      fields: { jobTitle: 'Lead planner' },
    });
    const removed = await jobNamed(candidateId, 'Planner 2');
    await removeApplication(candidateId, removed.id);
    await bringIn(candidateId, id, oneByOne(rows));
    const [, , ...untouched] = titlesIn(rows);
    expect(await titles(candidateId)).toEqual(['Lead planner', ...untouched]);
  });

  test('does not go on with the columns read in another way', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await stopAhead(candidateId, id, someRows(250), 220);
    const before = await titles(candidateId);
    expect(await bringIn(candidateId, id, oneByOne(someRows(250)), 'column=employer')).toBe('gone');
    expect(await titles(candidateId)).toEqual(before);
  });

  test('can be taken back as far as it came, and then does not go on', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await stopAhead(candidateId, id, someRows(250), 220);
    expect(await undoImport(candidateId, id, LATER)).toMatchObject({ status: 'undone', kept: 0 });
    expect(await bringIn(candidateId, id, oneByOne(someRows(250)))).toBe('gone');
    expect(await titles(candidateId)).toEqual([]);
    expect(await findImportFile(candidateId, id)).toBeUndefined();
  });

  test('has its file also after the day on which other files go', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const forgotten = await aKeptFile(candidateId);
    await stopAhead(candidateId, id, someRows(250), 220);
    await aKeptFile(candidateId, LATER);
    expect(await findImportFile(candidateId, id)).toBeDefined();
    expect(await findImportFile(candidateId, forgotten)).toBeUndefined();
  });

  test('has its file also when an older page throws it away', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await stopAhead(candidateId, id, someRows(250), 220);
    await removeImportFile(candidateId, id);
    expect(await findImportFile(candidateId, id)).toBeDefined();
  });
});

describe('two at once', () => {
  test('of the same file bring in each row once', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const rows = someRows(350);
    const replies = await Promise.all([
      bringIn(candidateId, id, oneByOne(rows)),
      bringIn(candidateId, id, oneByOne(rows)),
    ]);
    expect(replies).toContain('imported');
    expect(await titles(candidateId)).toEqual(titlesIn(rows));
    expect((await findImport(candidateId, id))?.counts).toEqual({ imported: 315, heldBack: 35 });
  });

  test('the one that takes the import back ends the one that runs', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const takenBackHalfWay = oneByOne(someRows(350), (at) =>
      at === 150 ? undoImport(candidateId, id, LATER) : undefined,
    );
    expect(await bringIn(candidateId, id, takenBackHalfWay)).toBe('gone');
    expect(await titles(candidateId)).toEqual([]);
  });
});

describe('taking an import back', () => {
  test('leaves a job that was changed since, and says so', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await bringIn(candidateId, id, oneByOne(someRows(5)));
    const { id: jobId, version } = await jobNamed(candidateId, 'Planner 3');
    await changeApplication(candidateId, {
      key: aKey(),
      id: jobId,
      baseVersion: version,
      fields: { notes: 'They called.' },
    });
    expect(await undoImport(candidateId, id, LATER)).toEqual({ status: 'undone', removed: 4, kept: 1 });
    expect(await titles(candidateId)).toEqual(['Planner 3']);
  });

  test('leaves a job with somebody noted or a reminder since, and takes whom the table named', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    const lee = { name: 'Lee', email: '' };
    const withLee = someRows(3).map((row) =>
      row.kind === 'new' ? { ...row, application: { ...row.application, person: lee } } : row,
    );
    await bringIn(candidateId, id, oneByOne(withLee));
    const [first, second] = [await jobNamed(candidateId, 'Planner 1'), await jobNamed(candidateId, 'Planner 2')];
    await client().person.create({ data: { id: aKey(), candidateId, applicationId: first.id, name: 'Ana' } });
    await client().reminder.create({
      data: { id: aKey(), candidateId, applicationId: second.id, kind: 'apply', dueOn: '2026-06-01' },
    });
    expect(await undoImport(candidateId, id, LATER)).toEqual({ status: 'undone', removed: 1, kept: 2 });
  });

  test('leaves a job that has an interview', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await bringIn(candidateId, id, oneByOne(someRows(5)));
    const { id: applicationId } = await jobNamed(candidateId, 'Planner 3');
    await client().interview.create({
      data: { id: aKey(), candidateId, applicationId, timeZone: 'UTC', sortKey: '2026' },
    });
    expect(await undoImport(candidateId, id, LATER)).toEqual({ status: 'undone', removed: 4, kept: 1 });
  });

  test('a second time does nothing', async () => {
    const { candidateId, id } = await aCandidateWithFile();
    await bringIn(candidateId, id, oneByOne(someRows(5)));
    await undoImport(candidateId, id, LATER);
    expect(await undoImport(candidateId, id, LATER)).toEqual({ status: 'gone' });
  });
});
