import { describe, expect, test } from 'vitest';
import { readHuntView } from '@/domain/hunt/hunt-view';
import type { Place } from '@/domain/hunt/place';
import { changeMany } from '@/server/application-moves';
import { everyApplication, listApplications, listBoard } from '@/server/application-list';
import { recordContact } from '@/server/contact-store';
import { redrawDiagnosis } from '@/server/redraw-diagnosis';
import { saveAnswer } from '@/server/reflection-store';
import { addStage } from '@/server/stage-store';
import { anApplication } from '@/../tests/support/applications';
import { aDatabase } from '@/../tests/support/database';
import { aCandidate, aDiagnosis, aKey, aLoggedInterview, anAnswer, day, naming } from '@/../tests/support/records';

aDatabase();

const namesIn = async (candidateId: string, search: Record<string, string | string[]>) =>
  (await listApplications(candidateId, readHuntView({ view: 'table', ...search }))).applications.map(
    ({ employer }) => employer,
  );

async function aHuntOf(jobs: Readonly<Record<string, Place>>): Promise<string> {
  const candidateId = await aCandidate();
  for (const [employer, place] of Object.entries(jobs)) await anApplication(candidateId, { employer }, place);
  return candidateId;
}

const manyJobs = async (count: number, place: Place): Promise<string> => {
  const candidateId = await aCandidate();
  for (let job = 0; job < count; job += 1)
    await anApplication(candidateId, { employer: `Employer ${String(job)}` }, place);
  return candidateId;
};

describe('the table of a hunt', () => {
  test('by stage follows the way of an application, not the alphabet', async () => {
    const candidateId = await aHuntOf({
      Closed: { status: 'closed', closingReason: 'rejected' },
      Offered: { status: 'offer' },
      Applied: { status: 'applied' },
      Saved: { status: 'saved' },
    });
    const search = { sort: 'status', direction: 'ascending' };
    expect(await namesIn(candidateId, search)).toEqual(['Saved', 'Applied', 'Offered', 'Closed']);
    expect(await namesIn(candidateId, { ...search, direction: 'descending' })).toEqual([
      ...['Closed', 'Offered', 'Applied', 'Saved'],
    ]);
  });

  test('by employer puts capital and accented letters where they are looked for', async () => {
    const place: Place = { status: 'saved' };
    const candidateId = await aHuntOf({ Zeta: place, acme: place, Ågren: place, Beta: place });
    const names = await namesIn(candidateId, { sort: 'employer', direction: 'ascending' });
    expect(names).toEqual(['acme', 'Ågren', 'Beta', 'Zeta']);
  });

  test('is found by words in any order, without accents and capital letters', async () => {
    const candidateId = await aCandidate();
    await anApplication(candidateId, { employer: 'Müller AG', jobTitle: 'Night nurse', location: 'Zürich' });
    await anApplication(candidateId, { employer: 'Müller AG', jobTitle: 'Cook', location: 'Bern' });
    expect(await namesIn(candidateId, { q: 'zurich MULLER' })).toHaveLength(1);
    expect(await namesIn(candidateId, { q: '100%_' })).toEqual([]);
  });

  test('with two chips of one kind has what fits either, and of two kinds what fits both', async () => {
    const candidateId = await aHuntOf({
      Saved: { status: 'saved' },
      Applied: { status: 'applied' },
      Ghosted: { status: 'closed', closingReason: 'ghosted' },
      Rejected: { status: 'closed', closingReason: 'rejected' },
    });
    expect((await namesIn(candidateId, { status: ['saved', 'applied'] })).sort()).toEqual(['Applied', 'Saved']);
    expect(await namesIn(candidateId, { status: ['applied', 'closed'], reason: 'ghosted' })).toEqual(['Ghosted']);
  });

  test('knows whose move it is: theirs once something went out, the candidate’s before', async () => {
    const { candidateId, interviewId } = await aLoggedInterview();
    await saveAnswer(
      candidateId,
      interviewId,
      anAnswer({ questionId: 'which-interview', answer: naming({ employer: 'Met' }), describesInterview: true }),
    );
    await anApplication(candidateId, { employer: 'Saved' }, { status: 'saved' });
    await anApplication(candidateId, { employer: 'Applied' }, { status: 'applied' });
    expect((await namesIn(candidateId, { waiting: 'you' })).sort()).toEqual(['Met', 'Saved']);
    expect(await namesIn(candidateId, { waiting: 'them' })).toEqual(['Applied']);

    await redrawDiagnosis(candidateId, interviewId, () => aDiagnosis(), new Date('2026-05-05'));
    const touch = { direction: 'out', channel: 'email', kind: 'follow-up', happenedOn: day('2026-05-05') } as const;
    await recordContact(candidateId, interviewId, { key: aKey(), ...touch });
    expect((await namesIn(candidateId, { waiting: 'them' })).sort()).toEqual(['Applied', 'Met']);
  });

  test('leaves archived jobs out until they are asked for', async () => {
    const candidateId = await aCandidate();
    const id = await anApplication(candidateId, { employer: 'Old' });
    await anApplication(candidateId, { employer: 'New' });
    await changeMany(candidateId, { key: aKey(), ids: [id], change: { kind: 'archive' } }, new Date('2026-05-05'));
    expect(await namesIn(candidateId, {})).toEqual(['New']);
    expect(await namesIn(candidateId, { archived: 'yes' })).toEqual(['Old']);
  });

  test('has its days without a day last, in either direction', async () => {
    const candidateId = await aCandidate();
    await anApplication(candidateId, { employer: 'None' });
    await anApplication(candidateId, { employer: 'Late', deadline: day('2026-06-20') });
    await anApplication(candidateId, { employer: 'Soon', deadline: day('2026-06-02') });
    const search = { sort: 'deadline', direction: 'ascending' };
    expect(await namesIn(candidateId, search)).toEqual(['Soon', 'Late', 'None']);
    expect(await namesIn(candidateId, { ...search, direction: 'descending' })).toEqual(['Late', 'Soon', 'None']);
  });

  test('past its last page is its last page', async () => {
    const candidateId = await manyJobs(3, { status: 'saved' });
    expect(await listApplications(candidateId, readHuntView({ page: '99' }))).toMatchObject({
      ...{ total: 3, page: 1, pages: 1 },
    });
  });

  test('goes whole into a file, each job once', async () => {
    const candidateId = await manyJobs(60, { status: 'saved' });
    const ids = new Set<string>();
    for await (const { id } of everyApplication(candidateId, readHuntView({ page: '2' }))) ids.add(id);
    expect(ids.size).toBe(60);
  });
});

describe('the board of a hunt', () => {
  test('shows the first cards of a column and counts all of them', async () => {
    const candidateId = await manyJobs(12, { status: 'applied' });
    const [column] = await listBoard(candidateId, readHuntView({}));
    expect(column).toMatchObject({ id: 'applied', total: 12 });
    expect(column?.applications).toHaveLength(8);
  });

  test('pages through a column that is opened', async () => {
    const candidateId = await manyJobs(53, { status: 'applied' });
    const [column] = await listBoard(candidateId, readHuntView({ column: 'applied', page: '2' }));
    expect(column).toMatchObject({ page: 2, pages: 2 });
    expect(column?.applications).toHaveLength(3);
  });

  test('only counts what is closed until somebody asks for it', async () => {
    const candidateId = await aHuntOf({ Gone: { status: 'closed', closingReason: 'rejected' } });
    const cards = async (search: Record<string, string>) =>
      (await listBoard(candidateId, readHuntView(search)))[0]?.applications.length;
    expect(await cards({})).toBe(0);
    expect(await cards({ q: 'gone' })).toBe(1);
    expect(await cards({ status: 'closed' })).toBe(1);
    expect(await cards({ column: 'closed' })).toBe(1);
  });

  test('keeps an own stage apart from its parent', async () => {
    const candidateId = await aCandidate();
    const stage = await addStage(candidateId, { key: aKey(), status: 'interviewing', label: 'Trial shift' });
    const stageId = stage.status === 'saved' ? stage.id : '';
    await anApplication(candidateId, {}, { status: 'interviewing' });
    await anApplication(candidateId, {}, { status: 'interviewing', stageId });
    const columns = await listBoard(candidateId, readHuntView({}));
    expect(columns.map(({ id, total }) => [id, total]).sort()).toEqual(
      [
        ['interviewing', 1],
        [stageId, 1],
      ].sort(),
    );
  });
});
